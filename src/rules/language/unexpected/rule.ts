import { z } from 'zod';
import type { DeclaredLanguage } from '../../../model/languages.ts';
import { defineRule } from '../../define-rule.ts';
import { nameOfLanguage } from '../names.ts';

export default defineRule({
  id: 'language/unexpected',
  summary: 'Disallow a message in another language than its own locale or that of the customer',
  severity: 'warning',

  options: z.strictObject({}),

  messages: {
    unexpected: 'Expected {expected} ({whose} is {tag}), but the message is in {language}.',
  },

  unknowns: {
    unsettled: 'The words do not settle whether the message is in {expected}.',
    saysSo:
      'The customer reads {expected}; the message is in {language}, and its HTML declares just that.',
  },

  *check({ reading: { languages } }) {
    const { declared, bodies } = languages;
    const wanted = declared.filter(({ by }) => by !== 'html');
    const [first] = wanted;
    if (first === undefined) return;

    for (const { language, certainty, letters, at, make } of bodies) {
      if (wanted.some((one) => one.language === language)) continue;
      const expected = nameOfLanguage(first.language);
      if (language === undefined || certainty !== 'certain' || make !== 'one') {
        if (letters >= ENOUGH) yield { cannotTell: 'unsettled', data: { expected }, at };
        continue;
      }
      const data = { expected, language: nameOfLanguage(language) };
      const isMeant =
        first.by === 'customer' &&
        declared.some((one) => one.by === 'html' && one.language === language);
      if (isMeant) {
        yield { cannotTell: 'saysSo', data, at };
      } else {
        const { tag } = first;
        yield { message: 'unexpected', data: { ...data, tag, whose: WHOSE[first.by] }, at };
      }
    }
  },
});

/** Of fewer letters nobody expects to be told the language. */
const ENOUGH = 80;

const WHOSE: Readonly<Record<DeclaredLanguage['by'], string>> = {
  message: 'the locale of the message',
  customer: 'the locale of the customer',
  html: 'the language of the HTML',
};
