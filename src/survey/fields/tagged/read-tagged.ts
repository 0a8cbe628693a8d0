import { expressionsIn } from '../../../engines/expressions.ts';
import { BUILT_IN_FILTERS } from '../built-in-filters.ts';
import { entryOf, type Field, type Use, useAt } from '../field.ts';
import type { ReadingContext } from '../template-reader.ts';
import { literalsIn, pathsIn, splitOutside } from './expression.ts';
import { readTest } from './read-test.ts';
import { pathField, type Reading, type Scope } from './scope.ts';

/** Adds the fields that a Liquid or Nunjucks template reads, by its tags. What it assigns itself is left out. */
export function readTagged(
  text: string,
  context: ReadingContext,
  engine: 'liquid' | 'nunjucks',
): void {
  readText(
    text,
    { names: new Map(), tag: '' },
    {
      ...context,
      engine,
      open: new Set(),
      macros: new Map(),
    },
  );
}

const MACRO = /\{%-?\s*macro\s+(\w+)\s*\(([^)]*)\)\s*-?%\}([\s\S]*?)\{%-?\s*endmacro\b/g;

function readText(text: string, outermost: Scope, reading: Reading): void {
  const scopes = [outermost];
  for (const [, name = '', parameters = '', body = ''] of text.matchAll(MACRO)) {
    reading.macros.set(name, { parameters: [...parametersOf(`(${parameters})`).keys()], body });
  }
  let verbatim: string | undefined;
  for (const { start, end, isComment } of expressionsIn(text, reading.engine)) {
    const source = text.slice(start, end);
    const inside = source
      .slice(2, -2)
      .replace(/^[-+]|[-+]$/g, '')
      .trim();
    if (verbatim !== undefined) {
      if (inside === `end${verbatim}`) verbatim = undefined;
      continue;
    }
    if (isComment) continue;
    if (source.startsWith('{{')) readOutput(inside, useAt(text, start), scopes, reading);
    else if (/^(?:raw|verbatim|comment)\b/.test(inside)) verbatim = inside.split(/\s/)[0];
    else readTag(inside, scopes, reading);
  }
}

function readTag(inside: string, scopes: Scope[], reading: Reading): void {
  const [, tag = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(inside) ?? [];
  const scope = scopes.at(-1);
  if (scope === undefined) return;
  switch (tag) {
    case 'if':
    case 'elsif':
    case 'elif':
    case 'elseif':
    case 'unless':
      return readTest(rest, tag === 'unless', scopes, reading);
    case 'case':
    case 'switch':
      scopes.push({ names: new Map(), tag, subject: pathField(rest.trim(), scopes, reading) });
      return;
    case 'when': {
      const subject = scopes.findLast(({ tag: opened }) =>
        /^(?:case|switch)$/.test(opened),
      )?.subject;
      for (const literal of literalsIn(rest)) subject?.literals.add(literal);
      return;
    }
    case 'for':
    case 'tablerow':
      return openLoop(tag, rest, scopes, reading);
    case 'assign':
    case 'set': {
      const [, names = '', value = ''] = /^([^=]+)=([\s\S]*)$/.exec(rest) ?? [];
      const [only, ...more] = (names === '' ? rest : names).split(',').map((name) => name.trim());
      const field = value === '' ? undefined : readOutput(value, 'argument', scopes, reading);
      for (const name of [only ?? '', ...more]) scope.names.set(name, field);
      return;
    }
    case 'capture':
    case 'macro':
    case 'call':
      scopes[0]?.names.set(/^\w+/.exec(rest)?.[0] ?? '', undefined);
      scopes.push({ names: parametersOf(rest), tag });
      return;
    case 'include':
    case 'render':
    case 'extends':
    case 'layout':
    case 'import':
    case 'from':
    case 'section':
      return readPartial(rest, scopes, reading);
    default:
      if (/^end(?:case|switch|for|tablerow|capture|macro|call)$/.test(tag) && scopes.length > 1) {
        const opened = tag.slice(3);
        if (scopes.at(-1)?.tag === opened) scopes.pop();
      }
  }
}

const parametersOf = (rest: string): Map<string, undefined> =>
  new Map(
    (/\(([^)]*)\)/.exec(rest)?.[1] ?? '')
      .split(',')
      .map((name) => [name.split('=')[0]?.trim() ?? '', undefined]),
  );

/** `order.lines as x`, `line in order.lines reversed limit:3`, `key, value in totals`. */
function openLoop(tag: string, rest: string, scopes: Scope[], reading: Reading): void {
  const [, names = '', list = ''] = /^([\w\s,-]+?)\s+in\s+([\s\S]*)$/.exec(rest) ?? [];
  const field = readOutput(list, 'listed', scopes, reading);
  const entry = field === undefined ? undefined : entryOf(field);
  const [first = '', second] = names.split(',').map((name) => name.trim());
  const variables: [string, Field | undefined][] =
    second === undefined
      ? [[first, entry]]
      : [
          [first, undefined],
          [second, entry],
        ];
  scopes.push({ names: new Map([...variables, ['forloop', undefined], ['loop', undefined]]), tag });
}

/** Reads `value | filter: argument`; the field where the value is one. */
function readOutput(
  inside: string,
  use: Use,
  scopes: readonly Scope[],
  reading: Reading,
): Field | undefined {
  const [value = '', ...filters] = splitOutside(inside, '|');
  const names = filters.map((filter) => /^\s*(\w+)/.exec(filter)?.[1] ?? '');
  for (const name of names) {
    if (name === '' || BUILT_IN_FILTERS[reading.engine].has(name) || reading.helpers.has(name))
      continue;
    reading.missing({ kind: 'helper', name });
  }
  // Of `total if paid else 'nothing'`, the ends are printed and the middle is a question.
  const [, shown = value, test] = /^([\s\S]+?)\s+if\s+([\s\S]+)$/.exec(value) ?? [];
  if (test !== undefined) readTest(test, false, scopes, reading);
  readMacro(shown, scopes, reading);
  let only: Field | undefined;
  const paths = pathsIn(shown);
  for (const path of paths) {
    const field = pathField(path, scopes, reading);
    if (field === undefined) continue;
    field.uses.add(use);
    for (const name of names) {
      field.helpers.add(name);
      if (name !== 'default') field.uses.add('argument');
      if (/^(?:join|first|last|map|where|sort|sort_by|uniq|compact|reverse)$/.test(name))
        entryOf(field);
    }
    if (paths.length === 1) only = field;
  }
  for (const filter of filters) {
    for (const path of pathsIn(filter.replace(/^\s*\w+/, ''))) {
      pathField(path, scopes, reading)?.uses.add('argument');
    }
  }
  return only;
}

/** `{{ parcel(shipment) }}`, `{{ parts.parcel(shipment) }}`: what the macro reads of what it is given. */
function readMacro(call: string, scopes: readonly Scope[], reading: Reading): void {
  const [, name = '', given = ''] = /^\s*(?:\w+\.)?(\w+)\s*\(([\s\S]*)\)\s*$/.exec(call) ?? [];
  const macro = reading.macros.get(name);
  if (macro === undefined || reading.open.has(`${name}()`)) return;
  const names = new Map(
    macro.parameters.map((parameter) => [parameter, undefined as Field | undefined]),
  );
  for (const [index, argument] of splitOutside(given, ',').entries()) {
    const [, key = macro.parameters[index] ?? '', value = argument] =
      /^\s*(\w+)\s*=(?!=)([\s\S]*)$/.exec(argument) ?? [];
    const paths = pathsIn(value);
    if (paths.length === 1) names.set(key, pathField(paths[0] ?? '', scopes, reading));
  }
  reading.open.add(`${name}()`);
  readText(macro.body, { names, tag: '' }, reading);
  reading.open.delete(`${name}()`);
}

function readPartial(rest: string, scopes: readonly Scope[], reading: Reading): void {
  const [, quoted] = /^\(?\s*["']([^"']+)["']/.exec(rest) ?? [];
  const behind = quoted === undefined ? rest : rest.slice(rest.indexOf(quoted) + quoted.length + 1);
  const inside = new Map<string, Field | undefined>([
    ...scopes.flatMap(({ names }) => [...names]),
    ...namedArguments(behind, scopes, reading),
    ...givenContext(behind, quoted, scopes, reading),
  ]);
  if (quoted === undefined) {
    for (const path of pathsIn(rest)) pathField(path, scopes, reading)?.uses.add('partial');
    return;
  }
  if (reading.open.has(quoted)) return;
  const text = reading.partial(quoted);
  if (text === undefined) return reading.missing({ kind: 'partial', name: quoted });
  reading.open.add(quoted);
  readText(text, { names: inside, tag: '' }, reading);
  reading.open.delete(quoted);
}

/** `{% render 'parcel', shipment: order.shipment %}` */
const namedArguments = (
  behind: string,
  scopes: readonly Scope[],
  reading: Reading,
): [string, Field | undefined][] =>
  Array.from(behind.matchAll(/(\w+)\s*[:=]\s*([\w.[\]"'-]+)/g), ([, name = '', value = '']) => {
    const [path] = pathsIn(value);
    const field = path === undefined ? undefined : pathField(path, scopes, reading);
    field?.uses.add('argument');
    return [name, field];
  });

/** `{% render 'parcel' with order.shipment as parcel %}`, `{% render 'line' for order.lines %}` */
function givenContext(
  behind: string,
  partial: string | undefined,
  scopes: readonly Scope[],
  reading: Reading,
): [string, Field | undefined][] {
  const [, kind, value = '', alias] =
    /\b(with|for)\s+([\w.[\]-]+)(?:\s+as\s+(\w+))?/.exec(behind) ?? [];
  if (kind === undefined) return [];
  const field = pathField(value, scopes, reading);
  const name = alias ?? partial?.split('/').at(-1)?.replace(/\..*$/, '') ?? '';
  return [[name, kind === 'for' && field !== undefined ? entryOf(field) : field]];
}
