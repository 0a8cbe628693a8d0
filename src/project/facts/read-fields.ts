import type { Code, Facts, FieldRole, PostalAddress } from '../../model/facts.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import { inferAddresses } from './addresses.ts';
import { inferCodes } from './codes.ts';
import { declaredPerson } from './declared-people.ts';
import { declaredKinds } from './dictionary.ts';
import { identifierAt, type UnownedIdentifier } from './identifiers/identifier-at.ts';
import { identifierInferrer } from './identifiers/infer-identifiers.ts';
import type { FoundPerson, PeopledRecord } from './people.ts';
import { recipientOf } from './recipient.ts';
import { roleReader } from './roles.ts';
import { declaredShipments } from './shipments/declared-shipments.ts';
import { inferShipments } from './shipments/infer-shipments.ts';

/** What is read off the fields of a record, as plain data. */
export interface ReadFields {
  readonly people: readonly FoundPerson[];
  /** Whether the first of them is the recipient that the dictionary declares. */
  readonly isFirstDeclared: boolean;
  readonly identifiers: readonly UnownedIdentifier[];
  readonly codes: readonly Omit<Code, 'owner'>[];
  readonly shipments: Facts['shipments'];
  readonly addresses: readonly Omit<PostalAddress, 'owner'>[];
  readonly roles: readonly (readonly [path: string, role: FieldRole])[];
}

/** Reads records of one dictionary, whose fields have the same names. */
export function fieldReader(
  dictionary: FactsDictionary | undefined,
): (data: unknown, laidOut: PeopledRecord) => ReadFields {
  const declared = declaredKinds(dictionary);
  const rolesOf = roleReader(dictionary);
  const infer = identifierInferrer();

  return (data, { flat, people: named }) => {
    const { people, recipient } = peopleOf(data, named, dictionary);
    const self = recipientOf({ people, declared: recipient, to: undefined, record: flat });
    const shipments =
      dictionary?.shipments === undefined
        ? inferShipments(flat)
        : declaredShipments(data, dictionary.shipments);
    const about = { shipments, recipientPath: self?.path, infer };
    const identifiers = flat.leaves.flatMap(
      (leaf) => identifierAt(leaf, declared(leaf.path), about) ?? [],
    );
    const known = new Set(identifiers.map(({ path }) => path));
    const roles = rolesOf(flat);
    return {
      people,
      isFirstDeclared: recipient !== undefined,
      identifiers,
      codes: inferCodes(
        flat.leaves,
        (path) => known.has(path) || roles.has(path) || declared(path)?.kind === 'none',
      ),
      shipments,
      addresses: inferAddresses(flat),
      roles: [...roles],
    };
  };
}

/** Those whom the dictionary declares, the recipient first, and those whom the names of fields show. */
function peopleOf(
  data: unknown,
  named: readonly FoundPerson[],
  dictionary: FactsDictionary | undefined,
): { readonly people: readonly FoundPerson[]; readonly recipient: FoundPerson | undefined } {
  const recipient =
    dictionary?.recipient === undefined ? [] : declaredPerson(data, dictionary.recipient);
  const others = (dictionary?.people ?? []).flatMap((entry) => declaredPerson(data, entry));
  const declared = [...recipient, ...others];
  const inferred = named.filter(({ path }) => !declared.some((person) => person.path === path));
  return { people: [...declared, ...inferred], recipient: recipient[0] };
}
