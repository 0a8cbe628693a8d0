import { expressionsIn } from '../../engines/expressions.ts';
import { entryOf, fieldAt, useAt, type Field, type Use } from './field.ts';
import type { ReadingContext } from './template-reader.ts';

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

interface Scope {
  /** Variables of the template; undefined for those that are no field. */
  readonly names: Map<string, Field | undefined>;
  /** The tag that opened it. */
  readonly tag: string;
  /** What a `case` is about. */
  readonly subject?: Field | undefined;
}

interface Reading extends ReadingContext {
  readonly engine: 'liquid' | 'nunjucks';
  /** Partials and macros that are being read. */
  readonly open: Set<string>;
  /** Of all files read so far. */
  readonly macros: Map<string, Macro>;
}

interface Macro {
  readonly parameters: readonly string[];
  readonly body: string;
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

const COMPARISON = /(===?|!==?|<=|>=|<>|<|>|\bcontains\b|\bin\b)/;

function readTest(
  test: string,
  isNegated: boolean,
  scopes: readonly Scope[],
  reading: Reading,
): void {
  for (const part of test.split(/\band\b|\bor\b|&&|\|\|/)) {
    const [left, operator, right] = splitOnce(part);
    const fields = [left, right].flatMap((side) =>
      pathsIn(side).flatMap((path) => pathField(path, scopes, reading) ?? []),
    );
    for (const field of fields) field.uses.add('tested');
    const [field] = fields;
    if (field === undefined || fields.length > 1 || isNegated || /^(?:!|<>)/.test(operator))
      continue;
    for (const literal of [...literalsIn(left), ...literalsIn(right)]) {
      if (operator === 'contains' || (operator === 'in' && literalsIn(left).length > 0)) {
        entryOf(field).literals.add(literal);
      } else if (typeof literal === 'string' || operator.startsWith('='))
        field.literals.add(literal);
      else field.literals.add(literal + (operator === '>' ? 1 : operator === '<' ? -1 : 0));
    }
  }
}

function splitOnce(part: string): readonly [string, string, string] {
  const plain = withoutStrings(part);
  const match = COMPARISON.exec(plain);
  if (match === null) return [part, '', ''];
  return [part.slice(0, match.index), match[0], part.slice(match.index + match[0].length)];
}

function readPartial(rest: string, scopes: readonly Scope[], reading: Reading): void {
  const [, quoted] = /^\(?\s*["']([^"']+)["']/.exec(rest) ?? [];
  const behind = quoted === undefined ? rest : rest.slice(rest.indexOf(quoted) + quoted.length + 1);
  const inside = new Map<string, Field | undefined>();
  for (const scope of scopes) for (const [name, field] of scope.names) inside.set(name, field);
  for (const [, name = '', value = ''] of behind.matchAll(/(\w+)\s*[:=]\s*([\w.[\]"'-]+)/g)) {
    const [path] = pathsIn(value);
    const field = path === undefined ? undefined : pathField(path, scopes, reading);
    field?.uses.add('argument');
    inside.set(name, field);
  }
  const [, kind, value = '', alias] =
    /\b(with|for)\s+([\w.[\]-]+)(?:\s+as\s+(\w+))?/.exec(behind) ?? [];
  if (kind !== undefined) {
    const field = pathField(value, scopes, reading);
    const name = alias ?? quoted?.split('/').at(-1)?.replace(/\..*$/, '') ?? '';
    inside.set(name, kind === 'for' && field !== undefined ? entryOf(field) : field);
  }
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

const KEYWORDS = new Set(
  'and or not in is if else contains true false nil null none None True False blank empty with as by limit offset reversed cols forloop loop super caller self'.split(
    ' ',
  ),
);

const PATH = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\.\d+|\[\d+\]|\[(?:"[^"]*"|'[^']*')\])*/g;

/** The paths of an expression: no keywords, no functions, no names of arguments. */
function pathsIn(expression: string): readonly string[] {
  const plain = withoutStrings(expression, true);
  return Array.from(plain.matchAll(PATH)).flatMap(({ 0: path, index }) => {
    const behind = plain.slice(index + path.length);
    const isFree =
      !/[\w.]/.test(plain[index - 1] ?? '') && !/^\s*(?:\(|:(?!:)|=(?!=))/.test(behind);
    return isFree && !KEYWORDS.has(path.split(/[.[]/, 1)[0] ?? '') ? [path] : [];
  });
}

function pathField(path: string, scopes: readonly Scope[], reading: Reading): Field | undefined {
  const steps = Array.from(path.matchAll(/[^.[\]"']+/g), ([step]) => step);
  const [first = ''] = steps;
  if (first === '' || KEYWORDS.has(first) || reading.helpers.has(first)) return undefined;
  const scope = scopes.findLast(({ names }) => names.has(first));
  if (scope === undefined) return fieldAt(reading.root, steps);
  const base = scope.names.get(first);
  return base === undefined ? undefined : fieldAt(base, steps.slice(1));
}

/** Texts and numbers that are written out. */
const literalsIn = (expression: string): readonly (string | number)[] =>
  Array.from(
    expression.matchAll(/"([^"]*)"|'([^']*)'|(?<![\w.[])(-?\d+(?:\.\d+)?)(?![\w\]])/g),
    ([, double, single, number]) => double ?? single ?? Number(number),
  ).filter((literal) => literal !== '');

/** Strings blanked, so that nothing in them counts; those in brackets are steps of a path. */
const withoutStrings = (text: string, keepsSteps = false): string =>
  text.replace(/(\[\s*)?("[^"]*"|'[^']*')/g, (whole, bracket?: string) =>
    keepsSteps && bracket !== undefined ? whole : ' '.repeat(whole.length),
  );

function splitOutside(text: string, separator: string): readonly string[] {
  const plain = withoutStrings(text);
  const parts: string[] = [];
  let last = 0;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] !== separator || plain[at + 1] === separator || plain[at - 1] === separator)
      continue;
    parts.push(text.slice(last, at));
    last = at + 1;
  }
  return [...parts, text.slice(last)];
}
