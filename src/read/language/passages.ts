import { LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import { anyOf } from '../../model/text/pattern.ts';
import type { Detector } from './detector.ts';
import type { Identifier, StrayWords } from './identify.ts';
import { endsSentence, type Unit } from './units.ts';

/** Where words stand decides how much of them it takes to be told from a name or a slogan. */
export type Setting = 'sentence' | 'heading' | 'link';

/** Tells whether words in another language are a fault of the text, or may well stand there. */
export type StrayJudge = (unit: Unit, words: StrayWords, setting: Setting) => boolean;

export function createStrayJudge(
  { areKin, codeOf }: Identifier,
  detect: Detector,
  among: string,
): StrayJudge {
  return (unit, words, setting) => {
    if (isNotice(unit.text) || isCode(unit.text)) return false;
    if (words.certainty === 'certain') return isTextInScript(unit, words, setting);
    return ENOUGH[setting](unit, words) && !isRefused(unit, words);
  };

  /** Of a few words the detector may be wrong, but not so that it takes them for the text's own. */
  function isRefused({ own }: Unit, { language, lead }: StrayWords): boolean {
    if (areKin(language, among)) return false;
    const detected = codeOf(detect(own)) ?? '';
    if (areKin(detected, language)) return false;
    return detected === among || lead.total < 4;
  }
}

const SHORT = 8;

function isSentence(unit: Unit, { lead, matters }: StrayWords): boolean {
  const { profile, text } = unit;
  const { length } = profile.words;
  if (isTitle(text) && matters === 0) return false;
  if (!endsSentence(text) && (length < SHORT || lead.speaking === 0)) return false;
  // Slogans and titles speak to the reader too, but not of parcels and accounts.
  if (length < SHORT - 2) return lead.speaking > 0 && lead.total >= (matters > 0 ? 2 : 4);
  return (
    lead.total >= (matters > 0 || length < SHORT ? 2 : 3) || (lead.total > 0 && length >= SHORT)
  );
}

/** Too short for marks, and written like a title in some languages. */
const isHeading = ({ profile: { words } }: Unit, { lead, matters }: StrayWords): boolean =>
  matters > 0 || (words.length >= 3 && lead.speaking > 0 && lead.total >= 2);

/** A button may be called by a slogan, or by what it sells. */
const isLink = ({ profile: { words } }: Unit, { lead, matters }: StrayWords): boolean =>
  words.length >= 3 && lead.speaking > 0 && (matters > 0 || lead.total >= 4);

const ENOUGH: Readonly<Record<Setting, (unit: Unit, words: StrayWords) => boolean>> = {
  sentence: isSentence,
  heading: isHeading,
  link: isLink,
};

const FEWEST_LETTERS = 8;
const FEWEST_SYLLABLES = 5;

/** Names, addresses and products keep their script; they say nothing and end in no full stop. */
function isTextInScript(
  { profile: { letters, words, script }, text }: Unit,
  { matters }: StrayWords,
  setting: Setting,
): boolean {
  const isUnspaced = script === 'Hani' || script === 'Kana' || script === 'Thai';
  if (setting === 'link') return matters > 0 && (words.length > 1 || isUnspaced);
  if (letters < (isUnspaced ? FEWEST_SYLLABLES : FEWEST_LETTERS)) return false;
  if (setting === 'heading') return true;
  return endsSentence(text) && (isUnspaced || words.length >= 4 || matters > 0);
}

const NOTICE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(LEGAL_FORMS)})(?![\\p{L}\\p{N}])`, 'u');

const isNotice = (text: string): boolean => NOTICE.test(text);

const isCode = (text: string): boolean => /[{}<>=\\`]|\w\(\)/.test(text);

/** Whether most longer words begin with a capital. */
function isTitle(text: string): boolean {
  const [, ...words] = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 5 >= words.length * 3
  );
}
