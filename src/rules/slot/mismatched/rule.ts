import { z } from 'zod';
import { ROLE_NOUNS, type KnownFieldRole } from '../../../lexicon/field-roles.ts';
import type { Facts } from '../../../model/facts.ts';
import type { Judged } from '../../../model/judged.ts';
import type { Place } from '../../../model/message.ts';
import { compact, foldDigits } from '../../../model/text/compact.ts';
import { defineRule } from '../../define-rule.ts';
import { addressBlocksIn, type AddressBlock } from '../address-blocks.ts';
import { familyOf, rolesRead, valuesIn, type RoleRead, type SlotValue } from '../values.ts';

export default defineRule({
  id: 'slot/mismatched',
  summary: 'Disallow an amount, date or address printed where another is announced',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    another:
      'Shows "{value}" as "{label}", but that is {path}, the {found}. Expected the {expected}{paths}.',
    anotherAddress:
      'Shows the {found} as "{label}": "{value}" is {path}. Expected the {expected}{paths}.',
  },

  *check(judged) {
    const { facts } = judged;
    if (facts.roles.size === 0) return;
    for (const { at, value, label, read, expected, isWhole } of mistaken(judged)) {
      yield {
        message: isWhole ? 'anotherAddress' : 'another',
        data: {
          value,
          label,
          path: read.path,
          found: nounOf(read.role.role),
          expected: [...new Set(expected.map(({ role }) => nounOf(role)))].join(' or '),
          paths: ` (${expected.map(({ path }) => path).join(', ')})`,
        },
        at,
        blames: [read.path],
      };
    }
  },
});

const nounOf = (role: string): string => ROLE_NOUNS[role as KnownFieldRole] ?? role;

interface Mistaken {
  readonly at: Place;
  readonly value: string;
  readonly label: string;
  readonly read: RoleRead;
  readonly expected: readonly Expected[];
  /** Whether a whole address was taken for the other, not a part of it. */
  readonly isWhole: boolean;
}

/** A field of the record that could stand in the slot. */
interface Expected {
  readonly path: string;
  readonly role: string;
}

function* mistaken(judged: Judged): Iterable<Mistaken> {
  for (const value of valuesIn(judged)) {
    for (const family of ['amount', 'date']) yield* mistakenValue(value, family, judged.facts);
  }
  const told = new Set<string>();
  for (const block of addressBlocksIn(judged)) {
    for (const found of mistakenAddress(block, judged.facts)) {
      const key = `${found.at.part} ${found.at.span.start}`;
      if (!told.has(key)) yield found;
      told.add(key);
    }
  }
}

function* mistakenValue(value: SlotValue, family: string, facts: Facts): Iterable<Mistaken> {
  const { at, shown, printing, slots } = value;
  const [read, ...others] = rolesRead(printing, family, facts);
  if (read === undefined || others.some(({ role }) => role.role !== read.role.role)) return;
  if (!isMadeFrom(shown, read, family)) return;

  const accepted = slots.flatMap(({ roles }) => roles).filter((role) => familyOf(role) === family);
  const expected = fieldsFor(accepted, facts);
  if (accepted.includes(read.role.role) || expected.length === 0) return;
  const label = slots.find(({ roles }) => roles.some((role) => familyOf(role) === family))?.label;
  yield { at, value: shown, label: label ?? '', read, expected, isWhole: false };
}

/** Whether what is shown is the field's value, however it is written: a sum of several is none of them. */
function isMadeFrom(shown: string, { value }: RoleRead, family: string): boolean {
  return family === 'date' || (digitsOf(shown) !== '' && digitsOf(shown) === digitsOf(value));
}

/** Noughts at both ends come and go with cents and decimals. */
const digitsOf = (text: string): string =>
  foldDigits(text)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** The record's fields of these roles; of addresses, the same part of them. */
function fieldsFor(accepted: readonly string[], facts: Facts, field?: string): readonly Expected[] {
  const fields: Expected[] = [];
  for (const [path, { role, field: part }] of facts.roles) {
    if (accepted.includes(role) && part === field) fields.push({ path, role });
    if (fields.length === MOST_NAMED) break;
  }
  return fields;
}

const MOST_NAMED = 2;

function* mistakenAddress({ slot, parts }: AddressBlock, facts: Facts): Iterable<Mistaken> {
  const accepted = slot.roles.filter((role) => familyOf(role) === 'address');
  const wrong = parts.filter(({ read }) => !accepted.includes(read.role.role));
  const isAll = wrong.length === parts.length;
  const isWhole = isAll && wrong.length > 1;
  const told = wrong.flatMap((part): Mistaken[] => {
    const expected = fieldsFor(accepted, facts, part.read.role.field);
    if (expected.length === 0) return [];
    const { at, shown: value, read } = part;
    return [{ at, value, label: slot.label, read, expected, isWhole }];
  });
  // One address that serves as both is no fault of the message.
  if (isAll && told.every(({ read, expected }) => isSameText(read, expected, facts))) return;
  yield* isWhole ? told.slice(0, 1) : told;
}

const isSameText = (
  { value }: RoleRead,
  expected: readonly Expected[],
  { values }: Facts,
): boolean => expected.some(({ path }) => compact(values.get(path) ?? '') === compact(value));
