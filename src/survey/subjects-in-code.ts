import type { EngineName } from '../engines/names.ts';

/** The subject that code gives to a template: `{ subject: `Order ${order.number}`, template: 'order-sent' }`. */
export interface FoundSubject {
  /** The template, as the code names it. */
  readonly template: string;
  /** Texts, and between them paths into the template's model; undefined for what cannot be told. */
  readonly pieces: readonly ({ readonly text: string } | { readonly path: string | undefined })[];
  readonly file: string;
}

const TEMPLATE =
  /\b(?:template(?:Name|Id|File|Path)?|view|layoutName)\b["']?\s*:\s*(["'`])([\w./@-]{1,100})\1/g;
const SUBJECT =
  /\bsubject\b["']?\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/;
/** How far apart the two may stand. */
const REACH = 1_500;

/** In one file. Both stand in one object, in any order. */
export function subjectsIn(text: string, file: string): readonly FoundSubject[] {
  return Array.from(text.matchAll(TEMPLATE)).flatMap(({ 2: template = '', index }) => {
    const around = objectAround(text, index);
    const [, double, single, template_] = SUBJECT.exec(around) ?? [];
    const written = template_ ?? double ?? single;
    if (written === undefined || written.trim() === '') return [];
    const pieces =
      template_ === undefined ? [{ text: plain(written) }] : piecesOf(template_, modelIn(around));
    return [{ template, pieces, file }];
  });
}

/** The text of the object that an offset stands in, braces left out. */
function objectAround(text: string, at: number): string {
  let start = at;
  for (let depth = 0; start > 0 && at - start < REACH; start--) {
    const character = text[start - 1];
    if (character === '}') depth++;
    else if (character === '{' && text[start - 2] !== '$' && depth-- === 0) break;
    else if (character === '{' && text[start - 2] === '$') depth--;
  }
  let end = at;
  for (let depth = 0; end < text.length && end - at < REACH; end++) {
    if (text[end] === '{') depth++;
    else if (text[end] === '}' && depth-- === 0) break;
  }
  return text.slice(start, end);
}

/** The template's model by what the code calls its values: `context: { number: order.number, user }`. */
function modelIn(around: string): ReadonlyMap<string, string> {
  const [, inside = ''] =
    /\b(?:context|data|locals|variables|model|params|payload|templateData|dynamicTemplateData)\b\s*:\s*\{([\s\S]*)$/.exec(
      around,
    ) ?? [];
  const model = new Map<string, string>();
  for (const [, key = '', value] of inside.matchAll(
    /(?:^|[,{\n])\s*([A-Za-z_$][\w$]*)\s*(?:(?=[,}\n]|$)|:\s*([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)\s*(?:(?:\|\||\?\?)[^,\n]*)?(?=[,}\n]|$))/g,
  )) {
    model.set((value ?? key).replaceAll('?.', '.'), key);
  }
  return model;
}

function piecesOf(written: string, model: ReadonlyMap<string, string>): FoundSubject['pieces'] {
  return written.split(/(\$\{[^{}]*\})/).flatMap((piece): FoundSubject['pieces'] => {
    const [, code] = /^\$\{\s*([^{}]*?)\s*\}$/.exec(piece) ?? [];
    if (code === undefined) return piece === '' ? [] : [{ text: plain(piece) }];
    return [{ path: pathIn(code.replaceAll('?.', '.'), model) }];
  });
}

/** A value, or the holder of it, may be handed to the template under a name of its own. */
function pathIn(code: string, model: ReadonlyMap<string, string>): string | undefined {
  if (!/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(code)) return undefined;
  const steps = code.split('.');
  for (let length = steps.length; length > 0; length--) {
    const key = model.get(steps.slice(0, length).join('.'));
    if (key !== undefined) return [key, ...steps.slice(length)].join('.');
  }
  return undefined;
}

const plain = (written: string): string => written.replace(/\\(.)/g, '$1');

/** A subject as the engine writes it; undefined where a value of it cannot be told, or the engine writes none. */
export function subjectFor({ pieces }: FoundSubject, engine: EngineName): string | undefined {
  const [open, close] = EXPRESSIONS[engine] ?? [];
  const texts = pieces.map((piece) => {
    if ('text' in piece) return piece.text;
    return piece.path === undefined || open === undefined
      ? undefined
      : `${open}${piece.path}${close}`;
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}

const EXPRESSIONS: Readonly<Partial<Record<EngineName, readonly [string, string]>>> = {
  handlebars: ['{{', '}}'],
  mustache: ['{{', '}}'],
  liquid: ['{{ ', ' }}'],
  nunjucks: ['{{ ', ' }}'],
  ejs: ['<%= ', ' %>'],
};

/** The subjects of messages, by the message; of several, the first that can be told. */
export function subjectsOf(
  messages: readonly string[],
  found: readonly FoundSubject[],
  engine: EngineName,
): ReadonlyMap<string, { readonly text: string; readonly file: string }> {
  const subjects = new Map<string, { readonly text: string; readonly file: string }>();
  for (const subject of found) {
    const name = subject.template.replace(/^(?:\.?\/)+/, '').replace(/(?:\.[a-z]+)+$/i, '');
    const message = messages.find(
      (one) => one === name || name.endsWith(`/${one}`) || one.endsWith(`/${name}`),
    );
    const text = subjectFor(subject, engine);
    if (message !== undefined && text !== undefined && !subjects.has(message))
      subjects.set(message, { text, file: subject.file });
  }
  return subjects;
}
