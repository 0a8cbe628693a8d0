import type { PersonName } from '../../model/facts.ts';
import { namesOf } from '../../model/person.ts';

/**
 * Whether `text` is one of the names with characters hidden, as East Asian senders write them: "정*윤",
 * "林○蓉", "陈**". In other scripts such a text is what is left of an address.
 */
export function isMaskOf(text: string, name: PersonName | undefined): boolean {
  const bare = text.replace(/\s/gu, '');
  const shown = /^[^\p{L}]*(?<masked>\p{L}?[*＊○〇●OＯ]{1,4}\p{L}?)/u.exec(bare)?.groups?.[
    'masked'
  ];
  if (name === undefined || shown === undefined || !UNSPACED.test(shown)) return false;
  const [before = '', behind = ''] = shown.split(MASK);
  return namesOf(name).some(({ kind, text: full }) => {
    const whole = full.replace(/\s/gu, '');
    const isLong = whole.length > before.length + behind.length;
    return kind === 'full' && isLong && whole.startsWith(before) && whole.endsWith(behind);
  });
}

const MASK = /[*＊○〇●OＯ]+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
