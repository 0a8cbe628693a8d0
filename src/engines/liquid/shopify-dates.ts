import type { Liquid } from './package.ts';

/**
 * Shopify's names for formats of `date`, as `{{ x | date: format: 'date' }}` has them.
 * Source: https://shopify.dev/docs/api/liquid/filters/date
 */
const FORMATS: Readonly<Record<string, string>> = {
  abbreviated_date: '%b %-d, %Y',
  basic: '%-m/%-d/%Y',
  date: '%B %-d, %Y',
  date_at_time: '%B %-d, %Y at %-I:%M %P',
  default: '%A, %B %-d, %Y at %-I:%M %P %z',
  iso8601: '%Y-%m-%dT%H:%M:%S%:z',
  long: '%B %d, %Y %H:%M',
  on_date: 'on %b %-d, %Y',
  short: '%d %b %H:%M',
};

/**
 * Lets `date` take the name of a format as an argument called `format`, which liquidjs would print as
 * text. A theme's own formats are not known here: they print as `date` does.
 */
export function takeNamedFormats(liquid: Liquid): void {
  const date = liquid.filters['date'];
  if (typeof date !== 'function') return;
  liquid.registerFilter('date', function (this: unknown, value: unknown, ...given: unknown[]) {
    return Reflect.apply(date, this, [value, ...given.map(plainArgument)]) as unknown;
  });
}

/** liquidjs hands over a named argument as its name and its value. */
function plainArgument(given: unknown): unknown {
  if (!Array.isArray(given) || given.length !== 2 || given[0] !== 'format') return given;
  const format = String(given[1]);
  return format.includes('%') ? format : (FORMATS[format] ?? FORMATS['date']);
}
