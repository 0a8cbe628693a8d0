import { expressionsIn } from '../../engines/expressions.ts';
import { entryOf, fieldAt, useAt, type Field, type Use } from './field.ts';
import type { ReadingContext } from './template-reader.ts';

/**
 * Adds the fields that an EJS template reads. Its code is not parsed, only looked through: names that
 * the code declares are left out, callbacks of `forEach` and its like are given entries.
 */
export function readScript(text: string, context: ReadingContext): void {
  readText(text, new Map(), { ...context, open: new Set() });
}

export interface Reading extends ReadingContext {
  readonly open: Set<string>;
}

/** Variables; undefined for those that are no field. They stay known to the end: names are seldom used twice. */
export type Variables = Map<string, Field | undefined>;

function readText(text: string, variables: Variables, reading: Reading): void {
  for (const { start, end, isComment } of expressionsIn(text, 'ejs')) {
    if (isComment || text.startsWith('<%%', start)) continue;
    const [, kind = ''] = /^<%([-=_]?)/.exec(text.slice(start, start + 3)) ?? [];
    const code = text.slice(start + 2 + kind.length, end - 2).replace(/[-_]$/, '');
    const use = kind === '=' || kind === '-' ? useAt(text, start) : 'tested';
    readCode(code, use, variables, reading);
  }
}

/** Adds what a stretch of code reads. Its callbacks and constants become variables. */
export function readCode(code: string, use: Use, variables: Variables, reading: Reading): void {
  const plain = withoutStrings(code);
  const [, partial] = /^\s*include\s*\(\s*["'`]([^"'`]+)["'`]/.exec(code) ?? [];
  if (partial !== undefined) readPartial(partial, code, variables, reading);
  declare(plain, variables, reading);
  for (const name of callsIn(plain)) {
    if (variables.has(name) || WORDS.has(name) || reading.helpers.has(name)) continue;
    if (!/^[A-Z]/.test(name)) reading.missing({ kind: 'helper', name });
  }
  for (const chain of chainsIn(plain)) {
    const field = fieldOf(chain.steps, variables, reading);
    if (field === undefined) continue;
    if (chain.method !== undefined) {
      field.helpers.add(chain.method);
      if (OF_LISTS.has(chain.method)) entryOf(field);
      else field.uses.add(use === 'tested' ? 'argument' : use);
    } else if (!field.uses.has('listed')) {
      field.uses.add(partial === undefined ? use : 'argument');
    }
    const compared = /^\s*={2,3}\s*(?:(["'])(.*?)\1|(\d+(?:\.\d+)?))/.exec(code.slice(chain.end));
    if (compared?.[2] !== undefined && compared[2] !== '') field.literals.add(compared[2]);
    else if (compared?.[3] !== undefined) field.literals.add(Number(compared[3]));
  }
}

/** Variables, loops and callbacks. */
function declare(code: string, variables: Variables, reading: Reading): void {
  for (const [, name = '', list = ''] of code.matchAll(
    /\bfor\s*\(\s*(?:const|let|var)\s+(\w+)\s+of\s+([\w.?]+)/g,
  )) {
    const field = fieldOf(stepsOf(list), variables, reading);
    variables.set(name, field === undefined ? undefined : entryOf(field));
  }
  for (const [, list = '', , parameters = ''] of code.matchAll(
    /([\w$.?]+?)\??\.(forEach|map|filter|some|every|find|sort|flatMap)\(\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?\s*([\w\s,${}]*)\)?\s*(?:=>|\{)/g,
  )) {
    const entry = list === '' ? undefined : fieldOf(stepsOf(list), variables, reading);
    const [, apart] = /^\{([^}]*)\}/.exec(parameters) ?? [];
    const [first = '', ...rest] = (apart ?? parameters).split(',').map((name) => name.trim());
    if (apart === undefined) {
      if (/^\w+$/.test(first)) variables.set(first, entry && entryOf(entry));
      for (const name of rest) variables.set(name, undefined);
      continue;
    }
    for (const name of [first, ...rest].filter((word) => /^\w+$/.test(word))) {
      variables.set(name, entry && fieldAt(entryOf(entry), [name]));
    }
  }
  for (const [, list = '', sum = '', name = ''] of code.matchAll(
    /([\w$.?]+?)\??\.reduce\(\s*\(?\s*(\w+)\s*,\s*(\w+)/g,
  )) {
    const field = fieldOf(stepsOf(list), variables, reading);
    variables.set(sum, undefined).set(name, field && entryOf(field));
  }
  for (const [, name = '', value = ''] of code.matchAll(
    /\b(?:const|let|var)\s+(\w+)\s*=\s*([\w$.?[\]]*)\s*(?=;|$|\n)/g,
  )) {
    const steps = stepsOf(value);
    variables.set(name, steps.length === 0 ? undefined : fieldOf(steps, variables, reading));
  }
  for (const [, name = ''] of code.matchAll(/\b(?:const|let|var|function)\s+(\w+)/g)) {
    if (!variables.has(name)) variables.set(name, undefined);
  }
}

function readPartial(name: string, code: string, variables: Variables, reading: Reading): void {
  if (reading.open.has(name)) return;
  const text = reading.partial(name);
  if (text === undefined) return reading.missing({ kind: 'partial', name });
  const inside: Variables = new Map(variables);
  const given = /,\s*\{([\s\S]*)\}/.exec(withoutStrings(code))?.[1] ?? '';
  for (const [, key = '', value] of given.matchAll(/(?:^|,)\s*(\w+)\s*(?=$|[,:])(?::([^,]*))?/g)) {
    const handedOn = (value ?? key).trim();
    // What is computed on the way is no field.
    const isField = /^[A-Za-z_$][\w$.?]*$/.test(handedOn);
    inside.set(key, isField ? fieldOf(stepsOf(handedOn), variables, reading) : undefined);
  }
  reading.open.add(name);
  readText(text, inside, reading);
  reading.open.delete(name);
}

interface Chain {
  readonly steps: readonly string[];
  /** What is called at its end. */
  readonly method: string | undefined;
  readonly end: number;
}

const CHAIN = /[A-Za-z_$][\w$]*(?:\s*(?:\?\.|\.)\s*[A-Za-z_$][\w$]*|(?:\?\.)?\[\d+\])*/g;

function chainsIn(code: string): readonly Chain[] {
  return Array.from(code.matchAll(CHAIN)).flatMap(({ 0: source, index }): Chain[] => {
    const end = index + source.length;
    if (/[\w$.]/.test(code[index - 1] ?? '') && !code.slice(0, index).endsWith('...')) return [];
    const isCall = /^\s*(?:\?\.)?\(/.test(code.slice(end));
    const isKey = /^\s*:(?!:)/.test(code.slice(end)) && /[{,]\s*$/.test(code.slice(0, index));
    const steps = stepsOf(source);
    if (isKey || steps.length === 0 || (isCall && steps.length === 1)) return [];
    return [
      {
        steps: isCall ? steps.slice(0, -1) : steps,
        method: isCall ? steps.at(-1) : undefined,
        end,
      },
    ];
  });
}

/** Functions that are called by their names: `formatPrice(order.total)`. */
const callsIn = (code: string): readonly string[] =>
  Array.from(code.matchAll(/(?<![\w$.])([A-Za-z_$][\w$]*)\s*\(/g), ([, name = '']) => name);

const stepsOf = (chain: string): readonly string[] =>
  Array.from(chain.matchAll(/[\w$]+/g), ([step]) => step);

const OF_LISTS = new Set('forEach map filter some every find sort flatMap reduce join'.split(' '));

const WORDS = new Set(
  'if else for of in let const var function return new typeof instanceof void delete do while switch case break continue default try catch finally throw async await true false null undefined this include locals Math JSON Object Array String Number Date Intl parseInt parseFloat isNaN encodeURIComponent encodeURI console require escapeFn rethrow i18n Boolean RegExp Map Set'.split(
    ' ',
  ),
);

function fieldOf(
  steps: readonly string[],
  variables: Variables,
  reading: Reading,
): Field | undefined {
  const [first = '', ...rest] = steps;
  if (first === 'locals' && rest.length > 0) return fieldAt(reading.root, rest);
  if (variables.has(first)) {
    const base = variables.get(first);
    if (base === undefined) return undefined;
    if (rest.length === 1 && rest[0] === 'length') {
      base.uses.add('listed');
      return undefined;
    }
    return fieldAt(base, rest);
  }
  if (first === '' || /^\d/.test(first) || WORDS.has(first) || reading.helpers.has(first)) {
    return undefined;
  }
  return fieldAt(reading.root, steps);
}

/** Texts blanked; what stands in `${…}` stays. */
const withoutStrings = (code: string): string =>
  code
    .replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, (text) => ' '.repeat(text.length))
    .replace(/`(?:\\.|[^`\\])*`/g, (text) =>
      text.replace(/\$\{([^}]*)\}|[\s\S]/g, (_, inner?: string) =>
        inner === undefined ? ' ' : `  ${inner} `,
      ),
    );
