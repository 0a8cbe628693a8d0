import type { Span } from '../../../model/text/span.ts';
import { looksLikeName, readAddressee, type ReadAddressee } from './addressee.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { isUnspaced } from '../phrases/word-bounds.ts';

/**
 * How sure it is that words are a salutation: `marked` by what ends one ("Hi Ada,"), the `headline`
 * that names the reader, `bare` without any mark, a `name` that stands alone.
 */
export type GreetingShape = 'marked' | 'headline' | 'bare' | 'name';

/** Words at the start of a line that greet; spans are of the text they were found in. */
export interface FoundGreeting {
  readonly shape: GreetingShape;
  readonly opener: Span;
  readonly addressee: ReadAddressee;
  readonly span: Span;
}

/** A mark that ends a salutation: a comma and its kin, a sentence's end, a dash between spaces. */
const MARK =
  /[,，、،;；](?=\s|$|[^\d\s])|[!！?？:：.。．…।]+(?=\s|$|(?!-\p{L})[^\p{L}\p{N}\s])|[！：。，]|[~～〜♪♫♥❤☆★]+|\s[–—|-](?=\s|$)|[–—](?=\s|$)/gu;
/** Whatever stands before the first letter: emoji, quotes, "¡", list marks. */
const LEAD = /^[^\p{L}\p{N}]*/u;
/** Emoji and the like to the end: they end a salutation as a mark does. */
const FLOURISH = /^(?:\s|[^\p{L}\p{N}\p{P}]|[(:;)-])*$/u;
const LONGEST_HEADLINE = 80;
const MOST_WORDS_OF_LONE_NAME = 3;

/** A greeting at the start of `text`, by the words of one language. */
export function greetingAtStart(
  text: string,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const from = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  if (rest === '') return undefined;
  return (
    completeGreeting(text, from, words) ??
    openedOrHeadline(text, from, words) ??
    suffixedGreeting(text, from, words) ??
    openedBehind(text, from, words) ??
    headline(text, from, words)
  );
}

/** A headline may begin with an opener too, and name the reader further on: "Witaj w Allegro, Anno!". */
function openedOrHeadline(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const opened = openedGreeting(text, from, words);
  return opened?.shape === 'bare' && opened.addressee.kind === 'nobody'
    ? (headline(text, from, words) ?? opened)
    : opened;
}

function completeGreeting(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const phrase = words.complete(text.slice(from));
  if (phrase === undefined) return undefined;
  const end = from + phrase.end;
  const mark = markAt(text, end);
  if (mark === undefined && !FLOURISH.test(text.slice(end))) return undefined;
  if (mark !== undefined && leavesGap(text, end, mark, words)) {
    // "Geachte heer/mevrouw ,": whole without a name, but for the space that one has left.
    const opened = openedGreeting(text, from, words);
    if (opened?.addressee.kind === 'empty') return opened;
  }
  return {
    shape: 'marked',
    opener: { start: from, end },
    addressee: nobody(end),
    span: { start: from, end: mark?.end ?? end },
  };
}

function openedGreeting(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const phrase = words.opener(text.slice(from));
  if (phrase === undefined) return undefined;
  const wantsName = phrase.value === 'before a name';
  const opener = { start: from, end: from + phrase.end };
  const found = (shape: GreetingShape, addressee: ReadAddressee, end: number): FoundGreeting => ({
    shape,
    opener,
    addressee,
    span: { start: from, end },
  });

  const direct = markAt(text, opener.end);
  if (direct === undefined && text.slice(opener.end).trim() === '') {
    return found('bare', wantsName ? empty(opener.end) : nobody(opener.end), opener.end);
  }
  if (direct !== undefined) {
    if (wantsName) {
      const announced = nameBehindColon(text, direct, words);
      return announced === undefined
        ? found('marked', empty(direct.start), direct.end)
        : found('marked', announced, announced.span.end);
    }
    if (leavesGap(text, opener.end, direct, words))
      return found('marked', empty(direct.start), direct.end);
    const behind = nameBehindMark(text, direct, words) ?? handleBehindMark(text, direct, words);
    return behind === undefined
      ? found('marked', nobody(opener.end), direct.end)
      : found('marked', behind.addressee, behind.end);
  }
  if (!/\s/.test(text.charAt(opener.end)) && !isUnspaced(text.charAt(opener.end - 1)))
    return undefined;
  const mark = nextMark(text, opener.end, words);
  const end = mark?.start ?? text.length;
  const addressee = readAddressee(text, { start: opener.end, end }, markKind(text, mark), words);
  if (addressee === undefined) {
    return wantsName || mark === undefined
      ? undefined
      : found('bare', nobody(opener.end), opener.end);
  }
  if (addressee.kind === 'generic' && mark !== undefined) {
    const announced = nameBehindGroup(text, mark, words);
    if (announced !== undefined) return found('marked', announced, announced.span.end);
  }
  const whole = addressee.kind === 'words' && addressee.span.end < trimmedEnd(text, end);
  return found(
    mark === undefined ? 'bare' : 'marked',
    addressee,
    whole ? addressee.span.end : (mark?.end ?? text.length),
  );
}

/** "Hi ," and "Hi !": a space where a name was to be. */
function leavesGap(
  text: string,
  openerEnd: number,
  mark: Span,
  { spacedMarks }: GreetingVocabulary,
): boolean {
  const sign = text.slice(mark.start, mark.end).trim().charAt(0);
  if (/[–—|-]/.test(sign)) return false;
  const between = text.slice(openerEnd, mark.start);
  return /^\s+$/.test(between) && !spacedMarks.includes(sign);
}

/** "Hello, Ada!": the name behind the comma, where it can be nothing else. */
function nameBehindMark(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): { addressee: ReadAddressee; end: number } | undefined {
  if (!/[,，、،]/.test(text.slice(mark.start, mark.end))) return undefined;
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

/** "Kính gửi: Công ty An Phúc", "Yth. Ibu Cahya". */
function nameBehindColon(
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
function nameBehindGroup(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): ReadAddressee | undefined {
  if (!/^[:：]$/.test(text.slice(mark.start, mark.end).trim())) return undefined;
  const announced = nameBehindColon(text, mark, words);
  if (announced?.kind !== 'words') return undefined;
  const name = text.slice(announced.span.start, announced.span.end);
  return isBriefName(name, words) ? announced : undefined;
}

/** "Hello, ada.okafor!": a single word that may be what somebody logs in with. */
function handleBehindMark(
  text: string,
  mark: Span,
  words: GreetingVocabulary,
): { addressee: ReadAddressee; end: number } | undefined {
  if (!/[,，、،]/.test(text.slice(mark.start, mark.end))) return undefined;
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

/** Three words, or as many characters of a script without spaces as a name has. */
function isBriefName(name: string, words: GreetingVocabulary): boolean {
  const greets = words.headline(name) ?? words.opener(name) ?? words.closing(name);
  if (greets !== undefined) return false;
  if (/^\p{Lo}/u.test(name))
    return (
      name.split(/\s+/).length <= 3 &&
      (!isUnspaced(name) ||
        name.length <= 5 ||
        words.endsWithHonorific(name) ||
        words.isTitled(name))
    );
  return looksLikeName(name, words, MOST_WORDS_OF_LONE_NAME);
}

/** "山田太郎 様": the suffix makes the words before it an addressee. */
function suffixedGreeting(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  // The space before a suffix is all that is left of a name, so the lead must keep it.
  const suffix = words.suffix(text.slice(from));
  if (suffix === undefined) return undefined;
  const name = text.slice(from, from + suffix.start).trimEnd();
  const start = from + name.length - name.trimStart().length;
  const end = from + suffix.end;
  const mark = markAt(text, end);
  const behind = text.slice(end);
  // A small letter goes on with a sentence about somebody: "Ayşe Hanım sizi arayacak".
  const alone = mark !== undefined || FLOURISH.test(behind) || /^\s+(?!\p{Ll})/u.test(behind);
  if (!alone) return undefined;
  const span = { start: from, end: mark?.end ?? end };
  const opener = { start: from, end: from };
  const said = text.slice(start, end).trimEnd();
  // "VIP 고객님" is a name before a title that is a noun as well, "ワインファンの皆さん" is not.
  const isCrowd = words.endsGeneric(said) && !words.isGeneric(text.slice(from + suffix.start, end));
  if (words.isGeneric(said) || words.isGeneric(name) || isCrowd)
    return { shape: 'marked', opener, addressee: { kind: 'generic', span: { start, end } }, span };
  if (name === '') return { shape: 'marked', opener, addressee: empty(from), span };
  if (words.isNotName(name)) return undefined;
  return {
    shape: 'marked',
    opener,
    addressee: { kind: 'words', span: { start, end: from + name.length }, titled: true },
    span,
  };
}

/** "Ayşe Hanım, merhaba": the opener behind the name. */
function openedBehind(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const opener = words.openerBehind(text.slice(from));
  if (opener === undefined) return undefined;
  const name = text.slice(from, from + opener.start).replace(/\s*[,，、،]?\s*$/, '');
  const nameSpan = { start: from, end: from + name.length };
  const addressee = readAddressee(text, nameSpan, 'other', words);
  if (addressee === undefined || addressee.kind === 'empty') return undefined;
  const isBrief = isBriefName(name.trim(), words) || /^[^\s,]*[\w*•]{3,}$/.test(name);
  if (addressee.kind === 'words' && !isBrief) return undefined;
  const end = from + opener.end;
  return {
    shape: 'marked',
    opener: { start: from + opener.start, end },
    addressee,
    span: { start: from, end: markAt(text, end)?.end ?? end },
  };
}

/** "Welcome, Ada!" and "Thanks for your order, Ada": a headline that names the reader. */
function headline(
  text: string,
  from: number,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const phrase = words.headline(text.slice(from));
  if (phrase === undefined) return undefined;
  const opener = { start: from, end: from + phrase.end };
  for (const mark of marksFrom(text, opener.end)) {
    const sign = text.slice(mark.start, mark.end).trim().charAt(0);
    if (mark.start - from > LONGEST_HEADLINE) return undefined;
    const direct =
      mark.start > opener.end && nextMark(text, opener.end, words)?.start === mark.start;
    if (direct && /^\s/.test(text.slice(opener.end))) {
      // "Welcome Ada!" with nothing between.
      const name = { start: opener.end, end: mark.start };
      const said = text.slice(name.start, name.end).trim();
      if (said === '') {
        if (leavesGap(text, opener.end, mark, words))
          return {
            shape: 'headline',
            opener,
            addressee: empty(mark.start),
            span: { start: from, end: mark.end },
          };
      } else if (isBriefName(said, words) && /[!,.！]/.test(sign)) {
        const addressee = readAddressee(text, name, 'other', words);
        if (addressee?.kind === 'words')
          return { shape: 'headline', opener, addressee, span: { start: from, end: mark.end } };
      }
    }
    if (!/[,，、،]/.test(sign)) return undefined;
    const behind = nameBehindMark(text, mark, words);
    if (behind !== undefined && behind.addressee.kind !== 'generic') {
      return {
        shape: 'headline',
        opener,
        addressee: behind.addressee,
        span: { start: from, end: behind.end },
      };
    }
  }
  return undefined;
}

/** "Ada, your order is on its way" and "Ada,": a name that greets by itself. */
export function nameAlone(text: string, words: GreetingVocabulary): FoundGreeting | undefined {
  const from = LEAD.exec(text)?.[0].length ?? 0;
  const said = text.slice(from);
  const comma = (LONE_MARK.exec(said) ?? LONE_END.exec(said))?.[0];
  if (comma === undefined) return undefined;
  const name = comma.replace(/[^\p{L}\p{M}\p{N}.)]+$/u, '');
  if (words.isHonorifics(name)) return titleAlone(text, from, comma, words);
  const rest = text.slice(from + comma.length).trim();
  const titled = words.isTitled(name);
  const isGroup = rest === '' && /[,，،!！]$/u.test(comma) && words.isGeneric(name);
  if (comma.endsWith('!') && !titled && !isGroup) return undefined;
  // A few words behind a comma are a list, a date or an address.
  const least = titled ? 2 : 4;
  if (rest !== '' && !(rest.split(/\s+/).length >= least && /[.!?…:]$/u.test(rest)))
    return undefined;
  const span = { start: from, end: from + name.length };
  const found = {
    opener: { start: from, end: from },
    span: { start: from, end: from + comma.length },
  };
  if (isGroup) return { shape: 'name', ...found, addressee: { kind: 'generic', span } };
  if (
    // Without capitals, a name is told from a sentence's first words by standing alone.
    !(titled || rest === '' ? /^[\p{Lu}\p{Lo}]/u : /^\p{Lu}/u).test(name) ||
    !isBriefName(name, words) ||
    words.isNotName(name)
  )
    return undefined;
  return { shape: 'name', ...found, addressee: { kind: 'words', span, ...(titled && { titled }) } };
}

const LONE_MARK = /^[^,，،、.:：!！?|]{2,40}[,，،、!！](?=\s|$)/u;
/** Marks that end a salutation where nothing follows them. */
const LONE_END =
  /^[^,，،、.:：!！?|]{2,40}?(?:[:：，！]|[~～〜♪♫♥❤☆★–—]|(?:\s*[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}])+)\s*$/u;

/** "Pani ,": the title before a name that is missing. */
function titleAlone(
  text: string,
  from: number,
  said: string,
  words: GreetingVocabulary,
): FoundGreeting | undefined {
  const end = from + said.length;
  const mark = { start: end - 1, end };
  const titleEnd = from + said.slice(0, -1).trimEnd().length;
  if (!/[,，،!]$/u.test(said)) return undefined;
  if (text.slice(end).trim() !== '' || !leavesGap(text, titleEnd, mark, words)) return undefined;
  return {
    shape: 'name',
    opener: { start: from, end: titleEnd },
    addressee: empty(mark.start),
    span: { start: from, end },
  };
}

function* marksFrom(text: string, offset: number): Generator<Span> {
  for (const match of text.slice(offset, offset + LONGEST_HEADLINE * 2).matchAll(MARK)) {
    const start = offset + match.index + match[0].length - match[0].trimStart().length;
    yield { start, end: offset + match.index + match[0].length };
  }
}

/** The next mark that ends words: no full stop of a title or an initial. */
function nextMark(text: string, offset: number, words: GreetingVocabulary): Span | undefined {
  for (const mark of marksFrom(text, offset)) {
    if (text.charAt(mark.start) !== '.') return mark;
    // "Dr. med. Krüger": small words with a full stop go on with a title.
    const before = text.slice(offset, mark.end).replace(/(?<=\.)(?:\s*\p{Ll}{1,5}\.)+$/u, '');
    const atEnd = text.slice(mark.end).trim() === '';
    if (atEnd || !(words.endsWithHonorific(before) || /(?:^|[\s.-])\p{L}{1,2}\.$/u.test(before)))
      return mark;
  }
  return undefined;
}

/** A mark with nothing but space before it. */
function markAt(text: string, offset: number): Span | undefined {
  const [mark] = marksFrom(text, offset);
  return mark !== undefined && text.slice(offset, mark.start).trim() === '' ? mark : undefined;
}

function markKind(text: string, mark: Span | undefined): ',' | 'other' | undefined {
  if (mark === undefined) return undefined;
  return /[,，、،]/.test(text.slice(mark.start, mark.end)) ? ',' : 'other';
}

const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;
const nobody = (at: number): ReadAddressee => ({ kind: 'nobody', span: { start: at, end: at } });
const empty = (at: number): ReadAddressee => ({ kind: 'empty', span: { start: at, end: at } });
