import { flattenRecord } from '../project/facts/record.ts';
import type { RenderOrder } from '../project/project.ts';
import { fieldsOf, type SetFields } from './fields/fields-of-set.ts';
import { findHelpers, STAND_INS, traitsOfAll } from './find-helpers.ts';
import { findSender } from './find-sender.ts';
import { bareCards, doubtfulFields, planCustomers } from './plan-customers.ts';
import { messagesWithoutSubject, openQuestions, setSaid } from './remarks.ts';
import { findOrder, type FoundOrder } from './render-order.ts';
import { findSampleData } from './sample-data.ts';
import { subjectsOf } from './subjects-in-code.ts';
import type { Survey } from './survey.ts';
import type { TemplateSet } from './template-sets.ts';
import type { HelperTraits } from './values/sample-options.ts';
import { configText, counted, some } from './write/config-text.ts';
import { customerText } from './write/customer-text.ts';
import { standInFunctions, takesMinorUnits } from './write/stand-in-functions.ts';
import { standInHelpers } from './write/stand-ins.ts';

/** What was decided for the user, or by them. */
export interface Choices {
  readonly set: TemplateSet;
  readonly order?: RenderOrder | undefined;
  readonly from?: string | undefined;
  /** Given name of the first customer. */
  readonly customer?: string | undefined;
}

/** Files to write, and what to say about them. */
export interface ProjectPlan {
  /** Texts by path, relative to the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** What was taken for true, each with its reason. */
  readonly assumed: readonly string[];
  /** What was not understood, or is left for the user to do. */
  readonly open: readonly string[];
}

const SCHEMA = '../../node_modules/sendlint/schemas/customer.schema.json';

/** A first project for a repository's templates. */
export function planProject(survey: Survey, choices: Choices): ProjectPlan {
  const { tree, code, manifests } = survey;
  const { set } = choices;
  const order = orderOf(choices, survey);
  const helpers = findHelpers(survey, set);
  const withoutFile = messagesWithoutSubject(set);
  const subjects = subjectsOf(withoutFile, code.subjects, set.engine);
  const withoutSubject = withoutFile.filter((name) => !subjects.has(name));
  const written = [...subjects.values()].map(({ text }) => text);
  const fields = fieldsOf(set, helpers.names, written);
  const sample = findSampleData(tree, set, fields.root);
  const sender = findSender(survey, choices, helpers.usable);
  const customers = planCustomers({
    set,
    fields,
    sample,
    sender,
    given: choices.customer,
    helpers: withStandIns(traitsOfAll(helpers, tree), fields, set),
  });

  const standIns = standInsFor(set, fields, {
    hasPackage: manifests.packages.has('handlebars-helpers'),
    host: sender.host,
  });
  // The project's own come last, and so before a stand-in of the same name.
  const modules = [
    ...(standIns === undefined
      ? []
      : [{ path: STAND_INS, note: `stand-ins for ${some(fields.helpers)}` }]),
    ...helpers.usable.map(({ path, names }) => ({ path, note: `has ${some(names)}` })),
  ];
  const config = configText({
    set,
    order,
    helpers: modules,
    from: sender,
    cards: bareCards(customers[0]),
    doubtful: doubtfulFields(customers[0]),
    subjects,
    withoutSubject,
  });
  const files = new Map([['sendlint.config.yaml', config]]);
  if (standIns !== undefined) files.set(STAND_INS, standIns);
  for (const customer of customers) {
    const text = customerText(customer, { sampleFiles: sample?.files ?? [], schema: SCHEMA });
    files.set(`fixtures/customers/${customer.name}.yaml`, text);
  }
  return {
    files,
    assumed: [
      setSaid(set),
      `Order ${order.order.join(' → ')}: ${order.because}.`,
      ...modules.map(({ path, note }) => `Helpers ${path}: ${note}.`),
      ...(set.locales.length > 0
        ? [
            `Languages ${set.locales.join(', ')}: by the names of files or folders; each has a customer.`,
          ]
        : []),
      `From ${sender.text}. ${sender.note}`,
      ...(subjects.size > 0
        ? [`Subjects of ${some([...subjects.keys()])}: as the code that sends them has them.`]
        : []),
      sample === undefined
        ? `${customers.map(({ name }) => name).join(', ')}: made up from the names of ${counted(flattenRecord(customers[0]?.data).leaves.length, 'field')} that the templates read.`
        : `${customers.map(({ name }) => name).join(', ')}: from ${some(sample.files)}, and what else the templates read.`,
    ],
    open: openQuestions({ survey, set, fields, order, withoutSubject, helpers, code }),
  };
}

const withStandIns = (
  traits: HelperTraits,
  { helpers }: SetFields,
  { engine }: TemplateSet,
): HelperTraits => ({
  ...traits,
  wantMinorUnits: new Set([
    ...traits.wantMinorUnits,
    ...helpers.filter((name) => takesMinorUnits(name, engine)),
  ]),
});

function orderOf({ order, set }: Choices, { code }: Survey): FoundOrder {
  return order === undefined
    ? findOrder(set, code)
    : { order, because: 'it was asked for', isDeclared: true };
}

function standInsFor(
  { engine }: TemplateSet,
  { helpers }: SetFields,
  { hasPackage, host }: { readonly hasPackage: boolean; readonly host: string },
): string | undefined {
  if (helpers.length === 0) return undefined;
  switch (engine) {
    case 'handlebars':
      return standInHelpers(helpers, hasPackage);
    case 'liquid':
    case 'nunjucks':
    case 'ejs':
      return standInFunctions(helpers, { engine, host });
    default:
      return undefined;
  }
}
