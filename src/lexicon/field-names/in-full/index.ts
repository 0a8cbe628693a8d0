import type { NumbersInFull } from './numbers-in-full.ts';
import { OF_AGREEMENTS } from './of-agreements.ts';
import { OF_BILLS } from './of-bills.ts';
import { OF_BOOKINGS } from './of-bookings.ts';
import { OF_CODES } from './of-codes.ts';
import { OF_COUPONS } from './of-coupons.ts';
import { OF_MANDATES } from './of-mandates.ts';
import { OF_MONEY } from './of-money.ts';
import { OF_NOTICES } from './of-notices.ts';
import { OF_ORDERS } from './of-orders.ts';
import { OF_PERSONS } from './of-persons.ts';
import { OF_MEMBERS } from './of-members.ts';
import { OF_PROGRAMS } from './of-programs.ts';
import { OF_THINGS } from './of-things.ts';
import { OF_VEHICLES } from './of-vehicles.ts';

/** All fields whose whole names say what they hold; of two senses the first holds. */
export const FIELDS_IN_FULL: readonly NumbersInFull[] = [
  ...OF_PROGRAMS,
  ...OF_ORDERS,
  ...OF_BILLS,
  ...OF_BOOKINGS,
  ...OF_AGREEMENTS,
  ...OF_MONEY,
  ...OF_MANDATES,
  ...OF_CODES,
  ...OF_COUPONS,
  ...OF_VEHICLES,
  ...OF_PERSONS,
  ...OF_MEMBERS,
  ...OF_THINGS,
  ...OF_NOTICES,
];
