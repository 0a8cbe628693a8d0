import { addressKey } from '../../../model/address.ts';
import type { Facts, PostalAddress } from '../../../model/facts.ts';
import type { Judged } from '../../../model/judged.ts';
import { originAt, type Message, type Place } from '../../../model/message.ts';
import type { Link } from '../../../model/reading.ts';
import { namesOf, tellingNamesOf } from '../../../model/person.ts';
import { compact } from '../../../model/text/compact.ts';
import { decodedHref } from '../../render/decoded-href.ts';
import { sweepOf, type Spot, type Sweep } from '../sweep.ts';

/** Something of another customer's that the message shows. */
export interface Leak {
  readonly value: string;
  readonly at: Place;
}

/**
 * Whatever the words around it say: values of other customers that are too long to stand in a
 * message by chance, and that the recipient's own record does not hold.
 */
export function* leaksOf(judged: Judged): Iterable<Leak> {
  const { reading, message, sender } = judged;
  const facts = withOthersShown(judged);
  const strangers = telltales(facts, [...sender.hosts, ...hostsIn(message)]);
  const addresses = strangersAddresses(facts);
  if (strangers.length === 0 && addresses.length === 0) return;

  const sweep = sweepOf(reading.lines);
  let known: string | undefined;
  const isOurs = (value: string): boolean => {
    known ??= oursIn(facts, [message.from, message.replyTo, message.to]);
    return known.includes(compact(value));
  };
  // A name or street written out in the template is the sender's, or of somebody quoted.
  const isWrittenOut = (at: Place): boolean => originAt(message, at).kind === 'literal';

  const isToldElsewhere = isOfParcels(judged);
  for (const telltale of strangers) {
    const { value, isName } = telltale;
    if (isToldElsewhere(telltale)) continue;
    const leaks = [
      ...sweep.placesOf(value).flatMap((at) => (isName && isWrittenOut(at) ? [] : [{ value, at }])),
      ...(isName ? [] : linksHolding(value, reading.links)),
    ];
    if (leaks.length > 0 && !isOurs(value)) yield* leaks;
  }
  for (const address of addresses) {
    if (address.streets.some(isOurs)) continue;
    for (const leak of addressIn(sweep, address)) if (!isWrittenOut(leak.at)) yield leak;
  }
}

/** Of what others have, what may stand in the message: there may be thousands of them. */
function withOthersShown({ reading: { lines, links }, facts }: Judged): Facts {
  const texts = [
    ...lines.map(({ text }) => text),
    ...links.map(({ href }) => decodedHref(href).toLowerCase()),
  ];
  const shown = facts.others.shownIn?.(texts);
  return shown === undefined ? facts : { ...facts, others: shown };
}

/** Other customers' parcels in a message about parcels: the tracking rules tell of them. */
const isOfParcels =
  ({ contract, facts }: Judged) =>
  ({ kind }: Telltale): boolean =>
    kind === 'shipment' && contract.tracking === 'per-parcel' && facts.shipments.length > 0;

interface Telltale {
  /** The kind of an identifier, or `code`. */
  readonly kind?: string;
  readonly value: string;
  readonly owner: string;
  readonly isName: boolean;
}

/** Values that one other customer has and nobody else. */
function telltales(
  { others, customer, people, identifiers }: Facts,
  hosts: readonly string[],
): readonly Telltale[] {
  const all: readonly Telltale[] = [
    ...others.identifiers
      .filter(
        ({ partial, value, isThirdParty }) => !partial && isThirdParty !== true && hasDigits(value),
      )
      .map(({ value, owner, kind }) => ({ value, owner, kind, isName: false })),
    ...(others.codes ?? [])
      .filter(({ value }) => /\d{4}/.test(compact(value)))
      .map(({ value, owner }) => ({ value, owner, kind: 'code', isName: false })),
    ...others.people.flatMap(({ email, name }) => [
      ...(email === undefined || isSenders(email, hosts)
        ? []
        : [{ value: email, owner: email, isName: false }]),
      ...tellingNamesOf(name).map((text) => ({ value: text, owner: text, isName: true })),
    ]),
  ];
  const owners = ownersByValue(all);
  const told = new Set<string>();
  return all.filter(({ value, owner, kind, isName }) => {
    const key = compact(value);
    const isFirst = !told.has(key);
    told.add(key);
    return (
      isFirst &&
      owner !== customer &&
      weightOf(key) >= fewestOf(key, kind, identifiers) &&
      owners.get(key)?.size === 1 &&
      (!isName || /\s/.test(value.trim()) || isDense(value)) &&
      !people.some(({ email }) => email !== undefined && compact(email) === key)
    );
  });
}

function ownersByValue(
  all: readonly { readonly value: string; readonly owner: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { value, owner } of all) {
    const key = compact(value);
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  return owners;
}

/** Somebody of the sender's in a customer's record: who looks after the order, say. */
const isSenders = (email: string, hosts: readonly string[]): boolean =>
  hosts.some(
    (host) =>
      email.toLowerCase().endsWith(`@${host.toLowerCase()}`) ||
      email.toLowerCase().endsWith(`.${host.toLowerCase()}`),
  );

const hostsIn = ({ from, replyTo }: Message): readonly string[] =>
  Array.from(`${from ?? ''} ${replyTo ?? ''}`.matchAll(/@([\w.-]+)/g), ([, host = '']) => host);

const hasDigits = (value: string): boolean => (value.match(/\p{Nd}/gu)?.length ?? 0) >= 4;

const FEWEST_CHARACTERS = 8;
/** Where the recipient has another value of the kind, or in the same field, less is a chance. */
const FEWEST_BESIDE_OWN = 7;
/** Letters and digits agree less often than digits. */
const FEWEST_MIXED = 6;

function fewestOf(key: string, kind: string | undefined, own: Facts['identifiers']): number {
  if (kind === 'code') return FEWEST_BESIDE_OWN;
  if (!own.some((identifier) => identifier.kind === kind)) return FEWEST_CHARACTERS;
  return /\p{L}/u.test(key) ? FEWEST_MIXED : FEWEST_BESIDE_OWN;
}

/** A Chinese or Korean character says as much as several letters. */
const weightOf = (text: string): number =>
  text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);

const isDense = (text: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(text);

/** Links whose address holds the value as a word of its own. */
function* linksHolding(value: string, links: readonly Link[]): Iterable<Leak> {
  const wanted = value.trim().toLowerCase();
  for (const { href, hrefAt, form } of links) {
    if (form === 'bare') continue;
    const address = decodedHref(href).toLowerCase();
    const start = address.indexOf(wanted);
    if (start === -1) continue;
    const around = `${address.charAt(start - 1)}${address.charAt(start + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) yield { value, at: hrefAt };
  }
}

/** Addresses that one other customer has and nobody else. */
function strangersAddresses({ others, customer }: Facts): readonly PostalAddress[] {
  const owners = ownersByValue(
    others.addresses.map((address) => ({ value: addressKey(address), owner: address.owner })),
  );
  const told = new Set<string>();
  return others.addresses.filter((address) => {
    const key = addressKey(address);
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst && address.owner !== customer && owners.get(key)?.size === 1;
  });
}

/** How far from the street its city or postcode may stand, in lines. */
const NEAR = 3;
const SHORTEST_STREET = 5;
/** A street of this length, with a number in it, needs no city to be known by. */
const TELLING_STREET = 12;

/** Each place that shows a street of the address, long enough or with its city or postcode near. */
function* addressIn(sweep: Sweep, { streets, city, postcode }: PostalAddress): Iterable<Leak> {
  const near = [city, postcode]
    .filter((value) => value !== undefined && compact(value).length >= 2)
    .flatMap((value) => sweep.spotsOf(value ?? ''));
  const told: Spot[] = [];
  for (const street of streets) {
    const key = compact(street);
    if (weightOf(key) < SHORTEST_STREET) continue;
    const isTelling = weightOf(key) >= TELLING_STREET && /\p{N}/u.test(key) && /\p{L}/u.test(key);
    for (const spot of sweep.spotsOf(street)) {
      const isKnown = isTelling || near.some((other) => isNear(spot, other));
      if (!isKnown || told.some((other) => isNear(spot, other))) continue;
      told.push(spot);
      yield { value: street, at: spot.at };
    }
  }
}

const isNear = (a: Spot, b: Spot): boolean =>
  a.at.part === b.at.part && Math.abs(a.line - b.line) <= NEAR;

/** Everything the recipient's own record and the sender's headers hold, to look a value up in. */
const oursIn = (facts: Facts, headers: readonly (string | undefined)[]): string =>
  [
    ...facts.values.values(),
    ...facts.people.flatMap(({ name, email }) => [...namesOf(name).map(({ text }) => text), email]),
    ...headers,
  ]
    .map((value) => compact(value ?? ''))
    .join('\n');
