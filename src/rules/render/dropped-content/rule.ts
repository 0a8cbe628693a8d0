import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';

export default defineRule({
  id: 'render/dropped-content',
  summary: 'Disallow content that the engines throw away',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    dropped: 'Expected "{text}" in the message, but it is dropped: {reason}.',
    droppedBlock:
      'Expected "{text}" to choose what is in the message, but it is dropped: {reason}. The order {order} is {how}; if the project renders in the order {other}, declare that.',
  },

  *check({ message }) {
    for (const { text, at, because, opensBlock } of message.dropped) {
      if (opensBlock === true && message.rendering !== undefined) {
        const { order, isDeclared } = message.rendering;
        yield {
          message: 'droppedBlock',
          data: {
            text: shortened(text),
            reason: because,
            order: `[${order.join(', ')}]`,
            other: `[${order.toReversed().join(', ')}]`,
            how: isDeclared ? 'declared' : 'assumed',
          },
          at: at ?? { part: 'html', span: { start: 0, end: 0 } },
        };
        continue;
      }
      yield {
        message: 'dropped',
        data: { text: shortened(text), reason: because },
        at: at ?? { part: 'html', span: { start: 0, end: 0 } },
      };
    }
  },
});

const LENGTH = 60;

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > LENGTH ? `${words.slice(0, LENGTH - 1)}…` : words;
}
