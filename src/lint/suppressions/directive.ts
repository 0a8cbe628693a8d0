import { closest } from '../../model/text/closest.ts';
import type { Span } from '../../model/text/span.ts';

/** What comments can say, behind `sendlint-`. */
export const ACTIONS = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
] as const;

export type Action = (typeof ACTIONS)[number];

/** A rule's id as a comment has it. */
export interface RuleMention {
  readonly id: string;
  readonly span: Span;
}

/** A comment that speaks to sendlint. */
export interface Directive {
  readonly action: Action;
  /** Undefined for all rules. */
  readonly rules: readonly RuleMention[] | undefined;
  /** Undefined where none is given. */
  readonly reason: string | undefined;
  /** The comment. */
  readonly span: Span;
}

/** A comment, or a word of it, that says nothing sendlint understands. */
export interface Misuse {
  readonly message: 'unknownDirective' | 'unknownRule' | 'misspeltRule' | 'notARule' | 'noComment';
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
}

/** A text of the source, and where it begins there. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads what stands in a comment: `sendlint-disable-next-line rule, rule -- reason`. `span` is the
 * whole comment. Undefined, without a misuse, for a word that only looks like ours.
 */
export function readDirective(
  { text, start }: Piece,
  span: Span,
  ruleIds: readonly string[],
): { readonly directive?: Directive; readonly misuses: readonly Misuse[] } | undefined {
  const [word = ''] = /^[\w:-]+(?: [\w-]+)?/.exec(text) ?? [];
  const [exact = ''] = /^sendlint-[\w-]*/.exec(text) ?? [];
  const action = ACTIONS.find((candidate) => exact === `sendlint-${candidate}`);
  if (action === undefined) {
    const meant = meantBy(word);
    if (meant === undefined) return undefined;
    const written = exact === '' ? word : exact;
    const at = { start, end: start + written.length };
    const data = { written, meant: `sendlint-${meant}` };
    return { misuses: [{ message: 'unknownDirective', data, span: at }] };
  }

  const rest = text.slice(exact.length);
  const dashes = /(?:^|\s)-{2,}(?:\s|$)/.exec(rest);
  const list = dashes === null ? rest : rest.slice(0, dashes.index);
  const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length);
  const words = [...list.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
    const at = start + exact.length + index;
    return { id, span: { start: at, end: at + id.length } };
  });
  const known = words.filter(({ id }) => ruleIds.includes(id));
  return {
    directive: {
      action,
      rules: words.length === 0 ? undefined : known,
      reason: reason.replace(/\s+/g, ' ').trim() || undefined,
      span,
    },
    misuses: misusesIn(words, ruleIds),
  };
}

/** The action that a misspelt word was meant for. Other linters have "ignore" and "off" where we have "disable". */
function meantBy(word: string): Action | undefined {
  const [, separator = '', rest = ''] = /^sendlint([-_: ])\s*(.*)$/i.exec(word) ?? [];
  const written = rest
    .toLowerCase()
    .replace(/[_: ]/g, '-')
    .replace(/^(?:ignore|suppress|off|skip)\b/, 'disable');
  const exact = ACTIONS.find((action) => action === written);
  // "sendlint enables us to …" is a remark.
  if (exact !== undefined || separator === ' ') return exact;
  const near = closest(written, ACTIONS) ?? closest(written.replace(/-.*/, ''), ACTIONS);
  return ACTIONS.find((action) => action === near);
}

/** Behind the first word that is no rule's id, a reason without its mark most likely goes on. */
function misusesIn(words: readonly RuleMention[], ruleIds: readonly string[]): Misuse[] {
  const misuses: Misuse[] = [];
  for (const { id, span } of words.filter((word) => !ruleIds.includes(word.id))) {
    if (!id.includes('/')) {
      return [...misuses, { message: 'notARule', data: { word: id }, span }];
    }
    const meant = closest(id, ruleIds);
    misuses.push(
      meant === undefined
        ? { message: 'unknownRule', data: { rule: id }, span }
        : { message: 'misspeltRule', data: { rule: id, meant }, span },
    );
  }
  return misuses;
}
