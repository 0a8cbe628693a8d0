import { namesOf } from '../model/person.ts';
import { compact } from '../model/text/compact.ts';
import { inferIdentifier } from '../project/facts/identifiers/infer-identifiers.ts';
import { localeOf } from '../project/facts/locale.ts';
import { type FoundPerson, inferPeople } from '../project/facts/people.ts';
import { type FlatRecord, flattenRecord, type Leaf } from '../project/facts/record.ts';
import { inferShipments } from '../project/facts/shipments/infer-shipments.ts';
import { fieldKindOf } from './field-kind.ts';
import { CODED, type FieldEvidence, type FieldKind } from './kinds.ts';
import { type RecordValue, valuesOf } from './values-of.ts';

/** A record with what is known of its values before any is replaced. */
export interface RecordView {
  readonly values: readonly RecordValue[];
  readonly record: FlatRecord;
  readonly people: readonly FoundPerson[];
  readonly kinds: ReadonlyMap<string, FieldKind>;
  /** Identifiers of the record, without separators. */
  readonly known: ReadonlySet<string>;
  readonly locale: string | undefined;
}

/** `declared`: kinds of identifiers by path, as a project has them. */
export function viewOf(
  data: unknown,
  declared: ReadonlyMap<string, string> = new Map(),
): RecordView {
  const values = [...valuesOf(data)];
  const record = flattenRecord(data);
  const leaves = new Map(record.leaves.map((leaf) => [leaf.path, leaf]));
  const people = inferPeople(record);
  const personNames = new Set(
    people
      .filter(({ path }) => path !== '')
      .flatMap(({ name }) => namesOf(name).map(({ text }) => text)),
  );
  const parcels = new Set(
    inferShipments(record).flatMap(({ trackingNumber }) => trackingNumber ?? []),
  );

  const kinds = new Map<string, FieldKind>();
  for (const value of values) {
    const leaf = leaves.get(value.path);
    const field = namedField(value, leaf);
    const text = String(field.value).trim();
    const identifier = parcels.has(text)
      ? { kind: 'shipment', partial: false }
      : identifierAt(field.path, leaf, declared);
    kinds.set(
      field.path,
      fieldKindOf(field, {
        identifier,
        isPersonsName: personNames.has(text) && people.some(({ path }) => path === field.path),
        siblings: [...(leaf?.holder.fields.keys() ?? [])],
      }),
    );
  }
  const codes = values.filter(({ path }) => CODED.includes(kinds.get(path)?.is ?? 'kept'));
  return {
    values,
    record,
    people,
    kinds,
    known: new Set(codes.map(({ value }) => compact(String(value)))),
    locale: localeOf(data, undefined),
  };
}

function identifierAt(
  path: string,
  leaf: Leaf | undefined,
  declared: ReadonlyMap<string, string>,
): FieldEvidence['identifier'] {
  const inferred = leaf === undefined ? undefined : inferIdentifier(leaf);
  const stated = declared.get(path);
  if (stated === 'none') return undefined;
  return stated === undefined ? inferred : { kind: stated, partial: inferred?.partial ?? false };
}

/** `{ name: 'gift_from', value: 'Arya Stark' }`: the value's name is a value, too. */
function namedField(field: RecordValue, leaf: Leaf | undefined): RecordValue {
  if (!/^(?:value|val|answer|content)$/i.test(String(field.steps.at(-1)))) return field;
  const [, name] =
    [...(leaf?.holder.fields ?? [])].find(([key]) =>
      /^(?:name|key|label|field|type)$/i.test(key),
    ) ?? [];
  return typeof name === 'string' && name.length <= 40 && /\p{L}/u.test(name)
    ? { ...field, steps: [...field.steps.slice(0, -1), name] }
    : field;
}
