import { z } from 'zod';
import { FIELD_ROLES } from '../../lexicon/field-roles.ts';
import { text } from './common.ts';

const path = text;

const person = z.strictObject({
  path: path
    .optional()
    .describe(
      'The object that holds the person; the other paths are then relative to it. May hold [].',
    ),
  given: path.optional(),
  middle: path.optional(),
  family: path.optional(),
  full: path.optional(),
  display: path.optional().describe('The name the person chose to be shown as.'),
  honorific: path.optional(),
  company: path.optional(),
  email: path.optional(),
  locale: path.optional().describe('Language of the person, as a BCP 47 tag.'),
});

export type PersonEntry = z.output<typeof person>;

const identifier = z.strictObject({
  path: path.describe('Where the value is; [] stands for every entry of a list.'),
  kind: text.describe(
    'order, payment-card, … or a word of your own; "none" for a value that identifies nothing.',
  ),
  partial: z.boolean().optional().describe('The value is already cut down, as the last four are.'),
  owner: text.optional().describe('Path of the person it belongs to. Default: the customer.'),
  entity: text.optional().describe('What it belongs to within the record, such as order.payment.'),
  customerFacing: z.boolean().optional().describe('False for a value that no customer must see.'),
});

export type IdentifierEntry = z.output<typeof identifier>;

const shipment = z.strictObject({
  path: path.describe(
    'The object that holds the parcel; the other paths are relative to it. May hold [].',
  ),
  trackingNumber: path.optional(),
  carrier: path.optional(),
  url: path.optional(),
  delivery: path
    .optional()
    .describe('Where it says whether the goods are sent, fetched or digital.'),
});

export type ShipmentEntry = z.output<typeof shipment>;

const fieldRole = z.strictObject({
  path: path.describe(
    'The field, or the object of an address; [] stands for every entry of a list.',
  ),
  role: z
    .enum([...FIELD_ROLES, 'none'])
    .describe('What its value is for; "none" for a field whose name says more than is true.'),
});

/** The data dictionary: where a record keeps what sendlint must know. */
export const factsSchema = z
  .strictObject({
    recipient: person.optional().describe('Whom messages are addressed to.'),
    people: z.array(person).optional().describe('Other people in the record.'),
    identifiers: z.array(identifier).optional(),
    shipments: z.array(shipment).optional(),
    roles: z
      .array(fieldRole)
      .optional()
      .describe('What amounts, dates and addresses are for, where their names do not say it.'),
    products: z.array(path).optional().describe('Products that the customer owns.'),
  })
  .describe('The data dictionary. What it does not say is inferred from field names.');

export type FactsDictionary = z.output<typeof factsSchema>;
