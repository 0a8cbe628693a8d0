import type { Step } from '../../data/path.ts';
import { keysAround } from '../record.ts';
import { isNoun } from '../names.ts';
import { NOUNS, PAPERS, TRACKING } from '../shipments/shipment-nouns.ts';
import { wordsOf } from '../words.ts';
import { singularOf } from './list-names.ts';
import { lookUpBehindNeutral, singleOf } from './noun-kinds.ts';
import { NOUNS_OF_THINGS } from './things-abroad.ts';

/** Kinds of the things that a field stands in: `invoice` for `invoice.serial`, `shipment` for `delivery.no`. */
export function thingsAround(steps: readonly Step[]): readonly string[] {
  const [, ...around] = keysAround(steps);
  return [...new Set(around.flatMap(kindsOfThing))];
}

function kindsOfThing(key: string): readonly string[] {
  const name = singularOf(key);
  const kind = lookUpBehindNeutral(singleOf(wordsOf(name)));
  const others = NOUNS_OF_THINGS.get(wordsOf(name).join(''))?.alternatives ?? [];
  return [
    ...(kind === undefined ? [] : [kind === 'payment' ? 'payment-reference' : kind]),
    ...others,
    ...([NOUNS, PAPERS, TRACKING].some((nouns) => isNoun(key, nouns)) ? ['shipment'] : []),
  ];
}
