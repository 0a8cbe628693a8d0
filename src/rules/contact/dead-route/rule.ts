import { z } from 'zod';
import { textAt, type Message, type Place } from '../../../model/message.ts';
import type { ContactRoute, Link } from '../../../model/reading.ts';
import { overlaps } from '../../../model/text/span.ts';
import { culpritIn } from '../../culprit.ts';
import { defineRule } from '../../define-rule.ts';
import { dialInstead } from '../../dial-instead.ts';

export default defineRule({
  id: 'contact/dead-route',
  summary: 'Disallow a way to reach the sender that reaches nobody',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    empty: 'Expected a way to reach someone, but this one is empty.',
    emptyLink: 'Expected a way to reach someone, but this link leads nowhere ("{href}").',
    leakedValue: 'Expected a way to reach someone, but this one leads to "{value}".',
    placeholder: 'Expected a way to reach someone, but "{value}" is a placeholder.',
    nothingToFollow: 'Expected something to click or to dial with "{words}".',
  },

  *check({ reading, message }) {
    for (const route of reading.routes) {
      const { dead, value } = route;
      const link = reading.links.find((candidate) => isOf(route, candidate));
      const at = link === undefined ? route.at : addressOf(message, route, link);
      const mending = link === undefined ? {} : dialInstead(link, message);
      switch (dead) {
        case undefined:
          break;
        case 'empty':
          yield link === undefined
            ? { message: 'empty', data: {}, at, ...mending }
            : { message: 'emptyLink', data: { href: link.href }, at, ...mending };
          break;
        case 'leaked-value':
          yield { message: 'leakedValue', data: { value }, at };
          break;
        case 'placeholder':
          yield { message: 'placeholder', data: { value }, at, ...mending };
          break;
        case 'nothing-to-follow':
          yield {
            message: 'nothingToFollow',
            data: { words: wordsOf(textAt(message, route.at)) },
            at: route.at,
          };
          break;
      }
    }
  },
});

const isOf = ({ at: { part, span } }: ContactRoute, { at }: Link): boolean =>
  at.part === part && overlaps(at.span, span);

/** The expression in the route's address, where there is one; its words otherwise. */
function addressOf(message: Message, { at }: ContactRoute, { hrefAt }: Link): Place {
  const culprit = culpritIn(message, hrefAt);
  return culprit === hrefAt ? at : culprit;
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
