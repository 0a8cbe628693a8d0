import type { Step } from '../project/data/path.ts';
import { addressPart } from '../project/facts/addresses.ts';
import type { FlatRecord, RecordObject } from '../project/facts/record.ts';

/**
 * Tells the country of a value as ISO 3166: that of the address it stands in, else the only country that the
 * record names, else that of the customer's locale. Without a place it is asked of the record.
 */
export type CountryOf = (steps?: readonly Step[]) => string | undefined;

export function countryReader(
  { objects, leaves }: FlatRecord,
  locale: string | undefined,
): CountryOf {
  // Most records have codes, and there are many names.
  let names: ReadonlyMap<string, string> | undefined;
  const codeOf = (name: string): string | undefined => {
    names ??= new Map([...countryNames('en'), ...countryNames(locale ?? 'en')]);
    return names.get(name.toLowerCase());
  };
  const byObject = new Map(objects.map((object) => [object, countryIn(object, codeOf)]));
  const [only, ...more] = new Set([...byObject.values()].filter((code) => code !== undefined));
  const named = only !== undefined && more.length === 0 ? only : regionOf(locale);
  const usual = named ?? countryOfMailboxes(leaves);

  return (steps = []) => {
    const around = objects.findLast(
      (object) =>
        object.steps.length < steps.length &&
        object.steps.every((step, index) => step === steps[index]),
    );
    return (around === undefined ? undefined : byObject.get(around)) ?? usual;
  };
}

function countryIn(
  { fields }: RecordObject,
  codeOf: (name: string) => string | undefined,
): string | undefined {
  for (const [key, value] of fields) {
    if (addressPart(key) !== 'country' || typeof value !== 'string') continue;
    const name = value.trim();
    if (/^[A-Z]{2}$/i.test(name)) return name.toUpperCase();
    const code = codeOf(name);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Of addresses below one country's domain: "anna@web.de". */
function countryOfMailboxes(leaves: FlatRecord['leaves']): string | undefined {
  const domains = leaves.flatMap(({ text }) => /@[\w.-]+\.([a-z]{2})$/i.exec(text)?.[1] ?? []);
  const [only, ...more] = new Set(domains.map((domain) => domain.toUpperCase()));
  if (only === undefined || more.length > 0 || ANYBODYS.has(only)) return undefined;
  return only === 'UK' ? 'GB' : only;
}

/** Countries under whose domains the whole world registers names. */
const ANYBODYS: ReadonlySet<string> = new Set('AI CC CO EU FM GG IO LY ME SH TO TV WS'.split(' '));

/** Codes by the names of countries in a language. */
function countryNames(locale: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code)?.toLowerCase();
    // Some codes are of former countries, and stand for those of today.
    const today = new Intl.Locale(`und-${code}`).region;
    if (name !== undefined && today !== undefined) codes.set(name, today);
  }
  return codes;
}

/** The country where a language is spoken most, unless its tag names another. */
export function regionOf(locale: string | undefined): string | undefined {
  try {
    return locale === undefined ? undefined : new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}
