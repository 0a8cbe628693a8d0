import { MADE_UP_PLACES } from '../lexicon/made-up-places.ts';
import { UNIT_WORDS } from '../lexicon/private-fields.ts';
import type { AddressPart } from '../project/facts/addresses.ts';
import type { Random } from './random.ts';
import type { Traces } from './traces.ts';

/** Gives made-up addresses in the format of the given ones. */
export interface Places {
  /** `region`: ISO 3166 of the country that the address is in, where the record says. */
  redraw(text: string, part: AddressPart, region: string | undefined): string;
}

export function createPlaces(random: Random, traces: Traces): Places {
  const drawn = new Map<string, string>();

  const house = (text: string): string =>
    text.replace(/\d+/g, (digits) =>
      String(1 + random.below(10 ** Math.min(digits.length, 2) - 1)),
    );

  const street = (text: string, region: string | undefined): string => {
    const name = random.pick(placesOf(region).streets);
    const first = /^\s*\d+[\p{L}/-]*\d*\p{L}?[\s,]+(?=\p{L})/u.exec(text)?.[0];
    if (first !== undefined) return `${house(first)}${name}`;
    const last = /[\s,]*\d[\d\s\p{L}/.,-]*$/u.exec(text)?.[0];
    return last === undefined ? name : `${name}${house(withoutWords(last))}`;
  };

  const unit = (text: string): string => {
    const [word = ''] = /\p{L}+/u.exec(text) ?? [];
    if (!/\p{L}{2}/u.test(text)) return postcode(text, random);
    const isUnit = UNIT_WORDS.includes(word.toLowerCase());
    return isUnit ? `${word} ${1 + random.below(40)}` : `Unit ${1 + random.below(40)}`;
  };

  const whole = (text: string, region: string | undefined): string => {
    const lines = text.split(/(\s*[,\n;]\s*)/);
    const written = lines.map((line, index) => {
      if (index % 2 === 1 || line.trim() === '') return line;
      if (index === lines.length - 1 && index > 0 && !/\d/.test(line)) return line;
      if (index === 0) return street(line, region);
      return line.replace(
        /\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)*|\S*\d\S*/gu,
        (piece) =>
          /\d/.test(piece) || piece.length <= 3
            ? postcode(piece, random)
            : random.pick(placesOf(region).cities),
      );
    });
    return written.join('');
  };

  const make = (text: string, part: AddressPart, region: string | undefined): string => {
    switch (part) {
      case 'street':
        return /[,\n]/.test(text) && /\d/.test(text) ? whole(text, region) : street(text, region);
      case 'house':
        return house(text);
      case 'unit':
        return unit(text);
      case 'city':
        return random.pick(placesOf(region).cities);
      case 'postcode':
        return postcode(text, random);
      case 'whole':
        return whole(text, region);
      case 'region':
      case 'country':
        return text;
    }
  };

  return {
    redraw(text, part, region) {
      const key = `${part}\0${text.trim().toLowerCase()}`;
      let made = drawn.get(key);
      for (let attempt = 0; made === undefined; attempt++) {
        const candidate = make(text, part, region);
        const isOther = candidate.toLowerCase() !== text.trim().toLowerCase();
        if (attempt > 20 || (isOther && !traces.areIn(candidate))) made = candidate;
      }
      drawn.set(key, made);
      return made;
    },
  };
}

/** Letters and digits of the same kind; the first stays, by which countries tell their regions. */
const postcode = (text: string, random: Random): string =>
  text.slice(0, 1) + random.others(text.slice(1), CODE_LETTERS);

/** Those that are in use in the postcodes of all countries that have letters. */
const CODE_LETTERS = 'abehlnprstxy';

/** "12 Stiege 3" and "7, Hof" say more than a number. */
const withoutWords = (text: string): string => text.replace(/\p{L}{2,}/gu, '').trimEnd();

const placesOf = (region: string | undefined): (typeof MADE_UP_PLACES)[number] => {
  const [usual] = MADE_UP_PLACES;
  const found = MADE_UP_PLACES.find(({ regions }) => regions.includes(region ?? '')) ?? usual;
  if (found === undefined) throw new RangeError('There are no places.');
  return found;
};
