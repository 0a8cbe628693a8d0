import { RECIPIENT_ROLES } from '../../lexicon/field-names/roles-of-people.ts';
import type { Project } from '../../project/project.ts';
import { fieldsOf } from '../../survey/fields/fields-of-set.ts';
import { findHelpers, traitsOfAll } from '../../survey/find-helpers.ts';
import { findSender } from '../../survey/find-sender.ts';
import { findSampleData } from '../../survey/sample-data.ts';
import { surveyRepository } from '../../survey/survey.ts';
import { makeCustomer } from '../../survey/values/make-customer.ts';
import { setIn } from '../../survey/template-sets.ts';

/** A record that a new one is made after. */
export interface Pattern {
  readonly data: object;
  /** Text of the YAML file it stands in; undefined for a computed one. */
  readonly layout: string | undefined;
  /** What it was taken from, as a sentence part. */
  readonly source: string;
}

/** In the shape of a customer who is there: the one that is asked for, else who has most to tell. */
export function customerPattern(project: Project, like: string | undefined): Pattern | undefined {
  const among = project.customers.filter(({ name }) => (like ?? name) === name);
  const [richest] = among
    .flatMap((customer) => {
      const written = writtenOut(customer.data);
      return written === undefined ? [] : [{ customer, written }];
    })
    .toSorted((a, b) => b.written.length - a.written.length);
  if (richest === undefined) return undefined;
  const { name, file } = richest.customer;
  return {
    data: JSON.parse(richest.written) as object,
    layout: /\.ya?ml$/.test(file) ? project.sourceOf(file) : undefined,
    source: `in the shape of ${name}`,
  };
}

/** As a file can hold it; undefined for what none can. */
function writtenOut(data: unknown): string | undefined {
  try {
    const written = JSON.stringify(data) as string | undefined;
    return written?.startsWith('{') === true ? written : undefined;
  } catch {
    // A computed customer may hold itself.
    return undefined;
  }
}

/** With every field that the templates read; with as much as any customer has where there are none. */
export function templatePattern(root: string, folder: string | undefined, locale: string): Pattern {
  const survey = surveyRepository(root);
  const own = folder === undefined ? undefined : setIn(folder, survey.mailFiles);
  const set = own !== undefined && own.messages.length > 0 ? own : survey.sets[0];
  if (set === undefined) {
    return { data: SMALLEST, layout: undefined, source: 'with what every customer has' };
  }
  const helpers = findHelpers(survey, set);
  const fields = fieldsOf(set, helpers.names);
  const sample = findSampleData(survey.tree, set, fields.root);
  const sender = findSender(survey, { set }, helpers.usable);
  const { data } = makeCustomer(fields.root, sample?.data, {
    customer: 0,
    locale,
    hasLocale: set.locales.length > 0,
    senderName: sender.name,
    host: sender.host,
    helpers: traitsOfAll(helpers, survey.tree),
  });
  return { data, layout: undefined, source: `with every field that ${set.folder} reads` };
}

const [ROLE = 'customer'] = RECIPIENT_ROLES;

const SMALLEST = {
  [ROLE]: { name: { given: 'Ada', family: 'Okafor' }, email: 'ada@example.com', locale: 'en-GB' },
  order: { number: 'A-10023' },
};
