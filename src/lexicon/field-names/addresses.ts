export const ADDRESS_NOUNS: readonly string[] = [
  'address',
  'shipping',
  'billing',
  'ship to',
  'bill to',
  'destination',
  'lieferadresse',
  'rechnungsadresse',
  'adresse',
];

export const BILLING_NOUNS: readonly string[] = [
  'billing',
  'billing address',
  'bill to',
  'rechnungsadresse',
  'invoice address',
];

/** Fields by which an object is seen to be an address. */
export const ADDRESS_FIELDS: readonly string[] = [
  'address',
  'address1',
  'address 1',
  'line1',
  'line 1',
  'street',
  'street line1',
  'street name',
  'city',
  'postcode',
  'postal code',
  'zip',
  'country code',
];
