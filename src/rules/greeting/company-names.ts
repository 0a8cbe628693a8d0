import { LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import { foldText } from '../../model/text/fold.ts';

/** Whether `text` names the company, with or without what it writes around its name: "GmbH", "株式会社". */
export function namesCompany(text: string, company: string | undefined): boolean {
  const name = coreOf(company ?? '');
  return (
    name.replace(/\s/g, '').length >= SHORTEST &&
    ` ${coreOf(text)} `.includes(IS_UNSPACED.test(name) ? name : ` ${name} `)
  );
}

const SHORTEST = 2;
const IS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words that only this company has, in plain letters. */
function coreOf(name: string): string {
  const plain = IN_ONE.reduce((text, form) => text.replaceAll(form, ' '), foldText(name).text);
  return plain
    .split(/\s+/u)
    .filter((word) => !FORMS.has(lettersOf(word)))
    .map(lettersOf)
    .filter((word) => word !== '')
    .join(' ');
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}&]/gu, '');

const FOLDED = LEGAL_FORMS.map((form) => foldText(form).text);
/** Those that are written together with a name. */
const IN_ONE = FOLDED.filter((form) => IS_UNSPACED.test(form));
const FORMS: ReadonlySet<string> = new Set(
  FOLDED.flatMap((form) => [form, ...form.split(' ')])
    .map(lettersOf)
    .filter((form) => form.length > 0),
);
