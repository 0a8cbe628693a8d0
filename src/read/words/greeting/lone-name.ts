import { isBriefName } from './brief-name.ts';
import { empty, type FoundGreeting, LEAD } from './found-greeting.ts';
import type { GreetingVocabulary } from './greeting-vocabulary.ts';
import { leavesGap } from './marks.ts';

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
export function titleAlone(
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
