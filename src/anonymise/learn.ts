import { recipientOf } from '../project/facts/recipient.ts';
import type { RecordDisguise } from './disguise.ts';
import type { FieldKind } from './kinds.ts';
import type { ChosenPerson } from './options.ts';
import { redraw } from './redraw.ts';
import type { RecordValue } from './values-of.ts';

/** Makes the disguise know everybody and everything of its record, so that what is one stays one. */
export function learnRecord(disguise: RecordDisguise, chosen: ChosenPerson | undefined): void {
  learnPeople(disguise, chosen);
  const { values, kinds } = disguise;
  for (const is of ORDER) {
    for (const field of values) {
      const kind = kinds.get(field.path);
      if (kind?.is === is) learn(field, kind, disguise);
    }
  }
}

/** Whole numbers before parts of them, and all of them before the texts in which they stand. */
const ORDER: readonly FieldKind['is'][] = [
  'name',
  'card',
  'bank-account',
  'phone',
  'code',
  'secret',
  'address',
];

function learnPeople(
  { people, record, names, emails }: RecordDisguise,
  chosen: ChosenPerson | undefined,
): void {
  const recipient = recipientOf({ people, declared: undefined, to: undefined, record });
  if (recipient !== undefined && chosen !== undefined) {
    const { given, family, full } = recipient.name;
    const [first = '', ...rest] = (full ?? '').split(/\s+/);
    const pairs = [
      [given ?? (full === undefined ? undefined : first), chosen.given],
      [family ?? (rest.length > 0 ? rest.join(' ') : undefined), chosen.family],
    ] as const;
    for (const [original, name] of pairs) {
      if (original !== undefined && name !== undefined) names.learnAs(original, name);
    }
    if (recipient.name.company !== undefined && chosen.company !== undefined) {
      names.learnCompanyAs(recipient.name.company, chosen.company);
    }
    if (recipient.email !== undefined && chosen.email !== undefined) {
      emails.learnAs(recipient.email, chosen.email);
    }
  }
  for (const { name, email } of people) {
    names.learn(name);
    if (email !== undefined) emails.learn(email, name);
  }
}

function learn(field: RecordValue, kind: FieldKind, disguise: RecordDisguise): void {
  const isPartOfWhole = (kind.is === 'card' || kind.is === 'bank-account') && !kind.isWhole;
  if (isPartOfWhole) return;
  const made = redraw(field, kind, disguise);
  const isLine = kind.is === 'address' && (kind.part === 'street' || kind.part === 'city');
  const text = String(field.value).trim();
  if (isLine && text.length >= 4) disguise.places.set(text, String(made));
}
