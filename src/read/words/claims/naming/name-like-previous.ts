import { labelsBehind } from '../labels.ts';
import { shownIn, type Mention } from '../mentions.ts';
import type { Naming } from './naming.ts';
import type { Sight } from './sight.ts';

/** A number, and what it was said to be. */
export interface NamedMention {
  readonly mention: Mention;
  readonly naming: Naming;
}

/** Up to where the number before has the words of the line: "0714 552 serial meter · 39N110 supply point". */
export function takenBy(previous: NamedMention | undefined): number {
  if (previous === undefined) return 0;
  const { mention, naming } = previous;
  return naming.strength === 'strong'
    ? Math.max(mention.span.end, naming.phrase.end)
    : mention.span.end;
}

/** What a number is by what the one before it in the line is: the next of a list, or of a row of the same form. */
export function nameLikePrevious(
  mention: Mention,
  previous: NamedMention | undefined,
  sights: readonly Sight[],
): Naming | undefined {
  const [sight] = sights;
  if (previous === undefined || sight === undefined) return undefined;
  return (
    inherited(sight.text, mention, previous) ??
    nameBehindAgain(sight.text, mention, previous, sights)
  );
}

/** "orders A-10023 and A-10024": what was said of the first is said of the next. */
function inherited(
  text: string,
  mention: Mention,
  { mention: last, naming }: NamedMention,
): Naming | undefined {
  const gap = text.slice(last.span.end, mention.span.start);
  if (!GOES_ON.test(gap)) return undefined;
  const shown = shownIn(text, mention);
  if (isGrouped(text, mention)) return undefined;
  const difference = Math.abs(shown.length - shownIn(text, last).length);
  const isAlike = difference <= (naming.form === 'ending' ? 0 : 2);
  if (!isAlike || (mention.by === 'shape' && !/\d{3}/.test(shown))) return undefined;
  const form = mention.form === 'full' ? naming.form : mention.form;
  if ((form === 'full') !== (naming.form === 'full')) return undefined;
  return { ...naming, form, phrase: { start: naming.phrase.start, end: mention.span.end } };
}

/** "8210, 264,000": a piece of a number with its thousands set apart. */
const isGrouped = (text: string, { span }: Mention): boolean =>
  /^\d{1,3}(?:[.,]\d{3})+(?!\d)/.test(text.slice(span.start)) ||
  (/\d[.,]$/.test(text.slice(0, span.start)) && /^\d{3}(?!\d)/.test(text.slice(span.start)));

/** A sign of lists, or a short word: "and", "et", "や". */
const GOES_ON = /^(?:\s*[,、،;&+/]\s*|\s+\p{L}{1,3}\s+)$/u;

/** "0714 552 serial meter · 39N110 supply point": where labels stand behind their numbers, all of them do. */
function nameBehindAgain(
  text: string,
  mention: Mention,
  { mention: last, naming }: NamedMention,
  sights: readonly Sight[],
): Naming | undefined {
  if (mention.form !== 'full') return undefined;
  const isBehind = naming.phrase.start === last.span.start && naming.phrase.end > last.span.end;
  const between = text.slice(naming.phrase.end, mention.span.start);
  if (!isBehind || !LISTED.test(between)) return undefined;
  for (const { labels } of sights) {
    const [label] = labelsBehind(labels, mention.span.end);
    if (label === undefined || text.slice(mention.span.end, label.start) !== ' ') continue;
    if (label.value === undefined || !ENTRY_ENDS.test(text.slice(label.end))) return undefined;
    return {
      accepts: label.value.full,
      noun: text.slice(label.start, label.end),
      phrase: { start: mention.span.start, end: label.end },
      strength: 'strong',
      form: 'full',
    };
  }
  return undefined;
}

const LISTED = /^ ?[·•|,;/] ?$/u;
const ENTRY_ENDS = /^(?: ?[·•|,;/)]|[.!]?$)/u;
