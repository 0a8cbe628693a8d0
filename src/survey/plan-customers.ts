import { identifierName } from '../project/facts/identifiers/identifier-name.ts';
import { inferIdentifier } from '../project/facts/identifiers/infer-identifiers.ts';
import { flattenRecord } from '../project/facts/record.ts';
import { wordsOf } from '../project/facts/words.ts';
import type { SetFields } from './fields/fields-of-set.ts';
import { type Sender, titled } from './find-sender.ts';
import { frontMatterOf } from './front-matter-of.ts';
import type { SampleData } from './sample-data.ts';
import type { TemplateSet } from './template-sets.ts';
import { type CustomerPlan, makeCustomer } from './values/make-customer.ts';
import type { HelperTraits } from './values/sample-options.ts';

/** More languages than these get no customer of their own. */
const MOST_CUSTOMERS = 8;

interface CustomerParts {
  readonly set: TemplateSet;
  readonly fields: SetFields;
  readonly sample: SampleData | undefined;
  readonly sender: Sender;
  readonly given: string | undefined;
  readonly helpers: HelperTraits;
}

/** One, or one for each language. */
export function planCustomers({
  set,
  fields,
  sample,
  sender,
  given,
  helpers,
}: CustomerParts): readonly CustomerPlan[] {
  const locales = set.locales.length === 0 ? [undefined] : set.locales.slice(0, MOST_CUSTOMERS);
  const customerOf = (customer: number, locale: string | undefined, name: string | undefined) =>
    makeCustomer(fields.root, sample?.data, {
      customer,
      locale: locale ?? 'en-GB',
      hasLocale: locale !== undefined,
      given: name,
      senderName: sender.name,
      host: sender.host,
      helpers,
    });
  const usual = locales.map((locale, index) =>
    customerOf(index, locale, index === 0 ? given : undefined),
  );
  const named = namedCustomers(set)
    .filter((name) => !usual.some((customer) => customer.name === name))
    .map((name, index) => ({
      ...customerOf(usual.length + index, undefined, titled(name)),
      name,
    }));
  return [...usual, ...named];
}

/** Customers whom templates name: without them no run can be made. */
const namedCustomers = ({ templates }: TemplateSet): readonly string[] => [
  ...new Set(
    templates.flatMap(({ text }) => {
      const [, written = ''] =
        /^customers:\s*\[?([\w\s,'"-]*?)\]?\s*$/m.exec(frontMatterOf(text)) ?? [];
      return written.match(/[\w-]+/g) ?? [];
    }),
  ),
];

/** Fields that are called a card and hold its number: by the name alone nobody could tell. */
export function bareCards(customer: CustomerPlan | undefined): readonly string[] {
  const { leaves } = flattenRecord(customer?.data);
  const cards = leaves.filter(
    (leaf) =>
      /card$/i.test(leaf.steps.findLast((step) => typeof step === 'string') ?? '') &&
      /^\d[\d ]{11,22}$/.test(leaf.text) &&
      inferIdentifier(leaf) === undefined,
  );
  return [...new Set(cards.map(({ path }) => listPath(path)))];
}

const listPath = (path: string): string => path.replace(/\[\d+\]/g, '[]');

/** Fields that end like an identifier and are of no kind that is known. */
export function doubtfulFields(customer: CustomerPlan | undefined): readonly string[] {
  if (customer === undefined) return [];
  const { leaves } = flattenRecord(customer.data);
  const paths = leaves
    .filter(({ steps, text }) => {
      const leaf = steps.findLast((step) => typeof step === 'string') ?? '';
      const last = wordsOf(leaf).at(-1) ?? '';
      return (
        /^(?:id|number|no|ref|reference|code)$/.test(last) &&
        !/phone|fax|mobile|postal|post|zip|country|currency|lang|locale|house|street/i.test(leaf) &&
        /\d/.test(text) &&
        identifierName(steps) === undefined
      );
    })
    .map(({ path }) => listPath(path));
  return [...new Set(paths)];
}
