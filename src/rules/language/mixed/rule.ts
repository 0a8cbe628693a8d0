import { z } from 'zod';
import type { StrayPassage } from '../../../model/languages.ts';
import { defineRule } from '../../define-rule.ts';
import { isFromRecord } from '../from-record.ts';
import { nameOfLanguage } from '../names.ts';

export default defineRule({
  id: 'language/mixed',
  summary: 'Disallow words, dates and amounts of another language than the rest of the message',
  severity: 'warning',

  options: z.strictObject({}),

  messages: {
    greeting: 'Greets in {language}, but goes on in {among}: "{text}".',
    subject: 'Expected a subject in {among} as the message is, but it is in {language}: "{text}".',
    preheader:
      'Expected a preheader in {among} as the message is, but it is in {language}: "{text}".',
    sentence: 'Expected {among} as in the rest of the message, but this is {language}: "{text}".',
    link: 'Expected a link in {among} as the message is, but it is in {language}: "{text}".',
    date: 'Expected a date in {among}, but "{name}" in "{text}" is {language}.',
    amount: 'Expected {expected} as {locale} writes it, but found "{text}".',
  },

  unknowns: {
    bilingual: 'Part of the message is in {language}, part in {among}: both may be meant.',
  },

  *check({ reading: { languages }, facts }) {
    const { bodies, passages, dates, amounts } = languages;
    const makeOf = ({ role }: Pick<StrayPassage, 'role'>) =>
      bodies.find((body) => body.role === role)?.make ?? 'one';

    const asked = new Set<string>();
    for (const passage of passages) {
      const { kind, text, at } = passage;
      const make = makeOf(passage);
      if (make === 'several' || isFromRecord(text, facts)) continue;
      const data = {
        language: nameOfLanguage(passage.language),
        among: nameOfLanguage(passage.among),
      };
      if (make === 'one') yield { message: kind, data: { ...data, text: shortened(text) }, at };
      else if (!asked.has(passage.role)) yield { cannotTell: 'bilingual', data, at };
      asked.add(passage.role);
    }
    for (const date of dates) {
      const { name, text, at } = date;
      if (makeOf(date) !== 'one' || isFromRecord(text, facts)) continue;
      const language = nameOfLanguage(date.language);
      yield {
        message: 'date',
        data: { name, text, language, among: nameOfLanguage(date.among) },
        at,
      };
    }
    for (const amount of amounts) {
      const { text, expected, locale, at } = amount;
      if (makeOf(amount) !== 'one' || isFromRecord(text, facts)) continue;
      yield { message: 'amount', data: { text, expected, locale }, at };
    }
  },
});

const LONGEST = 60;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > LONGEST / 2 ? space : undefined)}…`;
}
