import type { Span } from '../../../model/text/span.ts';
import type { KnownValues } from './known-values.ts';

/** What was asked of known values while a text was read, by which it need not be read again. */
export interface Answers {
  /** Whether other known values answer alike. */
  areThoseOf(known: KnownValues): boolean;
}

/** Known values that remember what they are asked. */
export function listenTo(known: KnownValues): {
  readonly known: KnownValues;
  readonly answers: Answers;
} {
  const values = new Map<string, boolean>();
  const texts = new Map<string, readonly Span[]>();
  return {
    known: {
      has(value) {
        const answer = known.has(value);
        values.set(value, answer);
        return answer;
      },
      spansIn(text) {
        const answer = known.spansIn(text);
        texts.set(text, answer);
        return answer;
      },
    },
    answers: {
      areThoseOf: (others) =>
        [...texts].every(([text, spans]) => areSame(others.spansIn(text), spans)) &&
        [...values].every(([value, answer]) => others.has(value) === answer),
    },
  };
}

const areSame = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }, index) => {
    const other = others[index];
    return other?.start === start && other.end === end;
  });
