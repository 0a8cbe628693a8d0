import { z } from 'zod';
import { textAt } from '../../../model/message.ts';
import { defineRule } from '../../define-rule.ts';

export default defineRule({
  id: 'contact/dead-route',
  summary: 'Disallow a way to reach the sender that reaches nobody',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    empty: 'Expected a way to reach someone, but this one is empty.',
    leakedValue: 'Expected a way to reach someone, but this one leads to "{value}".',
    placeholder: 'Expected a way to reach someone, but "{value}" is a placeholder.',
    nothingToFollow: 'Expected something to click or to dial with "{words}".',
  },

  *check({ reading, message }) {
    for (const { dead, value, at } of reading.routes) {
      switch (dead) {
        case undefined:
          break;
        case 'empty':
          yield { message: 'empty', data: {}, at };
          break;
        case 'leaked-value':
          yield { message: 'leakedValue', data: { value }, at };
          break;
        case 'placeholder':
          yield { message: 'placeholder', data: { value }, at };
          break;
        case 'nothing-to-follow':
          yield { message: 'nothingToFollow', data: { words: wordsOf(textAt(message, at)) }, at };
          break;
      }
    }
  },
});

const wordsOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
