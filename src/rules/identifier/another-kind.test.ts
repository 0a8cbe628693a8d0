import { expect, it } from 'vitest';
import type { Identifier } from '../../model/facts.ts';
import type { Claim } from '../../model/reading.ts';
import { adas, questionOf } from '../../testing/claim-question.ts';
import { mismatchedByValue } from './another-kind.ts';

const within = (one: Identifier, ...kinds: readonly string[]): Identifier => ({
  ...one,
  within: kinds,
});

const SERIAL = adas('invoice.serial', '850311620447', 'device');
const TICKET = adas('booking.ticketNumber', '9012347718806', 'ticket');
const ORDER = adas('order.id', 'FS-118204', 'order');
const RETURN = adas('return.number', 'FS/Z/20417', 'return');

/** What a line below `above` is found to be, which shows `own` under the label. */
const verdictOf = (
  label: string,
  accepts: readonly string[],
  own: readonly [Identifier, ...Identifier[]],
  above: readonly string[] = [],
): string | undefined => {
  const [shown, ...others] = own;
  const question = questionOf({
    lines: [...above, `${label} ${shown.value}`],
    noun: label,
    shown: shown.value,
    form: 'full',
    accepts,
    own,
  });
  const ofOthers = others.map(({ value, kind }): Claim => ({
    ...question.claim,
    shown: value,
    accepts: [kind],
  }));
  const { reading } = question;
  return mismatchedByValue(
    {
      ...question,
      reading: { ...reading, claims: above.length > 0 ? ofOthers : reading.claims },
      isAboutParcel: false,
      motion: { kind: 'not-known' },
      printed: { kind: 'unknown' },
      perturbed: new Map(),
    },
    shown,
  )?.kind;
};

it.each<[because: string, found: string, ...Parameters<typeof verdictOf>]>([
  [
    'a field of what is claimed, taken for something else',
    'cannot-tell',
    'Invoice serial number',
    ['invoice'],
    [within(SERIAL, 'invoice')],
  ],
  [
    'a field of another thing',
    'mismatched',
    'Miles number',
    ['loyalty'],
    [within(TICKET, 'booking')],
  ],
  ['a thing alone', 'cannot-tell', 'Membership', ['loyalty'], [within(TICKET, 'booking')]],
  [
    'a thing alone, whose number is shown nowhere',
    'mismatched',
    'Return',
    ['return'],
    [ORDER, RETURN],
  ],
  [
    'a thing alone, whose number stands elsewhere',
    'cannot-tell',
    'Return',
    ['return'],
    [ORDER, RETURN],
    ['Return number FS/Z/20417'],
  ],
])('%s: %s', (_because, found, ...message) => {
  expect(verdictOf(...message)).toBe(found);
});
