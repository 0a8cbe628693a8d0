/**
 * Formatters of `Intl` by what they were asked for. Helpers make one for each amount and date; that
 * costs more than all else they do, and no two made of the same differ.
 */
export type Formatters = Map<string, object>;

/** The formatter that `make` would make of `given`: its locale and options. */
export function formatterOf(
  formatters: Formatters,
  service: string,
  given: readonly unknown[],
  make: () => object,
): object {
  const key = keyOf(service, given);
  if (key === undefined) return make();
  const formatter = formatters.get(key) ?? make();
  formatters.set(key, formatter);
  return formatter;
}

/** Undefined for what JSON would not tell apart: locale objects, options from a prototype. */
function keyOf(service: string, given: readonly unknown[]): string | undefined {
  const [locale, options] = given;
  return isPlainValue(locale) && (options === undefined || isPlainRecord(options))
    ? JSON.stringify([service, locale, options])
    : undefined;
}

function isPlainRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlainValue)
  );
}

const isPlainValue = (value: unknown): boolean =>
  ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));
