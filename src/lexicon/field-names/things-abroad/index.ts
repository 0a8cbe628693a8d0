import { CYRILLIC_AND_GREEK } from './cyrillic.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { FURTHER_LATIN } from './further-latin.ts';
import { GERMANIC } from './germanic.ts';
import { NORDIC } from './nordic.ts';
import { ROMANCE } from './romance.ts';
import { ROMANISED_ASIA } from './romanised-asia.ts';
import { ROMANISED_WEST } from './romanised-west.ts';
import { SLAVIC } from './slavic.ts';
import { SOUTH_AND_NEAR_EAST } from './south-and-near-east.ts';
import type { ThingWords } from './things.ts';

/** What things with a number are called in other languages than English. */
export const THINGS_ABROAD: readonly ThingWords[] = [
  GERMANIC,
  ROMANCE,
  SLAVIC,
  NORDIC,
  FURTHER_LATIN,
  CYRILLIC_AND_GREEK,
  EAST_ASIAN,
  SOUTH_AND_NEAR_EAST,
  ROMANISED_ASIA,
  ROMANISED_WEST,
];
