import { CELL_BREAK, placeIn, type Claim, type Line } from '../../../model/reading.ts';
import type { Span } from '../../../model/text/span.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import { once } from '../once.ts';
import { foldCharacters } from '../phrases/fold-characters.ts';
import type { VocabulariesFor, Vocabulary } from '../vocabulary.ts';
import { listenTo, type Answers } from './known-answers.ts';
import type { KnownValues } from './known-values.ts';
import { shownIn, type Mention, type MentionFinder } from './mentions.ts';
import { withoutBrand } from './naming/branded-card.ts';
import { nameAcross } from './naming/name-across.ts';
import { nameInAny } from './naming/name-in-any.ts';
import { nameLikePrevious, takenBy, type NamedMention } from './naming/name-like-previous.ts';
import { nameMention } from './naming/name-mention.ts';
import { MASKED_KINDS, type Naming } from './naming/naming.ts';
import { isQuantity } from './naming/quantities.ts';
import { sightOf, type Above, type SeenLine, type Sight } from './naming/sight.ts';

export interface ClaimQuestion {
  /** Of the languages the message may be in; tried in turn for each number until one has a label for it. */
  readonly own: readonly Vocabulary[];
  /** Asked for a known value that none of those names for sure. */
  readonly others: VocabulariesFor;
  readonly findMentions: MentionFinder;
}

/** Finds the places where lines show an identifier under a label. */
export type ClaimFinder = (lines: readonly Line[], known: KnownValues) => Claim[];

/** Makes a finder. It remembers lines, and what it asked of the known values to read them. */
export function createClaimFinder(question: ClaimQuestion): ClaimFinder {
  const remembered = createCache<RememberedLine[]>(MOST_LINES, () => []);

  return (lines, known) => {
    const claims: Claim[] = [];
    const above = new Map<Line['role'], Above>();
    for (const line of lines) {
      const text = foldCharacters(line.text);
      const over = above.get(line.role);
      if (/\d/.test(text) || known.spansIn(text).length > 0) {
        const found = claimsOf({ isWrapped: line.role === 'text', text, above: over, known });
        for (const claim of found) claims.push(placed(claim, line));
      }
      above.set(line.role, { text, header: headerAfter(text, over) });
    }
    return claims;
  };

  function claimsOf(seen: SeenLine): readonly FoundClaim[] {
    const alike = remembered(seen.text);
    const same = alike.find(
      (one) => isSameLine(one.seen, seen) && one.answers.areThoseOf(seen.known),
    );
    if (same !== undefined) return same.claims;
    const { known, answers } = listenTo(seen.known);
    const claims = claimsInLine({ ...seen, known }, question);
    if (alike.length >= MOST_ALIKE) alike.shift();
    alike.push({ seen, answers, claims });
    return claims;
  }
}

/** A line, and what it claims among others. */
interface RememberedLine {
  readonly seen: Omit<SeenLine, 'known'>;
  readonly answers: Answers;
  readonly claims: readonly FoundClaim[];
}

/** How many lines that say the same to remember: "4 items" stands below many others. */
const MOST_ALIKE = 8;

const isSameLine = (a: Omit<SeenLine, 'known'>, b: SeenLine): boolean =>
  a.isWrapped === b.isWrapped &&
  a.above?.text === b.above?.text &&
  a.above?.header === b.above?.header;

/** A claim, wherever its line stands. */
interface FoundClaim extends Omit<Claim, 'role' | 'at' | 'shownAt'> {
  readonly span: Span;
  readonly shownSpan: Span;
}

const placed = ({ span, shownSpan, ...claim }: FoundClaim, line: Line): Claim => ({
  role: line.role,
  ...claim,
  at: placeIn(line, span),
  shownAt: placeIn(line, shownSpan),
});

function headerAfter(text: string, above: Above | undefined): string | undefined {
  if (!text.includes(CELL_BREAK)) return undefined;
  if (!/\d/.test(text)) return text;
  return above?.header;
}

function claimsInLine(seen: SeenLine, question: ClaimQuestion): FoundClaim[] {
  const { own, others, findMentions } = question;
  const endings = own.map(({ identifiers }) => identifiers.endings);
  const mentions = findMentions(seen.text, endings, seen.known);
  if (mentions.length === 0) return [];
  const sights = own.map((vocabulary) => sightOf(seen, vocabulary));
  const foreign = once(() =>
    [seen.text, seen.above?.text, seen.above?.header]
      .flatMap((text) => (text === undefined ? [] : others(text)))
      .filter((vocabulary) => !own.includes(vocabulary))
      .map((vocabulary) => sightOf(seen, vocabulary)),
  );
  const claims: FoundClaim[] = [];
  let previous: NamedMention | undefined;
  for (const found of mentions) {
    const mention = withoutBrand(found, sights);
    const naming =
      nameLikePrevious(mention, previous, sights) ??
      nameInAny(sights, foreign, mention, takenBy(previous)) ??
      nameAcross(seen, mention, sights, question) ??
      impliedByMask(mention, sights);
    previous = naming === undefined ? undefined : { mention, naming };
    if (naming !== undefined) claims.push(claimOf(seen, mention, naming));
  }
  return claims;
}

function claimOf({ text }: SeenLine, mention: Mention, naming: Naming): FoundClaim {
  const words = text.slice(naming.phrase.start, naming.phrase.end);
  const shownSpan = withLastGroup(text, mention, naming);
  return {
    accepts: naming.accepts,
    form: naming.form,
    shown: text.slice(shownSpan.start, shownSpan.end),
    ...(mention.hiddenBehind !== undefined && { hiddenBehind: mention.hiddenBehind }),
    phrase: naming.prefix === undefined ? words : `${naming.prefix} ${words}`,
    noun: naming.noun,
    strength: naming.strength,
    span: naming.phrase,
    shownSpan,
  };
}

/** "IBAN ending in 5015 4": in groups of four, the last group of an account may be shorter. */
function withLastGroup(text: string, { shown, form }: Mention, { accepts }: Naming): Span {
  const isWhole = form === 'full' || form === 'truncated' || shown.end - shown.start !== 4;
  if (isWhole || !accepts.includes('bank-account')) return shown;
  const [group = ''] = LAST_GROUP.exec(text.slice(shown.end, shown.end + 8)) ?? [];
  return { start: shown.start, end: shown.end + group.length };
}

const LAST_GROUP = /^ \d{1,4}(?=$|[.,;)\]|!?](?!\d)| [|·•–—-] )/u;

/** "138****1234" and "010-****-1234" are phone numbers: cards show four digits or six. */
const DIALLING_CODE = /(?<!\d)\d{2,3}[ -]?$/;

/** "We refunded •••• 1908": nobody masks anything but cards and accounts without saying so. */
function impliedByMask(mention: Mention, sights: readonly Sight[]): Naming | undefined {
  const [first] = sights;
  if (first === undefined || mention.form !== 'masked' || mention.by !== 'mask') return undefined;
  if (!/^\d{4,5}$/.test(shownIn(first.text, mention))) return undefined;
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
