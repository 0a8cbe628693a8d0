import type { Span } from '../../../model/text/span.ts';
import { scanMjml, type MjmlAttribute } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isSelfContained } from './self-contained.ts';

/**
 * The stretches of a document that MJML copies whatever they say: contents of elements that hold HTML, words of
 * comments, addresses and alternative texts. In the order of the document, without the white space that MJML
 * trims; none is blank, for an empty address makes another element of a button.
 */
export function findHoles(
  document: string,
  vocabulary: Vocabulary,
  style: HoleStyle = 'contents',
): Hole[] {
  const holes: Hole[] = [];
  const open: { readonly name: string; readonly isOwn: boolean }[] = [];
  let unsharable = 0;

  const add = (around: Span, isFit: (text: string) => boolean): void => {
    const text = document.slice(around.start, around.end);
    const content = text.trim();
    if (content === '' || !isFit(content)) return;
    const start = around.start + text.indexOf(content);
    holes.push({ around, content: { start, end: start + content.length } });
  };

  // Of attributes and comments nothing is trimmed.
  const addWhole = (content: Span, isFit: (text: string) => boolean): void => {
    if (isFit(document.slice(content.start, content.end))) holes.push({ around: content, content });
  };

  for (const token of scanMjml(document, vocabulary.isEndingTag)) {
    if (token.kind === 'open') {
      const isOwn = vocabulary.isPreset(token.name);
      if (unsharable === 0 && isOwn && COPYING_ATTRIBUTES.has(token.name)) {
        for (const value of copiedValues(document, token.attributes)) addWhole(value, isFitAddress);
      }
      if (token.selfClosing) continue;
      open.push({ name: token.name, isOwn });
      if (!isOwn || token.name === 'mj-attributes') unsharable += 1;
    } else if (token.kind === 'close') {
      const closed = open.pop();
      if (closed !== undefined && (!closed.isOwn || closed.name === 'mj-attributes'))
        unsharable -= 1;
    } else if (token.kind === 'content') {
      if (unsharable > 0) continue;
      if (token.of === 'mj-title' || token.of === 'mj-preview') add(token.span, isFitText);
      else if (COPYING_CONTENT.has(token.of) && style === 'contents') add(token.span, isFitContent);
      else if (COPYING_CONTENT.has(token.of)) {
        for (const [span, isFit] of looseEnds(document, token.span)) addWhole(span, isFit);
      }
    } else if (token.kind === 'comment' && document.startsWith('<!--', token.span.start)) {
      const { start, end } = token.span;
      if (end - start >= 8) addWhole({ start: start + 4, end: end - 3 }, isFitComment);
    }
  }
  return holes;
}

/** `words`: the tags in contents belong to the shape, because MJML puts styles into them. */
export type HoleStyle = 'contents' | 'words';

export interface Hole {
  /** With the white space that MJML trims. */
  readonly around: Span;
  readonly content: Span;
}

const COPYING_CONTENT: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-button',
  'mj-navbar-link',
  'mj-raw',
  'mj-social-element',
  'mj-table',
  'mj-text',
]);

const COPYING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'mj-button',
  'mj-carousel-image',
  'mj-image',
  'mj-navbar-link',
  'mj-social-element',
]);

const COPIED: ReadonlySet<string> = new Set(['alt', 'href', 'src', 'title']);

function copiedValues(document: string, attributes: readonly MjmlAttribute[]): Span[] {
  const names = attributes.map(({ name }) => name.toLowerCase());
  return attributes.flatMap(({ name, value }) => {
    if (value === undefined || !COPIED.has(name)) return [];
    const isQuoted = /["']/.test(document.charAt(value.start - 1));
    const isAlone = names.filter((other) => other === name).length === 1;
    return isQuoted && isAlone ? [value] : [];
  });
}

/** The words between the tags of a content, and the addresses in them. */
function* looseEnds(document: string, content: Span): Generator<[Span, (text: string) => boolean]> {
  const html = document.slice(content.start, content.end);
  if (!isSelfContained(html.trim())) return;
  const at = (start: number, end: number): Span => ({
    start: content.start + start,
    end: content.start + end,
  });
  // White space stays in the shape, which it is part of.
  const wordsIn = (start: number, end: number): Span => {
    const text = html.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    return at(from, Math.max(from, start + text.trimEnd().length));
  };
  let last = 0;
  for (const { 0: tag, index } of html.matchAll(/<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi)) {
    yield [wordsIn(last, index), isFitWords];
    last = index + tag.length;
    for (const value of tag.matchAll(/(?<=\s(?:href|src|alt|title)=")[^"]+(?=")/gi)) {
      const start = index + value.index;
      yield [at(start, start + value[0].length), isFitAddress];
    }
  }
  yield [wordsIn(last, html.length), isFitWords];
}

/** What puts styles into tags takes braces for code. */
const isFitWords = (words: string): boolean => !/^$|[<>{}]|JUICE|font-family/i.test(words);

/** Fonts are looked for in all that is rendered. */
const isFitContent = (content: string): boolean =>
  !/font-family/i.test(content) && isSelfContained(content);

const isFitText = (content: string): boolean => !/[<>]|font-family/i.test(content);

const isFitComment = (content: string): boolean =>
  !/^\s*$|[<>]|--|^\s*\[|font-family/i.test(content);

/** `$&` is read when a network's own address is put around it, and `true` is no text to MJML. */
const isFitAddress = (value: string): boolean =>
  !/^\s|\s$|\s\s|[\r\n\t<>"'$]|font-family|^(?:|true|false)$/i.test(value);
