import type { Span } from '../../model/text/span.ts';

export interface MjmlAttribute {
  readonly name: string;
  /** Name and value. */
  readonly span: Span;
  /** Without its quotes; undefined for an attribute without value. */
  readonly value: Span | undefined;
}

/** A token of an MJML document, in the order of the text. Names are in lower case, as MJML reads them. */
export type MjmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly span: Span;
      readonly attributes: readonly MjmlAttribute[];
      /** `<mj-image />`: no `close` follows. */
      readonly selfClosing: boolean;
    }
  /** `implied` where the document does not say it: the element ends because one around it does. */
  | {
      readonly kind: 'close';
      readonly name: string;
      readonly span: Span;
      readonly implied: boolean;
    }
  | { readonly kind: 'text'; readonly span: Span }
  /** What stands inside an ending tag: HTML, which MJML copies as it is. */
  | { readonly kind: 'content'; readonly span: Span; readonly of: string }
  | { readonly kind: 'comment'; readonly span: Span };

/**
 * Reads an MJML document the way MJML does (htmlparser2 and its forgiveness), however broken it
 * is. `isEndingTag` says which elements hold HTML instead of components.
 */
export function* scanMjml(
  text: string,
  isEndingTag: (name: string) => boolean,
): Generator<MjmlToken> {
  const open: string[] = [];
  let at = 0;

  while (at < text.length) {
    const start = at;
    const markup = markupAt(text, at);
    if (markup === undefined) {
      at = nextMarkup(text, at + 1);
      yield { kind: 'text', span: { start, end: at } };
      continue;
    }
    if (markup === 'comment' || markup === 'declaration') {
      at = markup === 'comment' ? endOfComment(text, at) : endOfDeclaration(text, at);
      yield { kind: 'comment', span: { start, end: at } };
      continue;
    }
    if (markup === 'close') {
      const name = nameAt(text, at + 2);
      at = endOfDeclaration(text, at);
      yield* closeElement(open, name, { start, end: at });
      continue;
    }

    const element = openTagAt(text, at);
    at = element.span.end;
    yield element;
    if (element.selfClosing) continue;
    open.push(element.name);
    if (!isEndingTag(element.name)) continue;
    const end = endOfContent(text, at, open, isEndingTag);
    yield { kind: 'content', span: { start: at, end }, of: element.name };
    at = end;
  }

  const end = { start: text.length, end: text.length };
  while (open.length > 0) {
    yield { kind: 'close', name: open.pop() ?? '', span: end, implied: true };
  }
}

function* closeElement(open: string[], name: string, span: Span): Generator<MjmlToken> {
  // A closing tag that closes nothing is ignored by MJML.
  if (!open.includes(name)) return;
  while (open.at(-1) !== name) {
    const at = { start: span.start, end: span.start };
    yield { kind: 'close', name: open.pop() ?? '', span: at, implied: true };
  }
  open.pop();
  yield { kind: 'close', name, span, implied: false };
}

/** Where the content of the innermost open element ends; a closing tag of an element around it ends it as well. */
function endOfContent(
  text: string,
  from: number,
  open: readonly string[],
  isEndingTag: (name: string) => boolean,
): number {
  let depth = 1;
  const tags = /<!--|<(\/?)([a-z][^\s/>]*)/gi;
  tags.lastIndex = from;
  for (let match = tags.exec(text); match !== null; match = tags.exec(text)) {
    const [tag, slash, rawName = ''] = match;
    if (tag === '<!--') {
      tags.lastIndex = endOfComment(text, match.index);
      continue;
    }
    const name = rawName.toLowerCase();
    if (slash === '/') {
      if (isEndingTag(name) && depth > 1) depth -= 1;
      else if (open.includes(name)) return match.index;
      continue;
    }
    if (isRawText(name)) tags.lastIndex = endOfRawText(text, match.index, name);
    else if (isEndingTag(name)) {
      const { selfClosing, span } = openTagAt(text, match.index);
      if (!selfClosing) depth += 1;
      tags.lastIndex = span.end;
    }
  }
  return text.length;
}

const isRawText = (name: string): name is 'style' | 'script' =>
  name === 'style' || name === 'script';

const endOfRawText = (text: string, from: number, name: 'style' | 'script'): number =>
  searchFrom(text, from, name === 'style' ? /<\/style/gi : /<\/script/gi);

/** Takes a fresh pattern with the `g` flag. */
function searchFrom(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function openTagAt(text: string, start: number): Extract<MjmlToken, { kind: 'open' }> {
  const name = nameAt(text, start + 1);
  const attributes: MjmlAttribute[] = [];
  let at = start + 1 + name.length;
  let selfClosing = false;
  while (at < text.length && text[at] !== '>') {
    if (isSpace(text[at]) || text[at] === '/') {
      selfClosing = text[at] === '/' && text[at + 1] === '>';
      at += 1;
      continue;
    }
    const attribute = attributeAt(text, at);
    attributes.push(attribute);
    at = attribute.span.end;
  }
  const span = { start, end: Math.min(at + 1, text.length) };
  return { kind: 'open', name: name.toLowerCase(), span, attributes, selfClosing };
}

function attributeAt(text: string, start: number): MjmlAttribute {
  // The first character belongs to the name whatever it is, so that the scan always moves on.
  const end = skipTo(text, start + 1, endsAttributeName);
  const name = text.slice(start, end);
  const equals = skipSpace(text, end);
  if (text[equals] !== '=') return { name, span: { start, end }, value: undefined };
  const from = skipSpace(text, equals + 1);
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, from + 1);
    const valueEnd = close === -1 ? text.length : close;
    const value = { start: from + 1, end: valueEnd };
    return { name, span: { start, end: Math.min(valueEnd + 1, text.length) }, value };
  }
  const value = { start: from, end: skipTo(text, from, endsBareValue) };
  return { name, span: { start, end: value.end }, value };
}

function markupAt(
  text: string,
  at: number,
): 'open' | 'close' | 'comment' | 'declaration' | undefined {
  if (text[at] !== '<') return undefined;
  if (text.startsWith('<!--', at)) return 'comment';
  // MJML reads CDATA as text.
  if (text.startsWith('<![CDATA[', at)) return undefined;
  const next = text[at + 1] ?? '';
  if (next === '!' || next === '?') return 'declaration';
  if (next === '/') return /[a-z]/i.test(text[at + 2] ?? '') ? 'close' : undefined;
  return /[a-z]/i.test(next) ? 'open' : undefined;
}

function nextMarkup(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at + 1)) {
    if (markupAt(text, at) !== undefined) return at;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf('-->', start + 4);
  return end === -1 ? text.length : end + 3;
}

function endOfDeclaration(text: string, start: number): number {
  const end = text.indexOf('>', start);
  return end === -1 ? text.length : end + 1;
}

const nameAt = (text: string, start: number): string =>
  text.slice(start, skipTo(text, start, endsName));

const endsName = (character: string): boolean =>
  character === '>' || character === '/' || isSpace(character);

const endsAttributeName = (character: string): boolean => character === '=' || endsName(character);

const endsBareValue = (character: string): boolean => character === '>' || isSpace(character);

/** White space as patterns have it. */
function isSpace(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (character === ' ' || character === '\n') return true;
  const isWritten = character > ' ' && character < '\u00A0';
  return !isWritten && /\s/.test(character);
}

const skipSpace = (text: string, from: number): number =>
  skipTo(text, from, (character) => !isSpace(character));

/** The first place at or behind `from` whose character is fit. */
function skipTo(text: string, from: number, isFit: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && !isFit(text.charAt(at))) at += 1;
  return at;
}
