import { indexLines, type SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import { type FileUse, syntaxesOf } from './comment-syntaxes.ts';
import type { Directive, Misuse, RuleMention } from './directive.ts';
import { findComments, skipComments } from './find-comments.ts';
import { blockStart, linesOf } from './scopes.ts';

/** A comment that keeps a finding back, and the rule's name in it where it names rules. */
export interface Keeper {
  readonly directive: Directive;
  readonly mention: RuleMention | undefined;
}

/** One of the user's files, with what its comments say. */
export interface CommentedFile {
  readonly file: string;
  readonly text: string;
  readonly directives: readonly Directive[];
  readonly misuses: readonly Misuse[];
  readonly rangeOf: (span: Span) => SourceRange;
  /** The comment that keeps back what a rule reports at a place: the nearest of them. */
  keeperOf(rule: string, at: SourceRange): Keeper | undefined;
  /** Names of rules in `sendlint-enable`, and such comments without any, that nothing was disabled for. */
  readonly idle: readonly Keeper[];
}

/** Undefined for a file that says nothing to sendlint. */
export function commentedFile(
  file: string,
  text: string,
  use: FileUse,
  ruleIds: readonly string[],
): CommentedFile | undefined {
  const syntaxes = syntaxesOf(file, use);
  const { directives, misuses } = findComments(file, text, syntaxes, ruleIds);
  if (directives.length + misuses.length === 0) return undefined;

  const lines = indexLines(text);
  const ofLines = directives
    .filter(({ action }) => action === 'disable-line' || action === 'disable-next-line')
    .map((directive) => ({ directive, ...linesOf(directive, text, syntaxes) }));
  const ofFile = directives.filter(({ action }) => action === 'disable-file');
  const blocks = directives
    .filter(({ action }) => action === 'disable' || action === 'enable')
    .map((directive) => ({
      directive,
      start:
        directive.action === 'disable'
          ? blockStart(directive, file, text, syntaxes)
          : directive.span.start,
    }));

  const heardAt = (rule: string, offset: number): Directive | undefined =>
    ofLines.findLast(
      ({ directive, start, end }) => start <= offset && offset <= end && speaksOf(directive, rule),
    )?.directive;
  const openAt = (rule: string, offset: number): Directive | undefined => {
    const last = blocks.findLast(
      ({ directive, start }) => start <= offset && speaksOf(directive, rule),
    )?.directive;
    return last?.action === 'disable' ? last : undefined;
  };

  return {
    file,
    text,
    directives,
    misuses,
    rangeOf: (span) => ({ file, ...lines.rangeOf(span) }),
    keeperOf(rule, { start }) {
      const offset = lines.offsetAt(start);
      // What is said of a whole part stands at its first character, which a comment may hold.
      const content = skipComments(text, offset, syntaxes);
      const directive =
        heardAt(rule, offset) ??
        heardAt(rule, content) ??
        openAt(rule, offset) ??
        openAt(rule, content) ??
        ofFile.find((candidate) => speaksOf(candidate, rule));
      return directive && { directive, mention: mentionIn(directive, rule) };
    },
    idle: idleEnables(directives),
  };
}

const speaksOf = ({ rules }: Directive, rule: string): boolean =>
  rules?.some(({ id }) => id === rule) ?? true;

const mentionIn = ({ rules }: Directive, rule: string): RuleMention | undefined =>
  rules?.find(({ id }) => id === rule);

function idleEnables(directives: readonly Directive[]): Keeper[] {
  const disabled: Directive[] = [];
  const idle: Keeper[] = [];
  for (const directive of directives) {
    if (directive.action === 'disable') disabled.push(directive);
    if (directive.action !== 'enable') continue;
    if (directive.rules === undefined) {
      if (disabled.length === 0) idle.push({ directive, mention: undefined });
      disabled.length = 0;
      continue;
    }
    for (const mention of directive.rules) {
      if (!disabled.some((other) => speaksOf(other, mention.id))) idle.push({ directive, mention });
    }
  }
  return idle;
}
