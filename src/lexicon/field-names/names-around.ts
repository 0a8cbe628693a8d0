import { OTHER_NUMBERS_ABROAD } from './abroad.ts';

/** Nouns that look like one of a kind of identifier in an object around them, and are not. */
export const OTHER_NOUNS: readonly string[] = [
  'memory card',
  'business card',
  'boarding card',
  'rate card',
  'tracking pixel',
  'service account',
  'social account',
  ...OTHER_NUMBERS_ABROAD,
];

/** Words before a noun that do not change what it is: `billingCustomer`, `defaultCard`. */
export const NEUTRAL_WORDS: readonly string[] = [
  'my',
  'your',
  'our',
  'the',
  'current',
  'default',
  'primary',
  'main',
  'saved',
  'selected',
  'new',
  'old',
  'original',
  'previous',
  'past',
  'earlier',
  'former',
  'prior',
  'older',
  'recent',
  'other',
  'second',
  'secondary',
  'backup',
  'spare',
  'failed',
  'declined',
  'attempted',
  'upcoming',
  'next',
  'active',
  'open',
  'closed',
  'resolved',
  'completed',
  'cancelled',
  'canceled',
  'delivered',
  'returned',
  'refunded',
  'paid',
  'unpaid',
  'overdue',
  'expired',
  'pending',
  'last',
  'latest',
  'parent',
  'related',
  'linked',
  'external',
  'shop',
  'store',
  'web',
  'online',
  'full',
  'formatted',
  'display',
  'public',
  'customer',
  'user',
  'billing',
  'payment',
  'refund',
  'credit',
  'payout',
];

/** Says that a value is for the house alone. */
export const INTERNAL_WORDS: readonly string[] = [
  'internal',
  'intern',
  'interno',
  'interna',
  'interne',
  'internt',
  'interni',
  'wewnetrzny',
  'backoffice',
  'inner',
];

/** Words behind a noun that make it many: `orderHistory[0].number` is that of an order. */
export const COLLECTIVE_WORDS: readonly string[] = ['history', 'list', 'log', 'archive'];

/** Objects that only wrap another: `data.attributes.order`. */
export const WRAPPERS: readonly string[] = [
  'data',
  'attributes',
  'node',
  'edges',
  'info',
  'details',
  'detail',
  'object',
  'obj',
  'payload',
  'resource',
  'result',
  'record',
  'body',
  'context',
  'model',
  'params',
  'variables',
  'vars',
  'value',
  'summary',
  'current',
  'method details',
];

/** Keys that only an object of a kind has, for objects that are not named: the root of a webhook's payload. */
export const TELLTALE_KEYS: { readonly [noun: string]: readonly string[] } = {
  order: ['line items', 'order number', 'order key', 'order status url', 'increment id'],
};

/** Keys whose value names the kind of the object. */
export const TYPE_KEYS: readonly string[] = ['object', '__typename', 'type id'];

/** Fields that say of what type their object is: `{ type: sepa_debit, … }`. */
export const TYPE_FIELDS: readonly string[] = [
  'type',
  'method',
  'kind',
  'object',
  'subtype',
  'method type',
];
