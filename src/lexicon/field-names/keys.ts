/** Fields by which programs find an object; beside a number they are no name that customers know it by. */
export const KEYS_OF_OBJECTS: readonly string[] = [
  'id',
  '_id',
  'uid',
  'uuid',
  'guid',
  'gid',
  'pk',
  'key',
  'record id',
  'row id',
  'db id',
  'object id',
  'system id',
];

/** Fields beside such a key that hold the number that customers know. */
export const KNOWN_NUMBERS: readonly string[] = [
  'number',
  'no',
  'nr',
  'nummer',
  'numero',
  'numer',
  'order number',
  'order no',
  'invoice number',
  'booking number',
  'booking reference',
  'display number',
  'display id',
  'increment id',
  'public id',
  'confirmation number',
];

/** Others that may: where the key is one that a database makes. */
export const KNOWN_REFERENCES: readonly string[] = ['reference', 'ref', 'code', 'name'];

/** What travellers are known by, where the key is one that a database makes. */
export const KNOWN_LOCATORS: readonly string[] = [
  'pnr',
  'pnr code',
  'pnr locator',
  'locator',
  'record locator',
  'airline locator',
  'rloc',
  'booking code',
  'booking ref',
  'reservation code',
  'reservation number',
  'reservation reference',
  'confirmation',
  'confirmation code',
  'confirmation no',
  'localizador',
  'localizator',
  'localisateur',
  'buchungscode',
  'buchungsnummer',
  'reference number',
  'reference code',
];

/** Of those, what nobody could know anything by. */
export const RANDOM_KEYS_OF_OBJECTS: readonly string[] = ['uuid', 'guid', 'gid', 'pk'];

/** What programs find a call of theirs by, where no desk takes requests. */
export const KEYS_OF_CALLS: readonly string[] = [
  'request id',
  'correlation id',
  'trace id',
  'job id',
  'event id',
  'operation id',
  'session id',
];

/** Where a request is one of the customer's. */
export const HOLDERS_OF_REQUESTS: readonly string[] = [
  'request',
  'support',
  'service',
  'ticket',
  'case',
  'return',
  'complaint',
  'maintenance',
  'application',
];
