import { NUMBERS_TO_COME } from '../../../lexicon/placeholders.ts';
import { overlaps, type Span, spanOfMatch } from '../../../model/text/span.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { isNonsenseNumber } from './nonsense-numbers.ts';
import type { FoundPhone, PhoneQuestion } from './phone-finder.ts';
import {
  DIALLED,
  isAmount,
  isFalseFriend,
  isMasked,
  isWrittenAsPhone,
  NEVER_PHONE,
  NUMBER_LIKE,
  SHORT_CODE,
  UNFILLED,
  VANITY,
} from './phone-shapes.ts';
import { type PhoneWords, phoneWordsOf } from './phone-words.ts';

export interface ShownPhone {
  readonly value: string;
  readonly span: Span;
  readonly dead: 'placeholder' | undefined;
}

/** A stretch that is a phone number by one way of seeing it. */
interface Candidate {
  readonly span: Span;
  readonly dead?: 'placeholder' | undefined;
}

/** The phone numbers in what is free of a line, the `folded` one; earlier ways of seeing one win. */
export function phonesIn(
  folded: string,
  free: string,
  vocabularies: readonly ContactVocabulary[],
  question: PhoneQuestion,
): readonly ShownPhone[] {
  const text = free.replace(NEVER_PHONE, (match) => ' '.repeat(match.length));
  if (!/\d\D*\d/.test(text) && text.search(UNFILLED) < 0 && !MAY_BE_TO_COME.test(text)) return [];
  const words = phoneWordsOf(text, vocabularies);
  const phones: ShownPhone[] = [];
  for (const { span, dead } of candidatesIn(text, folded, words, question)) {
    const isSeen = phones.some((other) => overlaps(other.span, span));
    if (isSeen || isMasked(text, span) || words.announcesOther(span.start)) continue;
    phones.push({ value: text.slice(span.start, span.end).trim(), span, dead });
  }
  return phones;
}

function* candidatesIn(
  text: string,
  folded: string,
  words: PhoneWords,
  question: PhoneQuestion,
): Generator<Candidate> {
  yield* unfilled(text, folded, words);
  yield* toCome(text, words);
  yield* nonsense(text, words);
  yield* dialled(text, words, question);
  for (const match of text.matchAll(VANITY)) yield { span: spanOfMatch(match) };
  yield* shortCodes(text, words, question);
}

/** "Tel. xxx-xxxx" */
function* unfilled(text: string, folded: string, words: PhoneWords): Generator<Candidate> {
  const isLabelled = words.labels.length > 0;
  for (const match of text.matchAll(UNFILLED)) {
    const [shown] = match;
    if (isHiddenPart(folded, spanOfMatch(match))) continue;
    const isLong = shown.length >= 7 && (isLabelled || /^[+(0]/.test(shown));
    if (words.announces(match.index) || isLong)
      yield { span: spanOfMatch(match), dead: 'placeholder' };
  }
}

function* toCome(text: string, { labels }: PhoneWords): Generator<Candidate> {
  for (const { end } of labels) {
    const [gap = '', word] = TO_COME.exec(text.slice(end)) ?? [];
    if (word === undefined) continue;
    const behind = end + gap.length;
    yield { span: { start: behind - word.length, end: behind }, dead: 'placeholder' };
  }
}

/** "123-456-7890" */
function* nonsense(text: string, words: PhoneWords): Generator<Candidate> {
  const isLabelled = words.labels.length > 0;
  for (const match of text.matchAll(NUMBER_LIKE)) {
    const [shown] = match;
    if (!isNonsenseNumber(shown)) continue;
    const looksDialled = isLabelled || DIALLED.test(shown) || ZEROS.test(shown);
    const isPhone =
      words.announces(match.index) ||
      (looksDialled &&
        !words.announcesOtherOf(match.index) &&
        !isFalseFriend(text, spanOfMatch(match)));
    if (isPhone) yield { span: spanOfMatch(match), dead: 'placeholder' };
  }
}

/** Numbers as the regions write them. */
function* dialled(
  text: string,
  words: PhoneWords,
  { regions, find }: PhoneQuestion,
): Generator<Candidate> {
  if (!/(?:\d[^\d]{0,3}){5}/.test(text)) return;
  const isLabelled = words.labels.length > 0;
  const likely = isLabelled || words.introduces ? regions : regions.slice(0, REGIONS_WITHOUT_LABEL);
  for (const region of likely.length === 0 ? [undefined] : likely) {
    for (const phone of find(text, region)) {
      const { span } = phone;
      const shown = text.slice(span.start, span.end);
      const isPhone =
        words.announces(span.start) ||
        // "Вопросы: 88005550142", as long as it is whole.
        (phone.isValid &&
          phone.isWhole &&
          (words.offers(span.start) || (isLast(text, span) && words.occasions(span.start)))) ||
        ((isDialled(phone, shown, isLabelled) ||
          (isIntroducible(phone, shown) && words.leadsTo(span.start))) &&
          !isFalseFriend(text, span));
      const isNonsense = isNonsenseNumber(shown);
      if (isNonsense && words.announcesOtherOf(span.start) && !words.announces(span.start))
        continue;
      if (isPhone) yield { span, dead: isNonsense ? 'placeholder' : undefined };
    }
  }
}

/** Whether a sentence ends with the number. */
const isLast = (text: string, { end }: Span): boolean =>
  /^\s{0,2}(?:$|[.,;!|)。，])/u.test(text.slice(end));

/** Whether words that lead to a number make it one to dial, given yet or not. */
const isIntroducible = ({ isWhole }: FoundPhone, shown: string): boolean =>
  isWhole && isWrittenAsPhone(shown) && !THOUSANDS.test(shown);

/** "Call 1588", "*6955" */
function* shortCodes(
  text: string,
  words: PhoneWords,
  { regions }: PhoneQuestion,
): Generator<Candidate> {
  const emergency = emergencyNumbers(regions);
  for (const match of text.matchAll(SHORT_CODE)) {
    const [shown] = match;
    const span = spanOfMatch(match);
    const isStarred = shown.startsWith('*');
    if (emergency.has(shown.replaceAll(' ', ''))) continue;
    if (
      IS_EVERY_DAY.test(text.slice(span.start, span.end + 2)) ||
      GOES_ON.test(text.slice(span.end)) ||
      IS_END_OF_CODE.test(text.slice(0, span.start))
    )
      continue;
    const isInvited = !IS_YEAR.test(shown) && words.invitesTo(span);
    // "Silakan hubungi PLN 123": some are called as currencies are.
    if (!isStarred && !isInvited && isAmount(text, span)) continue;
    const isAnnounced =
      isInvited ||
      words.announcesShort(span.start) ||
      words.dialledBehind(span.end) ||
      (isStarred && (words.invites(span.start) || isBehindColon(text, span))) ||
      words.offers(span.start);
    if (isAnnounced) yield { span };
  }
}

/** Regions tried for a number that no label announces; a labelled one is looked for in all. */
const REGIONS_WITHOUT_LABEL = 2;

export const mayHoldNumber = (text: string): boolean =>
  /\d(?:\D*\d){2}/.test(text) || text.search(UNFILLED) >= 0 || MAY_BE_TO_COME.test(text);

/** "Tel.: [phone]", "Call us on TBC."; not "Tel. [free]: 0800 …". */
const TO_COME = new RegExp(
  `^[^\\p{L}\\p{N}[<{%*]{0,4}(${NUMBERS_TO_COME.join('|')})(?![\\p{L}\\p{N}])(?![^.!?\\n]{0,24}\\d)`,
  'u',
);
const MAY_BE_TO_COME = new RegExp(`(?:${NUMBERS_TO_COME.join('|')})`, 'u');

/** The signs of "xxxx-xxxx-xxxx-4242" hide digits; whose the last ones are is known already. */
const isHiddenPart = (line: string, { start, end }: Span): boolean =>
  /^[ .-]?\d/.test(line.slice(end)) || /\d[ .-]?$/.test(line.slice(0, start));

/** Nobody's money, and no day. */
const ZEROS = /^\(?0[0()]*(?:[ .-]{1,2}[0()]+)+$/;

/** "לשאלות: *3344". */
const isBehindColon = (text: string, { start, end }: Span): boolean =>
  /^\*\d{3,5}$/.test(text.slice(start, end)) && /^[^|\d]{2,40}: ?$/.test(text.slice(0, start));

/** "365 days a year" */
const IS_EVERY_DAY = /^36[56] \p{Ll}/u;

/** "24/7", "212 Commercial Street", "2026年". */
const GOES_ON =
  /^(?:\s?(?:[-–/:.,]\d|%)|\s\p{Lu}\p{Ll}|\s?[年月日天次名件分时時点點人歳岁歲층명원개])/u;

/** "P-60552"; but "ב-1800" is what one calls at. */
const IS_END_OF_CODE = /(?<!\p{L})\p{Lu}{1,5}[-/]$/u;

const IS_YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a number that no label stands right before can only be one. Where a label stands somewhere on
 * the line, a number that nobody has been given yet will do.
 */
const isDialled = ({ isValid, isWhole }: FoundPhone, shown: string, labelled: boolean): boolean =>
  isWhole &&
  isWrittenAsPhone(shown) &&
  (isValid || (/^[+(0]/.test(shown) && (labelled || IN_GROUPS.test(shown))));

const THOUSANDS = /^[1-9]\d{0,2}(?: \d{3})+$/;

/** Nothing else is as long, begins with a trunk or country code, and is told in three groups. */
const IN_GROUPS = /^(?=(?:\D*\d){9})[+(]?\d+\D{1,2}\d+\D{1,2}\d/;
