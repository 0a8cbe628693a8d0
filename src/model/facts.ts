import type { SourceRange } from './text/position.ts';

/** How sendlint came to know a fact. */
export type FactSource =
  { readonly how: 'declared' } | { readonly how: 'inferred'; readonly because: string };

/** What a person may be called. Each is as the record has it; none is parsed from another. */
export interface PersonName {
  readonly given?: string;
  readonly middle?: string;
  readonly family?: string;
  readonly full?: string;
  /** The name a person chose to be shown as, a nickname included. */
  readonly display?: string;
  readonly honorific?: string;
  readonly company?: string;
}

export interface Person {
  /** Path of the object that holds the person: `customer`, `order.gift.receiver`. */
  readonly path: string;
  readonly name: PersonName;
  readonly email?: string;
  /** Values that identify the person but are no name (user id, login): never to be greeted by. */
  readonly handles: readonly string[];
  readonly source: FactSource;
}

/** Something that identifies an object of the customer's, with its kind (`payment-card`, `order`, …). */
export interface Identifier {
  readonly path: string;
  readonly value: string;
  readonly kind: string;
  /** Kinds it may be instead, where the name of its field leaves that open: the number of an account. */
  readonly alternatives?: readonly string[];
  /** Kinds of the things that its field stands in: a serial number of an `invoice` may be the invoice's. */
  readonly within?: readonly string[];
  /** True where the value is already cut down, as `last4` is. */
  readonly partial: boolean;
  /** Name of the customer it belongs to; differs from the recipient's for somebody else's identifier in the data. */
  readonly owner: string;
  /** What it belongs to within the record (`order.payment`), where the dictionary says. */
  readonly entity?: string;
  /** False for a value that must never be shown to a customer. */
  readonly customerFacing: boolean;
  /** True for a bare `id` or the like, by which programs find the thing: customers may know it by another. */
  readonly isKey?: true;
  /** True for what is the sender's, or of somebody who serves the customer: the account to pay into. */
  readonly isThirdParty?: true;
  /**
   * Whether the record says that the message is about it, or about another of its kind: the card that
   * the order was paid with, and the one beside it. Absent where the record says neither.
   */
  readonly standing?: 'focal' | 'aside';
  readonly source: FactSource;
  readonly at?: SourceRange;
}

/** A value that is written like an identifier, in a field of which nobody can say what it identifies. */
export interface Code {
  readonly path: string;
  readonly value: string;
  /** True where its field speaks of a means of payment: it may be the end of a card. */
  readonly isOfMeans?: true;
  /** True where it is surely no number of an order, a bill or a booking: a person's, or a program's key. */
  readonly isOfAnother?: true;
  /** True for the number of one of several things in a list, `rides[0].rideId`: no customer is known by it. */
  readonly isOfEntry?: true;
  /** Name of the customer in whose record it stands. */
  readonly owner: string;
}

export interface Shipment {
  readonly path: string;
  readonly trackingNumber?: string;
  readonly carrier?: string;
  readonly url?: string;
  /** Other pages on which the record says that it is followed: the shop's own. */
  readonly pages?: readonly string[];
  readonly delivery: 'parcel' | 'pickup' | 'digital';
  /** On its way back to the sender. */
  readonly isReturn?: true;
  /** It has come already. */
  readonly isDelivered?: true;
  readonly source: FactSource;
}

/** Where somebody lives or has things sent to. */
export interface PostalAddress {
  /** Path of the object that holds it, or of the field that holds all of it. */
  readonly path: string;
  /** What the house is found by, in each way it may be written: "4 Elm Row". */
  readonly streets: readonly string[];
  readonly city?: string;
  readonly postcode?: string;
  /** Name of the customer in whose record it stands. */
  readonly owner: string;
}

/** What the value of a field is for. */
export interface FieldRole {
  /** `amount.refund`, `date.delivery`, `address.shipping`: what stands before the dot is its family. */
  readonly role: string;
  /** Which part of an address it is: `city`; undefined for whole ones, and outside of addresses. */
  readonly field?: string;
  readonly source: FactSource;
}

/** What is true of one customer while one message is judged. */
export interface Facts {
  /** Name of the customer's fixture. */
  readonly customer: string;
  /** Whom the message is addressed to; undefined for somebody whose record holds no person. */
  readonly recipient: Person | undefined;
  /** Everybody in the record, the recipient included. */
  readonly people: readonly Person[];
  readonly identifiers: readonly Identifier[];
  /** What may be an identifier too; absent where nobody looked. */
  readonly codes?: readonly Code[];
  /** Numbers by which the recipient, and whoever their things are sent to, are called; absent where nobody looked. */
  readonly phones?: readonly string[];
  /** E-mail addresses of the recipient in lower case, former and future ones among them. */
  readonly emails?: readonly string[];
  /** The parcels this message is about. */
  readonly shipments: readonly Shipment[];
  /** Every other parcel in the record. */
  readonly otherShipments: readonly Shipment[];
  /** Parcels of several orders, of which the record does not say which one the message is about. */
  readonly openShipments?: readonly Shipment[];
  /** Names of the entities this message is about, where the project says. */
  readonly subjectMatter: readonly string[] | undefined;
  /** Every scalar of the record by path, in its written form. */
  readonly values: ReadonlyMap<string, string>;
  /** What fields are for, by path; a field that is not in it may be anything. */
  readonly roles: ReadonlyMap<string, FieldRole>;
  readonly others: Others;
}

/** What customers have that may show in messages. */
export interface Belongings {
  readonly identifiers: readonly Identifier[];
  /** Absent where nobody looked. */
  readonly codes?: readonly Code[];
  readonly people: readonly Person[];
  readonly addresses: readonly PostalAddress[];
}

/** What belongs to the other customers of the project; of codes those in fields that this customer has too, with another value. */
export interface Others extends Belongings {
  /**
   * Those of them of whose values one stands in the texts, and all that share this value; people by what
   * tells who is meant, not by a given name. What is asked of every message is asked here: it takes no longer
   * the more customers there are. Absent where they are few.
   */
  readonly shownIn?: (texts: Iterable<string>) => Belongings;
}

/** What is true of the sender, whoever the customer is. Hosts are bare names; a page is a URL prefix without scheme. */
export interface Sender {
  readonly hosts: readonly string[];
  readonly trackingPages: readonly string[];
  readonly supportPages: readonly string[];
}
