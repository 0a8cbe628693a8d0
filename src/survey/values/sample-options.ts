import type { SamplePerson } from './sample-values.ts';

/** What the values of a customer depend on. */
export interface SampleOptions {
  /** Which of the customers it is, from 0. */
  readonly customer: number;
  /** BCP 47 tag of the customer's language. */
  readonly locale: string;
  /** The customer's given name, where somebody chose one. */
  readonly given?: string | undefined;
  /** The sender as customers know it. */
  readonly senderName: string;
  /** The sender's own host. */
  readonly host: string;
  /** Helpers that take dates as they are, and those that take amounts in minor units. */
  readonly helpers: HelperTraits;
}

/** What helpers want their arguments to look like. */
export interface HelperTraits {
  readonly wantDates: ReadonlySet<string>;
  readonly wantMinorUnits: ReadonlySet<string>;
}

/** What a customer has been given so far. */
export interface SampleMemory {
  /** People by what the record calls them. */
  readonly people: Map<string, SamplePerson>;
  readonly identifiers: Map<string, string>;
  readonly texts: Map<string, number>;
  /** Cards and parcels by the object that holds them. */
  readonly cards: Map<string, number>;
  readonly parcels: Map<string, number>;
}
