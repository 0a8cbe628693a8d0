import { CELL_BREAK, placeIn, type Claim, type Line } from '../../model/reading.ts';
import { foldCharacters } from './fold-characters.ts';
import { nameInAny } from './claim-languages.ts';
import type { KnownValues } from './known-values.ts';
import type { Mention, MentionFinder } from './mentions.ts';
import { once } from './once.ts';
import type { VocabulariesFor, Vocabulary } from './vocabulary.ts';
import { nameAcross } from './claims-across.ts';
import {
  isQuantity,
  MASKED_KINDS,
  nameMention,
  withoutBrand,
  type Above,
  type Naming,
  sightOf,
  type SeenLine,
  type Sight,
} from './claim-naming.ts';

export interface ClaimQuestion {
  /** Of the languages the message may be in; tried in turn for each number until one has a label for it. */
  readonly own: readonly Vocabulary[];
  /** Asked for a known value that none of those names for sure. */
  readonly others: VocabulariesFor;
  readonly known: KnownValues;
  readonly findMentions: MentionFinder;
}

/** The places where lines show an identifier under a label. */
export function claimsIn(lines: readonly Line[], question: ClaimQuestion): Claim[] {
  const { own, known, findMentions } = question;
  const endings = own.map(({ identifiers }) => identifiers.endings);
  const claims: Claim[] = [];
  const above = new Map<Line['role'], Above>();
  for (const line of lines) {
    const text = foldCharacters(line.text);
    const mentions = findMentions(text, endings, known);
    if (mentions.length > 0) {
      const seen = { line, text, above: above.get(line.role), known };
      claims.push(...claimsInLine(seen, mentions, question));
    }
    above.set(line.role, { text, header: headerAfter(text, above.get(line.role)) });
  }
  return claims;
}

function headerAfter(text: string, above: Above | undefined): string | undefined {
  if (!text.includes(CELL_BREAK)) return undefined;
  if (!/\d/.test(text)) return text;
  return above?.header;
}

function claimsInLine(
  seen: SeenLine,
  mentions: readonly Mention[],
  question: ClaimQuestion,
): Claim[] {
  const { own, others } = question;
  const sights = own.map((vocabulary) => sightOf(seen, vocabulary));
  const foreign = once(() =>
    [seen.text, seen.above?.text, seen.above?.header]
      .flatMap((text) => (text === undefined ? [] : others(text)))
      .filter((vocabulary) => !own.includes(vocabulary))
      .map((vocabulary) => sightOf(seen, vocabulary)),
  );
  const claims: Claim[] = [];
  let previous: { mention: Mention; naming: Naming } | undefined;
  for (const found of mentions) {
    const mention = withoutBrand(found, sights);
    const naming =
      inherited(seen.text, mention, previous) ??
      nameInAny(sights, foreign, mention, takenBy(previous)) ??
      nameAcross(seen, mention, question) ??
      impliedByMask(mention, sights);
    previous = naming === undefined ? undefined : { mention, naming };
    if (naming !== undefined) claims.push(claimOf(seen, mention, naming));
  }
  return claims;
}

/** Up to where the number before has the words of the line: "0714 552 serial meter · 39N110 supply point". */
const takenBy = (previous: { mention: Mention; naming: Naming } | undefined): number =>
  previous === undefined
    ? 0
    : previous.naming.strength === 'strong'
      ? Math.max(previous.mention.span.end, previous.naming.phrase.end)
      : previous.mention.span.end;

function claimOf({ line, text }: SeenLine, mention: Mention, naming: Naming): Claim {
  const words = text.slice(naming.phrase.start, naming.phrase.end);
  return {
    role: line.role,
    accepts: naming.accepts,
    form: naming.form,
    shown: text.slice(mention.shown.start, mention.shown.end),
    phrase: naming.prefix === undefined ? words : `${naming.prefix} ${words}`,
    noun: naming.noun,
    strength: naming.strength,
    at: placeIn(line, naming.phrase),
    shownAt: placeIn(line, mention.shown),
  };
}

/** "orders A-10023 and A-10024": what was said of the first is said of the next. */
function inherited(
  text: string,
  mention: Mention,
  previous: { mention: Mention; naming: Naming } | undefined,
): Naming | undefined {
  if (previous === undefined) return undefined;
  const gap = text.slice(previous.mention.span.end, mention.span.start);
  const { naming } = previous;
  if (!/^(?:\s*[,、،;&+/]\s*|\s+\p{L}{1,3}\s+)$/u.test(gap)) return undefined;
  const length = mention.shown.end - mention.shown.start;
  const alike = Math.abs(length - (previous.mention.shown.end - previous.mention.shown.start)) <= 2;
  if (
    !alike ||
    (mention.form === 'full' &&
      mention.by === 'shape' &&
      !/\d{3}/.test(text.slice(mention.shown.start, mention.shown.end)))
  )
    return undefined;
  const form = mention.form === 'full' ? naming.form : mention.form;
  if ((form === 'full') !== (naming.form === 'full')) return undefined;
  return { ...naming, form, phrase: { start: naming.phrase.start, end: mention.span.end } };
}

/** "138****1234" and "010-****-1234" are phone numbers: cards show four digits or six. */
const DIALLING_CODE = /(?<!\d)\d{2,3}[ -]?$/;

/** "We refunded •••• 1908": nobody masks anything but cards and accounts without saying so. */
function impliedByMask(mention: Mention, sights: readonly Sight[]): Naming | undefined {
  const [first] = sights;
  if (first === undefined || mention.form !== 'masked' || mention.by !== 'mask') return undefined;
  const shown = first.text.slice(mention.shown.start, mention.shown.end);
  if (!/^\d{4,5}$/.test(shown)) return undefined;
  if (DIALLING_CODE.test(first.text.slice(0, mention.span.start))) return undefined;
  if (sights.some((sight) => isQuantity(sight, mention) || nameMention(sight, mention, 0) === null))
    return undefined;
  return {
    accepts: MASKED_KINDS,
    noun: '',
    phrase: mention.span,
    strength: 'weak',
    form: mention.form,
  };
}
