import { compact } from '../model/text/compact.ts';
import { disguiseFor } from './disguise.ts';
import { isEmail } from './emails.ts';
import { jsonLike, openJson } from './embedded-json.ts';
import { type FieldKind, TEXT } from './kinds.ts';
import { learnRecord } from './learn.ts';
import type { AnonymiseOptions } from './options.ts';
import { viewOf } from './record-view.ts';
import { redraw } from './redraw.ts';
import { scrubText } from './texts.ts';
import { mapValues, type RecordValue, type Scalar } from './values-of.ts';

export type { AnonymiseOptions, ChosenPerson } from './options.ts';

/** What was replaced, as the summary calls it. */
export type Replaced =
  | 'name'
  | 'e-mail address'
  | 'phone number'
  | 'card'
  | 'bank account'
  | 'line of an address'
  | 'identifier'
  | 'secret'
  | 'link'
  | 'date of birth'
  | 'place on the map'
  | 'address of a machine'
  | 'text';

export interface Anonymised {
  /** In the shape of the record: the same keys in the same order, values of the same types. */
  readonly data: unknown;
  /** How many values of each kind were replaced. */
  readonly replaced: ReadonlyMap<Replaced, number>;
  /** Paths of texts in which somebody may still be named. */
  readonly doubtful: readonly string[];
}

/**
 * A record of which nothing leads to the people it was taken from: whoever and whatever it names has another
 * name, the same one throughout. What is no one's (money, dates, quantities, products) stays. The same
 * record always becomes the same.
 */
export function anonymise(data: unknown, options: AnonymiseOptions = {}): Anonymised {
  const opened = openJson(data);
  const view = viewOf(opened.data, options.declared);
  const disguise = disguiseFor(view, options);
  learnRecord(disguise, options.recipient);
  const replaced = new Map<Replaced, number>();
  const doubtful: string[] = [];

  const change = (field: RecordValue): Scalar => {
    const kind = view.kinds.get(field.path) ?? TEXT;
    const made = redraw(field, kind, disguise);
    if (made !== field.value) {
      const what = WHAT[kind.is];
      replaced.set(what, (replaced.get(what) ?? 0) + 1);
    }
    if (kind.is === 'text') doubtful.push(field.path);
    return made;
  };
  const rename = (key: string): string =>
    isEmail(key) || view.known.has(compact(key)) ? scrubText(key, 'inside', disguise) : key;
  const close = (was: object, made: object): unknown => {
    const text = opened.texts.get(was);
    return text === undefined ? made : jsonLike(text, made);
  };
  return { data: mapValues(opened.data, { change, rename, close }), replaced, doubtful };
}

const WHAT: Readonly<Record<FieldKind['is'], Replaced>> = {
  kept: 'text',
  label: 'text',
  word: 'text',
  text: 'text',
  name: 'name',
  handle: 'name',
  email: 'e-mail address',
  phone: 'phone number',
  machine: 'address of a machine',
  birth: 'date of birth',
  coordinate: 'place on the map',
  url: 'link',
  card: 'card',
  'bank-account': 'bank account',
  code: 'identifier',
  coupon: 'identifier',
  secret: 'secret',
  address: 'line of an address',
};
