import { redrawBirth } from './births.ts';
import type { RecordDisguise } from './disguise.ts';
import type { FieldKind } from './kinds.ts';
import { MAILBOX } from './emails.ts';
import { slugOf } from './name-words.ts';
import { scrubText, scrubUrl } from './texts.ts';
import type { RecordValue, Scalar } from './values-of.ts';

/** The value that stands for another one; of the same type. */
export function redraw(field: RecordValue, kind: FieldKind, disguise: RecordDisguise): Scalar {
  if (typeof field.value === 'boolean' || kind.is === 'kept') return field.value;
  const text = String(field.value);
  const made = redrawText(text, field, kind, disguise);
  if (typeof field.value === 'string') return made;
  if (typeof field.value === 'bigint') return /^-?\d+$/.test(made) ? BigInt(made) : field.value;
  const number = Number(made);
  return Number.isFinite(number) ? number : field.value;
}

function redrawText(
  text: string,
  field: RecordValue,
  kind: FieldKind,
  disguise: RecordDisguise,
): string {
  const { names, emails, phones, cards, accounts, codes, machines, random } = disguise;
  switch (kind.is) {
    case 'kept':
      return text;
    case 'label':
    case 'text':
      return scrubText(text, kind.is, disguise);
    case 'word':
      return codes.isKnown(text) ? codes.redraw(text) : scrubText(text, 'inside', disguise);
    case 'name': {
      const [, who, address] = MAILBOX.exec(text) ?? [];
      if (who !== undefined && address !== undefined) {
        return text
          .replace(who, names.renamed(who, kind.part))
          .replace(address, emails.renamed(address));
      }
      const renamed = names.renamed(text, kind.part);
      // Somebody, and how to reach them.
      return /\d{2}|@/.test(text) ? scrubText(renamed, 'text', disguise) : renamed;
    }
    case 'handle':
      return once(kind.is, text, disguise, () => handleOf(text, disguise));
    case 'email':
      return emails.renamed(text.trim());
    case 'phone':
      return phones.redraw(text, disguise.countryOf(field.steps));
    case 'machine':
      return machines.redraw(text);
    case 'birth':
      return once(kind.is, text, disguise, () => redrawBirth(text, random));
    case 'coordinate':
      return once(kind.is, text, disguise, () =>
        text.replace(/\d+(?:\.(\d+))?/g, (_, decimals: string | undefined) => {
          const whole = String(random.below(80));
          return decimals === undefined ? whole : `${whole}.${random.others(decimals)}`;
        }),
      );
    case 'url':
      return scrubUrl(text, disguise);
    case 'card':
      return kind.isWhole
        ? cards.redraw(text)
        : (cards.knownEnd(text) ??
            accounts.endOf(text) ??
            cards.redrawEnd(text, brandBeside(field, disguise)));
    case 'bank-account':
      return kind.isWhole
        ? accounts.redraw(text)
        : (accounts.endOf(text) ?? cards.knownEnd(text) ?? codes.redraw(text));
    case 'code':
      // Four digits with which a card of the record ends are that card's, whatever their field is called.
      return (
        (/^\d{4}$/.test(text) ? cards.knownEnd(text) : undefined) ?? codes.redraw(text, kind.format)
      );
    case 'secret':
      return codes.redraw(text);
    case 'coupon':
      // "WELCOME10" is printed on posters.
      return (text.match(/\d/g)?.length ?? 0) < 3
        ? scrubText(text, 'inside', disguise)
        : codes.redraw(text);
    case 'address':
      return addressLine(text, field, kind.part, disguise);
  }
}

/** The same for the same. */
function once(
  kind: FieldKind['is'],
  text: string,
  { drawn }: RecordDisguise,
  make: () => string,
): string {
  const key = `${kind}\0${text}`;
  const made = drawn.get(key) ?? make();
  drawn.set(key, made);
  return made;
}

/** As the name of whom it names, or as a name of nobody. */
function handleOf(text: string, disguise: RecordDisguise): string {
  const renamed = scrubText(text, 'inside', disguise);
  const isTelling = renamed === text || sharesMuch(renamed, text);
  return isTelling
    ? `${slugOf(disguise.names.another()[1])}${10 + disguise.random.below(90)}`
    : renamed;
}

const sharesMuch = (a: string, b: string): boolean =>
  (b.match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => a.includes(word));

function addressLine(
  text: string,
  field: RecordValue,
  part: Extract<FieldKind, { is: 'address' }>['part'],
  disguise: RecordDisguise,
): string {
  const region = disguise.countryOf(field.steps);
  const renamed = disguise.names.renamedIn(text, 'label');
  // A line of a label may be whom it is for.
  if (renamed !== text && !/\d/.test(text)) return renamed;
  return disguise.drawnPlaces.redraw(text, part, region);
}

/** `{ brand: Visa, last4: 1908 }` */
function brandBeside({ path }: RecordValue, { record }: RecordDisguise): string | undefined {
  const holder = record.leaves.find((leaf) => leaf.path === path)?.holder;
  const [, brand] =
    [...(holder?.fields ?? [])].find(([key]) => /brand|network|card_?type|scheme/i.test(key)) ?? [];
  return typeof brand === 'string' ? brand : undefined;
}
