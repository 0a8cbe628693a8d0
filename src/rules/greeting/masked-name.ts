import type { PersonName } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';

/**
 * Whether `text` begins with a name of which characters are hidden, as East Asian senders write them:
 * "정*윤", "林○蓉", "陈**". In other scripts such a text is what is left of an address.
 */
export const isMasked = (text: string): boolean => maskedIn(text) !== undefined;

/** Whether the hidden name is the person's. */
export function isMaskOf(text: string, name: PersonName | undefined): boolean {
  const shown = maskedIn(text);
  if (name === undefined || shown === undefined) return false;
  const [before = '', behind = ''] = shown.split(MASK);
  return namesOf(name).some(({ kind, text: full }) => {
    const whole = full.replace(/\s/gu, '');
    const isLong = whole.length > before.length + behind.length;
    return kind === 'full' && isLong && whole.startsWith(before) && whole.endsWith(behind);
  });
}

function maskedIn(text: string): string | undefined {
  const shown = MASKED.exec(text.replace(/\s/gu, ''))?.groups?.['masked'];
  return shown !== undefined && UNSPACED.test(shown) ? shown : undefined;
}

const MASKED = /^\P{L}*(?<masked>\p{L}[*＊○〇●]{1,4}\p{L}?|[*＊○〇●]{1,4}\p{L})/u;
const MASK = /[*＊○〇●]+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
