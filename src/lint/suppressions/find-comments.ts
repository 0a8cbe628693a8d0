import { frontMatterLength } from '../../project/templates/front-matter.ts';
import type { Span } from '../../model/text/span.ts';
import { ALL_SYNTAXES, type CommentSyntax, isTemplate, YAML_COMMENT } from './comment-syntaxes.ts';
import { type Directive, type Misuse, readDirective } from './directive.ts';

export interface FoundComments {
  /** In the order of the file. */
  readonly directives: readonly Directive[];
  readonly misuses: readonly Misuse[];
}

/** Longest stretch in front of our word that can be the beginning of its comment. */
const LONGEST_OPENING = 100;

/** Comments of a file that speak to sendlint. Takes time linear in the text for each of them. */
export function findComments(
  file: string,
  text: string,
  syntaxes: readonly CommentSyntax[],
  ruleIds: readonly string[],
): FoundComments {
  const directives: Directive[] = [];
  const misuses: Misuse[] = [];
  const header = isTemplate(file) ? frontMatterLength(text) : 0;
  let last = 0;
  for (const { index } of text.matchAll(/sendlint[-_: ]/gi)) {
    // What a comment says of others, it does not do.
    if (index < last) continue;
    const open = index < header ? [YAML_COMMENT, ...syntaxes] : syntaxes;
    const span = commentAt(text, index, open);
    const words = span ?? commentAt(text, index, ALL_SYNTAXES);
    if (words === undefined) continue;
    const piece = { text: text.slice(index, words.contentEnd), start: index };
    const found = readDirective(piece, words, ruleIds);
    if (found === undefined) continue;
    last = words.end;
    if (span !== undefined) {
      if (found.directive !== undefined) directives.push(found.directive);
      misuses.push(...found.misuses);
    } else {
      misuses.push({ message: 'noComment', data: noComment(text, words, syntaxes), span: words });
    }
  }
  return { directives, misuses };
}

/** The comment that begins right before an offset, and where what it says ends; undefined for none. */
function commentAt(
  text: string,
  offset: number,
  syntaxes: readonly CommentSyntax[],
): (Span & { readonly contentEnd: number }) | undefined {
  const before = text.slice(Math.max(0, offset - LONGEST_OPENING), offset);
  for (const { justOpened, closing } of syntaxes) {
    const opened = justOpened.exec(before);
    const end = opened === null ? undefined : endOf(text, offset, closing);
    if (opened === null || end === undefined) continue;
    return { start: offset - (before.length - opened.index), ...end };
  }
  return undefined;
}

/** Where a comment ends that is open at an offset; undefined for one without an end. */
function endOf(
  text: string,
  offset: number,
  closing: CommentSyntax['closing'],
): { readonly end: number; readonly contentEnd: number } | undefined {
  const closer = new RegExp(closing?.source ?? '[\\r\\n]|$', 'g');
  closer.lastIndex = offset;
  const closed = closer.exec(text);
  if (closed === null) return undefined;
  const { index } = closed;
  return { end: closing === undefined ? index : index + closed[0].length, contentEnd: index };
}

/** The first offset behind `start` that holds neither white space nor a comment. */
export function skipComments(
  text: string,
  start: number,
  syntaxes: readonly CommentSyntax[],
): number {
  let at = start;
  for (;;) {
    const blank = new RegExp('\\s*', 'y');
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    const ahead = text.slice(at, at + LONGEST_OPENING);
    const open = syntaxes.find(({ opens }) => opens.test(ahead));
    const end = open === undefined ? undefined : endOf(text, at + 2, open.closing);
    if (end === undefined || end.end <= at) return at;
    at = end.end;
  }
}

const noComment = (
  text: string,
  { start, end }: Span,
  syntaxes: readonly CommentSyntax[],
): Misuse['data'] => ({
  written: text.slice(start, Math.min(end, start + 60)).split(/[\r\n]/, 1)[0] ?? '',
  examples: syntaxes.map(({ example }) => example).join(' or ') || 'none',
});

/**
 * `text` with the comments to sendlint blanked out, every offset as before: what they say of a
 * message is not part of it.
 */
export function withoutComments(text: string): string {
  if (!/sendlint[-_: ]/i.test(text)) return text;
  let blanked = '';
  let last = 0;
  for (const { index } of text.matchAll(/sendlint-(?:dis|en)able/g)) {
    if (index < last) continue;
    const span = commentAt(text, index, ALL_SYNTAXES);
    if (span === undefined) continue;
    const comment = text.slice(span.start, span.end);
    blanked += text.slice(last, span.start) + comment.replace(/[^\r\n]/g, ' ');
    last = span.end;
  }
  return blanked + text.slice(last);
}
