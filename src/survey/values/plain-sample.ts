import { BARE_NAMES } from '../../lexicon/field-names/abroad.ts';
import { AMOUNT_FIELDS, DATE_FIELDS } from '../../lexicon/field-roles.ts';
import { addressPart } from '../../project/facts/addresses.ts';
import { nameSet } from '../../project/facts/names.ts';
import { flatten, wordsOf } from '../../project/facts/words.ts';
import type { Field } from '../fields/field.ts';
import type { SampleOptions } from './sample-options.ts';
import type { SamplePlace, Scalar } from './sample-place.ts';
import { PEOPLE, PRODUCTS } from './sample-values.ts';

/** How often each text was needed, so that no two fields share one. */
type Counts = Map<string, number>;

/** A value for a field that neither is of a person nor names a thing: by its name, then by its use. */
export function plainSample(
  place: SamplePlace,
  field: Field,
  options: SampleOptions,
  counts: Counts,
): Scalar {
  const { leaf, around, index } = place;
  const words = wordsOf(leaf);
  const last = words.at(-1) ?? '';
  const has = (list: string): boolean => list.split(' ').some((word) => words.includes(word));
  const ends = (list: string): boolean => list.split(' ').includes(last);
  const count = nextOf(counts, 'any');
  const isShown = ['printed', 'argument', 'link', 'picture'].some((use) =>
    field.uses.has(use as never),
  );
  const used = [...field.helpers].join(' ');

  if (has('is has show can should was include includes enable enabled') && !isShown) return true;
  if (
    field.uses.has('picture') ||
    ends('image img logo avatar picture photo thumbnail icon preview banner')
  ) {
    return `https://${options.host}/images/${slug(words)}.png`;
  }
  if (field.uses.has('link') || ends('url uri link href website page') || has('url link')) {
    if (/email|mailto/.test(leaf)) return `mailto:hello@${options.host}`;
    if (has('host domain') || /^(?:base|app|site|root|server)?_?url$/i.test(leaf))
      return `https://${options.host}`;
    return `https://${options.host}/${slug(words.filter((word) => !/^(?:url|uri|link|href)$/.test(word)))}`;
  }
  if (ends('host domain hostname')) return options.host;
  if (ends('phone telephone mobile tel fax telefon phonenumber') || /phone_?number$/i.test(leaf)) {
    const isSenders =
      around.some((name) => /shop|store|company|support|brand|sender|contact/i.test(name)) ||
      has('support contact shop store help');
    return isSenders ? '+1 202-555-0100' : (PEOPLE[options.customer % PEOPLE.length]?.phone ?? '');
  }
  const address = addressPart(leaf);
  if (
    address !== undefined &&
    (isInAddress(around) || /^(?:street|city|postcode|country)$/.test(address))
  ) {
    return partOfAddress(address, options);
  }
  if (isDate(words, field, used)) return dateOf(place, field, count, options);
  if (ends('year')) return 2026;
  if (ends('month')) return 'January';
  if (ends('day')) return 15;
  if (ends('currency currencycode') || /currency_?(?:code)?$/i.test(leaf))
    return has('symbol') ? '£' : 'GBP';
  if (ends('symbol')) return '£';
  if (
    ends(
      'quantity qty count amountofitems items pieces stock seats members guests nights days hours minutes points age number',
    )
  ) {
    return 2 + index + (ends('points') ? 240 : 0);
  }
  if (ends('percent percentage rate discountpercentage')) return 15;
  if (isAmount(words, used)) {
    const isMinor = [...field.helpers].some((name) => options.helpers.wantMinorUnits.has(name));
    return isMinor ? Math.round(amountOf(count) * 100) : amountOf(count);
  }
  if (ends('rating score')) return 4;
  if (ends('weight width height length size')) return 2.5;
  if (/\b(?:toFixed|formatNumber|number|round|times|minus|plus|divided_by|multiply)\b/.test(used))
    return 20 + count;
  if (ends('code token otp pin passcode'))
    return `${(0x3f9c2a + 7_919 * count + options.customer).toString(36).toUpperCase()}K${count}`;
  if (ends('color colour') || /color$/i.test(leaf)) return '#1f3a5f';
  if (ends('sku ean')) return `KS-${4_410 + 13 * count}`;
  if (ends('class style css align')) return 'default';
  if (ends('html')) return `<p>${sentence(words.slice(0, -1), count)}</p>`;
  if (ends('time duration window slot')) return '10:30';
  if (ends('brand')) return 'Visa';
  if (ends('status state')) return 'confirmed';
  if (ends('method')) return has('shipping delivery') ? 'Standard delivery' : 'Card';
  if (has('product item article') || (isTitle(last) && THINGS.test(around[0] ?? ''))) {
    return PRODUCTS[index % PRODUCTS.length] ?? '';
  }
  if (!isShown && field.uses.has('tested')) return true;
  return sentence(words, nextOf(counts, words.join(' ')));
}

const NAMES = nameSet(BARE_NAMES);
const isTitle = (word: string): boolean =>
  /^(?:title|name|titulo|titel|titre)$/.test(word) || NAMES.has(word);

/** Entries of an order, in the languages that developers name fields in. */
const THINGS =
  /item|produ[ck]t|produit|prodott|producto|line|linea|ligne|linha|zeile|position|artic|artik|artículo|pozyc|товар|ürün|urun/i;

const slug = (words: readonly string[]): string =>
  words.join('-').replace(/[^a-z0-9-]/g, '') || 'page';

function nextOf(counts: Counts, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

const isInAddress = (around: readonly string[]): boolean =>
  around.some((name) => /address|shipping|billing|location|destination/i.test(name));

function partOfAddress(part: string, { customer }: SampleOptions): string {
  const person = PEOPLE[customer % PEOPLE.length];
  const { street = '', city = '', postcode = '' } = person ?? {};
  const parts: Readonly<Record<string, string>> = {
    street,
    city,
    postcode,
    house: street.split(' ')[0] ?? '',
    unit: 'Flat 2',
    region: 'Yorkshire',
    country: 'United Kingdom',
    whole: `${street}, ${city} ${postcode}`,
  };
  return parts[part] ?? street;
}

const DATES = nameSet(Object.values(DATE_FIELDS).flat());

function isDate(words: readonly string[], field: Field, used: string): boolean {
  const last = words.at(-1) ?? '';
  if (DATES.has(words.join(''))) return true;
  if (/^(?:date|datetime|timestamp|at|on|until|deadline|expiry|eta|datum)$/.test(last)) return true;
  if (/^(?:expires|expiration|created|updated|birthday|now|today)$/.test(last)) return true;
  return /date|moment|strftime|toLocaleDate|getFullYear/i.test(used) && !field.uses.has('listed');
}

/** In the days around the run, each its own; deliveries and deadlines behind what came before. */
function dateOf(
  { leaf }: SamplePlace,
  { helpers, uses }: Field,
  count: number,
  options: SampleOptions,
): Scalar {
  const isAhead = /deliver|arriv|eta|due|expir|until|deadline|renew|next|end/i.test(leaf);
  const day = isAhead ? 17 + (count % 12) : 2 + (count % 12);
  const date = `2026-01-${String(day).padStart(2, '0')}`;
  const time = `${date}T10:15:00Z`;
  // A file cannot hold a date, and a helper that makes none of a text takes its milliseconds.
  if (helpers.size > 0 && !uses.has('printed')) {
    return [...helpers].every((name) => options.helpers.wantDates.has(name))
      ? Date.parse(time)
      : time;
  }
  return date;
}

const AMOUNTS = nameSet(Object.values(AMOUNT_FIELDS).flat());
const AMOUNT_WORDS =
  /^(?:amount|price|total|subtotal|sum|tax|vat|discount|cost|fee|balance|credit|refund|charge|payment|grand|gross|net|shipping|tip|deposit|savings)$/;

const isAmount = (words: readonly string[], used: string): boolean =>
  AMOUNTS.has(flatten(words.join(' '))) ||
  AMOUNT_WORDS.test(words.at(-1) ?? '') ||
  (words.some((word) => /^(?:price|total|amount|cost)$/.test(word)) && !words.includes('count')) ||
  /money|currency|price/i.test(used);

/** Each its own, with pence that differ too. */
const amountOf = (count: number): number => Math.round((12 + count * 7.37) * 100) / 100;

function sentence(words: readonly string[], count: number): string {
  const text = words.length === 0 ? 'Text' : words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)} ${String.fromCharCode(64 + Math.min(count, 26))}`;
}
