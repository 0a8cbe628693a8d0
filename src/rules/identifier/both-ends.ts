import { DOUBTFUL_MASK_CHARACTERS, MASK_CHARACTERS } from '../../lexicon/masks.ts';
import { compact } from '../../model/text/compact.ts';
import type { Question } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * The one field of the record whose value begins and ends as a claim shows it, around a mask:
 * "0900-***-217" is the `msisdn` 0900555217. Undefined where no beginning is shown, or where several
 * fields with different values fit.
 */
export function fieldOfBothEnds({ claim, reading, facts }: Question): string | undefined {
  if (claim.form !== 'masked') return undefined;
  const { before = '' } = surroundingsOf(claim, reading) ?? {};
  const { head: shown = '', mask = '' } = HEAD_AND_MASK.exec(before)?.groups ?? {};
  const head = compact(shown);
  const tail = compact(claim.shown);
  const hidden = mask.replace(/[\s-]/g, '').length;
  if (head.length < SHORTEST || tail.length < SHORTEST) return undefined;
  const fitting = [...facts.values].filter(([, value]) =>
    spellings(value).some(
      (whole) =>
        whole.startsWith(head) &&
        whole.endsWith(tail) &&
        whole.length === head.length + hidden + tail.length,
    ),
  );
  const values = new Set(fitting.map(([, value]) => compact(value)));
  return values.size === 1 ? fitting[0]?.[0] : undefined;
}

/** Fewer characters begin or end many values. */
const SHORTEST = 2;

/** A phone number may be shown as it is dialled at home: +886900555217 as 0900555217. */
function spellings(value: string): readonly string[] {
  const whole = compact(value);
  if (!/^\s*\+/.test(value)) return [whole];
  return [whole, ...[1, 2, 3].flatMap((code) => [whole.slice(code), `0${whole.slice(code)}`])];
}

const MASKED = `[${MASK_CHARACTERS}${DOUBTFUL_MASK_CHARACTERS}]`;
const HEAD_AND_MASK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<head>\\+?[A-Z]{0,3}\\d[\\d -]{0,12}?)(?<mask>[\\s-]?${MASKED}(?:[\\s-]?${MASKED}){1,19})[\\s-]?$`,
  'u',
);
