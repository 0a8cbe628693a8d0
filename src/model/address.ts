import type { PostalAddress } from './facts.ts';
import { compact } from './text/compact.ts';

/** What two records of one house have in common: the street as it is written last, with its postcode or city. */
export const addressKey = ({
  streets,
  postcode,
  city,
}: Pick<PostalAddress, 'streets' | 'postcode' | 'city'>): string =>
  compact([...streets.slice(-1), postcode ?? city ?? ''].join(' '));
