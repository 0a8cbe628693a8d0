import { z } from 'zod';
import type { Judged } from '../../../model/judged.ts';
import { originAt, type Message, type Place } from '../../../model/message.ts';
import type { Read } from '../../../model/origin.ts';
import { CELL_BREAK, placeIn, type Line } from '../../../model/reading.ts';
import { defineRule } from '../../define-rule.ts';
import { decodedHref } from '../decoded-href.ts';
import { leaksIn, type Leak } from '../leftovers.ts';

export default defineRule({
  id: 'render/leaked-value',
  summary: 'Disallow "undefined", "null" and the like where a value belongs',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    leaked: 'Expected a value, but the customer reads "{word}".',
    leakedInLink: 'Expected a value, but the link leads to "{href}".',
  },

  unknowns: {
    perhapsProse: 'Nothing says whether "{word}" is prose or was printed in place of a value.',
  },

  *check(judged) {
    for (const line of judged.reading.lines) {
      for (const leak of leaksIn(line.text)) {
        const at = placeIn(line, leak.span);
        const verdict = verdictOn(judged, leak, at, standsForValue(line, leak));
        if (verdict === 'leak') yield { message: 'leaked', data: { word: leak.text }, at };
        if (verdict === 'cannot tell') {
          yield { cannotTell: 'perhapsProse', data: { word: leak.text }, at };
        }
      }
    }
    for (const { href, hrefAt: at, form } of judged.reading.links) {
      // Dead contact routes have a rule of their own; a bare address is text and was read with its line.
      if (form === 'bare' || /^(?:mailto|tel|sms):/iu.test(href)) continue;
      const leaked = leaksIn(decodedHref(href)).some(
        (leak) => verdictOn(judged, leak, at, isWholeSegment(decodedHref(href), leak)) === 'leak',
      );
      if (leaked) yield { message: 'leakedInLink', data: { href }, at };
    }
  },
});

/** Provenance decides; without it, the word itself and where it stands. */
function verdictOn(
  { message, facts }: Judged,
  leak: Leak,
  at: Place,
  inValuesPlace: boolean,
): 'leak' | 'none' | 'cannot tell' {
  const says = ({ value }: Pick<Read, 'value'>): boolean =>
    typeof value === 'string' && leaksIn(value).some(({ text }) => text === leak.text);
  const origin = originAt(message, at);
  switch (origin.kind) {
    case 'literal':
      return 'none';
    case 'expression':
      // "Null" is a surname, and a shop may sell "NaN bread": then the record says so.
      if (origin.printings.some(({ reads }) => reads.some(says))) return 'none';
      return !leak.prose || inValuesPlace || isPrintedAlone(message, at) ? 'leak' : 'cannot tell';
    case 'unknown':
      if ([...facts.values.values()].some((value) => says({ value }))) return 'none';
      if (inValuesPlace || !leak.prose) return 'leak';
      return 'cannot tell';
  }
}

/** Whether an expression printed the word and nothing more: a translated text may hold it as prose. */
const isPrintedAlone = (message: Message, { part, span }: Place): boolean =>
  (message.parts[part]?.provenance?.printed ?? []).some(
    ({ span: printed }) =>
      printed.start < printed.end && span.start <= printed.start && printed.end <= span.end,
  );

/** Alone in its line or cell, behind a label or a sign, or before a comma that ends a greeting. */
function standsForValue({ text }: Line, { span }: Leak): boolean {
  const before = text.slice(0, span.start).split(CELL_BREAK).at(-1)?.trimEnd() ?? '';
  const after = text.slice(span.end).split(CELL_BREAK)[0]?.trimStart() ?? '';
  const isAlone = before === '' && /^\p{P}?$/u.test(after);
  const isLabelled = /[:：#№\p{Sc}]$/u.test(before);
  return isAlone || isLabelled || /^\p{Sc}/u.test(after);
}

const isWholeSegment = (href: string, { span }: Leak): boolean =>
  /(?:^|[/?&=#])$/u.test(href.slice(0, span.start)) && /^(?:$|[/?&#])/u.test(href.slice(span.end));
