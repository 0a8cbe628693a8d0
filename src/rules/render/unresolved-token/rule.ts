import { z } from 'zod';
import type { Judged } from '../../../model/judged.ts';
import { originAt, type Place } from '../../../model/message.ts';
import { placeIn } from '../../../model/reading.ts';
import { defineRule } from '../../define-rule.ts';
import { decodedHref } from '../decoded-href.ts';
import { tokensIn, type Token } from '../leftovers.ts';
import { orderDoubt } from './order-doubt.ts';

export default defineRule({
  id: 'render/unresolved-token',
  summary: 'Disallow a placeholder that was left in the message',
  severity: 'error',

  options: z.strictObject({
    allow: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Placeholders, as they stand in the message, that the mailing service fills in later.',
      ),
  }),

  messages: {
    unresolved: 'Expected a value, but the customer reads "{token}".',
    otherEngine:
      'Expected a value, but the customer reads "{token}", which {order} ({how}) leaves as it is. If the template is written for {engines}, declare its engine: order: [{example}].',
    behindMarkup:
      'Expected a value, but the customer reads "{token}". What MJML includes comes too late for {engine}, which runs first ({how}); if MJML runs first in this project, declare order: [mjml, {engine}].',
    unresolvedInLink: 'Expected a value, but the link leads to "{href}".',
  },

  *check(judged, { allow }) {
    const isFault = (token: Token, at: Place): boolean =>
      !allow.includes(token.text) && (token.strength === 'strong' || !isData(judged, token, at));

    const told = new Set<string>();
    for (const line of judged.reading.lines) {
      for (const token of tokensIn(line.text)) {
        const at = placeIn(line, token.span);
        if (!isFault(token, at) || isLinkText(judged, token, at)) continue;
        const doubt = orderDoubt(judged.message, token, at);
        if (doubt === undefined) {
          yield { message: 'unresolved', data: { token: token.text }, at };
          continue;
        }
        // A template of another language is one fault, however many of its tags are left.
        const key = `${at.part} ${doubt.data.engines ?? token.text}`;
        if (!told.has(key)) yield { ...doubt, at };
        told.add(key);
      }
    }
    for (const { href, hrefAt, form } of judged.reading.links) {
      // A bare address is text, and was read with its line.
      if (form === 'bare') continue;
      const tokens = tokensIn(decodedHref(href));
      if (!tokens.some((token) => isFault(token, hrefAt))) continue;
      yield { message: 'unresolvedInLink', data: { href }, at: hrefAt };
    }
  },
});

/** Whether the customer's record says the very same: a product may be called "{Reset}". */
function isData({ message, facts }: Judged, { text }: Token, at: Place): boolean {
  const origin = originAt(message, at);
  switch (origin.kind) {
    case 'literal':
      return false;
    case 'expression':
      return origin.printings.some(({ reads }) =>
        reads.some(({ value }) => typeof value === 'string' && value.includes(text)),
      );
    case 'unknown':
      return [...facts.values.values()].some((value) => value.includes(text));
  }
}

/** "[Your order]" is how many mails draw a button. */
const isLinkText = ({ reading }: Judged, { strength }: Token, { part, span }: Place): boolean =>
  strength === 'weak' &&
  reading.links.some(
    ({ at }) => at.part === part && at.span.start < span.end && span.start < at.span.end,
  );
