import { IDENTIFIER_KINDS, type IdentifierKind } from '../../lexicon/identifier-kinds.ts';
import { isIban, isLuhn } from '../../model/checksum.ts';
import type { Facts, Identifier } from '../../model/facts.ts';
import { relationOf, shows } from '../../model/identifier.ts';
import type { Claim } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';
import type { Cause, FieldCause } from './verdict-kinds.ts';

/** What the customer is called in a finding. */
export function nameOf({ recipient, customer }: Facts): string {
  const name = recipient?.name;
  return name?.display ?? name?.given ?? name?.full ?? name?.family ?? name?.company ?? customer;
}

/** "card or bank account": singular, without article. */
export const nounFor = (kinds: readonly string[]): string =>
  [...new Set(kinds.map(nounOf))].join(' or ');

/** "an order number": for nouns of {@link nounFor}. */
export const withArticle = (noun: string): string =>
  `${/^(?!one\b)[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const nounOf = (kind: string): string =>
  (IDENTIFIER_KINDS as Readonly<Record<string, IdentifierKind>>)[kind]?.noun ??
  kind.replaceAll('-', ' ');

/** "card or bank account ending in 7776", "order number A-10023". */
export function claimed({ accepts, form, shown }: Claim): string {
  const noun = nounFor(accepts);
  if (form === 'full') return `${noun} ${redacted(shown)}`;
  return `${noun} ${form === 'truncated' ? 'beginning with' : 'ending in'} ${redacted(shown)}`;
}

/** "card ending in 4242 (sources[0].number)", "order number A-10023 (order.number)". */
export function identified({ kind, value, path }: Identifier): string {
  const isShort = SECRET_KINDS.has(kind);
  const shown = isShort ? `ending in ${compact(value).slice(-4)}` : value;
  return `${nounFor([kind])} ${shown} (${path})`;
}

/** The phrase in quotes' stead: white space as it was read, a whole card or account number masked. */
export const phraseOf = ({ phrase, shown }: Claim): string =>
  phrase.replace(shown, redacted(shown));

/** What the customer has instead: " (Ada's end in 1908, 6467)"; empty where there is nothing of the kind. */
export function haves({ accepts, form, shown }: Claim, facts: Facts): string {
  const own = facts.identifiers.filter(
    (it) =>
      it.owner === facts.customer &&
      accepts.includes(it.kind) &&
      shows({ form, shown }, it) === undefined,
  );
  if (own.length === 0) return '';
  const isShort = form !== 'full' || own.some(({ kind }) => SECRET_KINDS.has(kind));
  const length = form === 'full' ? 4 : Math.max(compact(shown).length, 2);
  const values = own.map(({ value }) => {
    if (!isShort) return value;
    const whole = compact(value);
    return form === 'truncated' ? whole.slice(0, length) : whole.slice(-length);
  });
  const list = listOf([...new Set(values)]);
  const whose = `${nameOf(facts)}'s`;
  if (form === 'truncated') return ` (${whose} begin with ${list})`;
  if (isShort) return ` (${whose} end in ${list})`;
  return ` (${whose} ${own.length === 1 ? 'is' : 'are'} ${list})`;
}

/** Kinds that are never printed whole, in findings either. */
const SECRET_KINDS: ReadonlySet<string> = new Set(['payment-card', 'bank-account', 'gift-card']);

const MOST_LISTED = 3;

const listOf = (values: readonly string[]): string =>
  values.length > MOST_LISTED
    ? `${values.slice(0, MOST_LISTED).join(', ')} and ${values.length - MOST_LISTED} more`
    : values.join(', ');

/** "7776 is the last four of order.internalNumber"; empty where nothing is known. */
export function explain({ shown }: Claim, cause: Cause): string {
  switch (cause.from) {
    case 'field':
      return explainField(redacted(shown), shown, cause);
    case 'literal':
      return `${redacted(shown)} is written out in the template`;
    case 'computed':
      return cause.paths.length === 0
        ? `${redacted(shown)} is made by a helper`
        : `${redacted(shown)} is computed from ${listOf(cause.paths)}`;
    case 'unknown':
      return '';
  }
}

function explainField(
  words: string,
  shown: string,
  { path, value, printedAs }: FieldCause,
): string {
  const alias = printedAs === undefined ? '' : `, which reaches the template as ${printedAs}`;
  return `${words} ${relationInWords(shown, value)} ${path}${alias}`;
}

/** "is the last four of", to be followed by a path. */
function relationInWords(shown: string, value: string): string {
  const relation = relationOf(shown, value);
  switch (relation?.how) {
    case 'whole':
      return 'is';
    case 'last':
    case 'first':
      return `is the ${relation.how} ${NUMERALS[relation.count] ?? relation.count} of`;
    case 'part':
      return 'is part of';
    case undefined:
      return 'is computed from';
  }
}

const NUMERALS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Data paths to blame, the culprit first. */
export function blamesOf(cause: Cause): readonly string[] {
  switch (cause.from) {
    case 'field':
      return cause.printedAs === undefined ? [cause.path] : [cause.path, cause.printedAs];
    case 'computed':
      return cause.paths;
    case 'literal':
    case 'unknown':
      return [];
  }
}

/** A whole card or account number by its end; anything else as it is. */
export function redacted(shown: string): string {
  const characters = compact(shown);
  const isSecret = characters.length >= 12 && (isLuhn(characters) || isIban(characters));
  return isSecret ? `••••${characters.slice(-4)}` : shown;
}
