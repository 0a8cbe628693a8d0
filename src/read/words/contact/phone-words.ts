import type { Span } from '../../../model/text/span.ts';
import { endsWith, isIn } from '../phrases/phrases.ts';
import type { ContactVocabulary } from './contact-vocabulary.ts';

/** What the words of a text say about the numbers in it; offsets are where a number starts. */
export interface PhoneWords {
  /** "Tel.", "Phone:", in their places. */
  readonly labels: readonly Span[];
  /** Whether words that lead to a number stand anywhere: "call us on". */
  readonly introduces: boolean;
  /** Whether a label stands right before. */
  readonly announces: (offset: number) => boolean;
  /** Whether a label of more than one character does: one alone is too little for a short number. */
  readonly announcesShort: (offset: number) => boolean;
  /** Whether a label of another kind of number stands right before. */
  readonly announcesOther: (offset: number) => boolean;
  /** The same with the name of a town or court between: "RCS Lorient 000 000 000". */
  readonly announcesOtherOf: (offset: number) => boolean;
  /** "Call the service desk at *2700": what a star is before is dialled, or is a card's last digits. */
  readonly invites: (offset: number) => boolean;
  readonly leadsTo: (offset: number) => boolean;
  /** Whether a number is where an invitation leads: "contact us within Jordan on 1533", "please call 188". */
  readonly invitesTo: (number: Span) => boolean;
  /** Whether the words right behind a number say that it is dialled: "1930 पर कॉल करें", "113番へお電話ください". */
  readonly dialledBehind: (end: number) => boolean;
  /** "Need help? 24/7: 1588": a colon behind words that offer help. */
  readonly offers: (offset: number) => boolean;
  /** "Can't make it? 2125550144", "To cancel 2125550144": words that ask, or say what for one calls. */
  readonly occasions: (offset: number) => boolean;
}

export function phoneWordsOf(text: string, vocabularies: readonly ContactVocabulary[]): PhoneWords {
  const labels = vocabularies.flatMap(({ phoneLabels }) => phoneLabels.in(text));
  const longLabels = labels.filter(({ start, end }) => end - start > 1);
  const others = vocabularies.flatMap(({ otherNumbers }) => otherNumbers.in(text));
  const endsIn = (
    lists: readonly (keyof ContactVocabulary)[],
    offset: number,
    gap: RegExp,
  ): boolean =>
    vocabularies.some((words) =>
      lists.some((list) => endsWith(words[list], text.slice(0, offset), gap)),
    );
  const leadsTo = (offset: number): boolean => endsIn(['beforePhones'], offset, /^ $/);
  const isWithinInvitation = ({ start, end }: Span): boolean =>
    vocabularies.some(({ invitations }) =>
      invitations.in(text).some((found) => found.start < start && end <= found.end),
    );
  const occasions = (offset: number): boolean =>
    QUESTION.test(text.slice(0, offset)) ||
    endsIn(['occasions', 'supportLinkTitles'], offset, BEFORE_DIALLED);
  return {
    occasions,
    labels,
    introduces: vocabularies.some(({ beforePhones }) => isIn(beforePhones, text)),
    announces: (offset) => isBehindAny(labels, text, offset),
    announcesShort: (offset) => isBehindAny(longLabels, text, offset),
    announcesOther: (offset) => isBehindAny(others, text, offset),
    announcesOtherOf: (offset) =>
      others.some(({ end }) => end <= offset && TOWN.test(text.slice(end, offset))),
    invites: (offset) => endsIn(['invitations', 'phoneLabels'], offset, CLAUSE),
    leadsTo,
    invitesTo: (number) =>
      endsIn(['invitations'], number.start, BEFORE_NAMED) ||
      (leadsTo(number.start) &&
        (endsIn(['invitations'], number.start, CLAUSE) || isWithinInvitation(number))),
    dialledBehind: (end) => {
      const behind = end + (BEHIND_NUMBER.exec(text.slice(end, end + 40))?.[0].length ?? 0);
      return vocabularies.some(({ behindPhones }) => behindPhones.from(text, behind).length > 0);
    },
    offers: (offset) => {
      const before = text.slice(0, offset);
      if (!/[:：]\s?$/u.test(before)) return false;
      // "Questions: 1588" asks as "Questions?" does.
      const asked = before.replace(/\s?[:：]\s?$/u, '?');
      return (
        endsIn(OFFERS, offset, BEFORE_OFFER) ||
        vocabularies.some((words) => OFFERS.some((list) => endsWith(words[list], asked, /^$/)))
      );
    },
  };
}

/** What a question that a number answers ends in. */
const QUESTION = /(?:\p{L}[^\p{L}\p{N}]{0,2}[?？؟]|\p{Script=Greek};)\s?$/u;
/** Between what for one calls and the number: "Cancel: ", "Afbud på ". */
const BEFORE_DIALLED = /^\s?[:：-]?\s?$/u;

const OFFERS = ['invitations', 'supportLinks', 'supportLinkTitles'] as const;

/** The name of a town, and the words before it. */
const TOWN = /^[\s:]{1,2}(?:\p{Lu}[\p{L}\p{M}'’-]*\s(?:(?:de|du|di|am|an der|sur)\s)?){1,3}$/u;

const CLAUSE = /^[^.!?;,、，。！？|\d]{0,40}$/u;

/** Between an invitation and the number of whom it names: "Silakan hubungi Halo Kestrel 14045". */
const BEFORE_NAMED = /^\s?(?:\p{Lu}[\p{L}\p{N}]*\s){0,3}$/u;

/** What a number takes before words that follow upon it: quotes, a remark in brackets, a case ending. */
const BEHIND_NUMBER =
  /^(?:["'”’」』](?!\p{Ll}))?(?:\s?[(（][^()（）\d]{1,20}[)）])?(?:['’]\p{L}{1,4}|-\p{L}{1,4}(?!\p{L}))?\s?/u;

/** Between words that offer help and the number: a colon, and how long somebody is there. */
const BEFORE_OFFER = /^[^\p{L}\p{N}]{0,3}(?:24[^.!?\n:：]{0,12})?[:：]\s?$/u;

/** Whether a label stands before `offset`, with a few signs between. */
const isBehindAny = (labels: readonly Span[], text: string, offset: number): boolean =>
  labels.some(({ start, end }) => {
    const gap = text.slice(end, offset);
    // "P: 60552" is a label, "P-60552" a code.
    const isOfCode = end - start === 1 && /^[-/_]$/.test(gap);
    return end <= offset && offset - end <= 12 && /^[^\p{L}\p{N}]{0,6}$/u.test(gap) && !isOfCode;
  });
