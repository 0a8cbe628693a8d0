import { TEST_CARDS, type TestCards } from '../lexicon/test-cards.ts';
import { withLuhn } from '../model/checksum.ts';
import { compact } from '../model/text/compact.ts';
import { cardBrand } from '../rules/fixture/real-data/cards.ts';
import type { Random } from './random.ts';
import type { Traces } from './traces.ts';

/** Gives test cards for cards: of the same brand and length, each with an end of its own. */
export interface Cards {
  /** A whole number, in the format of the given one. */
  redraw(text: string): string;
  /** The last characters of a card, alone or behind a mask; `brand` where the record says it. */
  redrawEnd(text: string, brand: string | undefined): string;
  /** The same for a card that the record has whole; undefined for any other. */
  knownEnd(text: string): string | undefined;
  /** Whether a text is the number of a card that is spoken of in the record. */
  isKnown(digits: string): boolean;
}

interface CardsInput {
  readonly random: Random;
  /** Digits of cards, and of their ends, that must not come out. */
  readonly taken: ReadonlySet<string>;
  readonly traces: Traces;
}

export function createCards({ random, taken, traces }: CardsInput): Cards {
  const drawn = new Map<string, string>();
  const byEnd = new Map<string, string>();
  const used = new Set<string>();

  const isFree = (number: string): boolean =>
    !used.has(number) &&
    !taken.has(number) &&
    ![...taken, ...used].some((other) => other.slice(-4) === number.slice(-4));

  const draw = (cards: TestCards | undefined, length: number): string => {
    const { numbers } = cards ?? VISA;
    const fitting = numbers.filter((number) => number.length === length);
    const [found] = random
      .shuffled(fitting)
      .filter((number) => isFree(number) && !traces.areIn(number));
    if (found !== undefined) return found;
    // Behind an issuer's number of testers' any number is one of theirs.
    const issuers = (fitting.length > 0 ? fitting : numbers).map((number) => number.slice(0, 6));
    let made = '';
    for (let attempt = 0; attempt < 100; attempt++) {
      const account = Array.from({ length: Math.max(1, length - 6) }, () => random.below(10));
      made = withLuhn(random.pick(issuers) + account.join(''));
      if (isFree(made) && (attempt > 60 || !traces.areIn(made))) break;
    }
    return made;
  };

  const remember = (number: string, made: string): string => {
    drawn.set(number, made);
    used.add(made);
    if (!byEnd.has(number.slice(-4))) byEnd.set(number.slice(-4), made);
    return made;
  };

  return {
    isKnown: (digits) => drawn.has(digits),
    redraw(text) {
      const number = compact(text);
      const made = drawn.get(number) ?? remember(number, draw(cardsOf(number), number.length));
      return withDigits(text, made);
    },
    knownEnd(text) {
      const made = byEnd.get(text.replace(/\D/g, '').slice(-4));
      return made === undefined ? undefined : withDigits(text, endOf(text, made));
    },
    redrawEnd(text, brand) {
      const digits = compact(text).replace(/\D/g, '');
      const end = digits.slice(-4);
      const cards = cardsNamed(brand) ?? cardsOf(digits.length > 4 ? digits.padEnd(16, '0') : '');
      const made = byEnd.get(end) ?? remember(end, draw(cards, cards?.numbers[0]?.length ?? 16));
      return withDigits(text, endOf(text, made));
    },
  };
}

/** As many digits as a text shows: "400005******1908" has the first six as well. */
function endOf(text: string, number: string): string {
  const shown = text.replace(/\D/g, '').length;
  const last = Math.min(shown, 4);
  return number.slice(0, shown - last) + number.slice(-last);
}

/** Card numbers are long; what is shorter is a part of one. */
export const isCardNumber = (text: string): boolean =>
  /^\d(?:[ -]?\d){11,18}$/.test(text.trim()) && cardBrand(compact(text)) !== undefined;

const cardsOf = (number: string): TestCards | undefined =>
  TEST_CARDS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(number));

const cardsNamed = (brand: string | undefined): TestCards | undefined =>
  brand === undefined
    ? undefined
    : TEST_CARDS.find(({ brands }) => brands.some((name) => compact(name) === compact(brand)));

const [VISA] = TEST_CARDS as readonly [TestCards, ...TestCards[]];

/** The text with these digits in place of its own. */
function withDigits(text: string, digits: string): string {
  let at = 0;
  return text.replace(/\p{Nd}/gu, () => digits.charAt(at++));
}
