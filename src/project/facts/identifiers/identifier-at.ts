import type { Facts, Identifier } from '../../../model/facts.ts';
import { isUnder } from '../../data/path.ts';
import type { IdentifierEntry } from '../../schema/facts.ts';
import type { Leaf } from '../record.ts';
import { isPaidInto } from '../paid-into.ts';
import { isOfCounterpart, isOfThirdParty } from '../third-parties.ts';
import type { InferredIdentifier } from './inferred-identifier.ts';
import { thingsAround } from './things-around.ts';

/** An identifier before anybody knows whose it is, and how it stands to a message. */
export type UnownedIdentifier = Omit<Identifier, 'owner' | 'at' | 'standing'> & {
  readonly declaredOwner?: string;
};

/** What is known of a record before its identifiers are read. */
export interface AboutRecord {
  readonly shipments: Facts['shipments'];
  /** Where the recipient stands. */
  readonly recipientPath: string | undefined;
  readonly infer: (leaf: Leaf) => InferredIdentifier | undefined;
}

/** What a leaf identifies: as the dictionary's entry for it says, else as its name does. */
export function identifierAt(
  leaf: Leaf,
  entry: IdentifierEntry | undefined,
  { shipments, recipientPath, infer }: AboutRecord,
): UnownedIdentifier | undefined {
  if (entry !== undefined) return declaredIdentifier(leaf, entry);
  const inferred = isNumberOf(shipments, leaf) ? NUMBER_OF_SHIPMENT : infer(leaf);
  if (inferred === undefined) return undefined;
  const { because, ...rest } = inferred;
  const isThirdParty =
    inferred !== NUMBER_OF_SHIPMENT &&
    (isOfThirdParty(leaf.steps, recipientPath) ||
      isOfCounterpart([inferred.kind, ...taxKind(inferred)], leaf.steps, recipientPath) ||
      (inferred.kind === 'bank-account' && !inferred.partial && isPaidInto(leaf)));
  const within = thingsAround(leaf.steps);
  return {
    path: leaf.path,
    value: leaf.text,
    ...rest,
    ...(within.length > 0 && { within }),
    source: { how: 'inferred', because },
    ...(isThirdParty && { isThirdParty }),
  };
}

/** `club.cif`: what may be a number for taxes is one beside who must show it. */
const taxKind = ({ alternatives = [] }: InferredIdentifier): readonly string[] =>
  alternatives.filter((kind) => kind === 'tax-number');

/** Whether a leaf is where a shipment has its number, whatever it is called there. */
const isNumberOf = (shipments: Facts['shipments'], { path, text }: Leaf): boolean =>
  shipments.some(
    ({ path: shipment, trackingNumber }) => trackingNumber === text && isUnder(path, shipment),
  );

const NUMBER_OF_SHIPMENT: InferredIdentifier = {
  kind: 'shipment',
  partial: false,
  customerFacing: true,
  because: 'number of a shipment',
};

function declaredIdentifier(
  { path, text: value }: Leaf,
  { kind, partial = false, customerFacing = true, entity, owner }: IdentifierEntry,
): UnownedIdentifier | undefined {
  if (kind === 'none') return undefined;
  return {
    path,
    value,
    kind,
    partial,
    customerFacing,
    source: { how: 'declared' },
    ...(entity !== undefined && { entity }),
    ...(owner !== undefined && { declaredOwner: owner }),
  };
}
