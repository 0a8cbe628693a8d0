import type { Span } from '../../../model/text/span.ts';
import { readAddressee, type ReadAddressee } from './addressee.ts';
import { isBriefName } from './brief-name.ts';
import { empty } from './found-greeting.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { FLOURISH, isColon, isComma, markKind, nextMark } from './marks.ts';

/** Whom the words behind a mark address, and where they end. */
export interface NamedBehind {
  readonly addressee: ReadAddressee;
  readonly end: number;
}

/** "Hello, Ada!": the name behind the comma, where it can be nothing else. */
export function nameBehindMark(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): NamedBehind | undefined {
  if (!isComma(text, mark)) return undefined;
  const next = nextMark(text, mark.end, words);
  const end = next?.start ?? text.length;
  const said = text.slice(mark.end, end).trim();
  if (said === '')
    return next === undefined || next.start === mark.end
      ? undefined
      : { addressee: empty(next.start), end: next.end };
  const addressee = readAddressee(text, { start: mark.end, end }, 'other', words);
  if (addressee === undefined) return undefined;
  if (addressee.kind === 'empty')
    return words.isHonorifics(said) ? { addressee, end: next?.end ?? text.length } : undefined;
  const name = text.slice(addressee.span.start, addressee.span.end);
  const whole = FLOURISH.test(text.slice(addressee.span.end, end));
  if (addressee.kind === 'words' && !(whole && isBriefName(name, words))) return undefined;
  return { addressee, end: next?.end ?? text.length };
}

/** "Hello, ada.okafor!": a single word that may be what somebody logs in with. */
export function handleBehindMark(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): NamedBehind | undefined {
  if (!isComma(text, mark)) return undefined;
  const next = nextMark(text, mark.end, words);
  const end = next?.start ?? text.length;
  const start = mark.end + (/^\s*/.exec(text.slice(mark.end, end))?.[0].length ?? 0);
  const said = text.slice(start, end).trimEnd();
  const [, noun = '', handle = ''] = /^(.*?)\s*(\S+)$/u.exec(said) ?? [];
  if (!(noun === '' ? HANDLE : NUMBERED).test(handle) || handle.length > 64) return undefined;
  if (noun === '' ? words.isNotName(said) : !words.isGeneric(noun)) return undefined;
  const addressee: ReadAddressee = { kind: 'words', span: { start, end: start + said.length } };
  return { addressee, end: next?.end ?? text.length };
}

const HANDLE = /^(?:[a-z][\w.*@+-]{2,}|[\w.*@+-]*[\d_@][\w.*@+-]*)$/;
const NUMBERED = /^[#№]?[\w.-]*\d[\w.-]*$/;

/** "Kính gửi: Công ty An Phúc", "Yth. Ibu Cahya". */
export function nameBehindColon(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): ReadAddressee | undefined {
  if (!/^[:：.]$/.test(text.slice(mark.start, mark.end).trim())) return undefined;
  const next = nextMark(text, mark.end, words);
  const span = { start: mark.end, end: next?.start ?? text.length };
  if (text.slice(span.start, span.end).trim() === '') return undefined;
  const addressee = readAddressee(text, span, markKind(text, next) ?? ',', words);
  if (addressee !== undefined) return addressee.kind === 'empty' ? undefined : addressee;
  // Somebody called Will is no sentence.
  const said = text.slice(span.start, span.end).trim();
  const start = text.indexOf(said, span.start);
  return CAPITALISED.test(said)
    ? { kind: 'words', span: { start, end: start + said.length } }
    : undefined;
}

/** Two to four words with capitals. */
const CAPITALISED = /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){1,3}$/u;

/** "Kính gửi Quý khách: TRẦN QUỐC TUẤN": what the reader is, and then who. */
export function nameBehindGroup(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): ReadAddressee | undefined {
  if (!isColon(text, mark)) return undefined;
  const announced = nameBehindColon(text, mark, words);
  if (announced?.kind !== 'words') return undefined;
  const name = text.slice(announced.span.start, announced.span.end);
  return isBriefName(name, words) ? announced : undefined;
}
