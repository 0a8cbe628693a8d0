import { resolvePeer } from '../engines/load-peer.ts';
import { inferIdentifier } from '../project/facts/infer-identifiers.ts';
import { identifierName } from '../project/facts/identifier-name.ts';
import { wordsOf } from '../project/facts/words.ts';
import type { RenderOrder } from '../project/project.ts';
import { flattenRecord } from '../project/facts/record.ts';
import { fieldsOf, type SetFields } from './fields/fields-of-set.ts';
import { findOrder, type FoundOrder } from './render-order.ts';
import { findSampleData, type SampleData } from './sample-data.ts';
import type { Survey } from './survey.ts';
import type { TemplateSet } from './template-sets.ts';
import { traitsOf } from './code-evidence.ts';
import type { HelperTraits } from './values/sample-of.ts';
import { type CustomerPlan, makeCustomer } from './values/make-customer.ts';
import { configText, counted, some } from './write/config-text.ts';
import { customerText } from './write/customer-text.ts';
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

const STAND_INS = 'sendlint.helpers.mjs';
const SCHEMA = '../../node_modules/sendlint/schemas/customer.schema.json';
/** More languages than these get no customer of their own. */
const MOST_CUSTOMERS = 8;

/** A first project for a repository's templates. */
export function planProject(survey: Survey, choices: Choices): ProjectPlan {
  const { tree, code, manifests } = survey;
  const { set } = choices;
  const order = orderOf(choices, survey);
  const helpers = helpersOf(survey, set);
  const fields = fieldsOf(set, helpers.names);
  const sample = findSampleData(tree, set, fields.root);
  const sender = senderOf(survey, choices, helpers.usable);
  const customers = customersOf({
    set,
    fields,
    sample,
    sender,
    given: choices.customer,
    helpers: traitsOfAll(helpers, tree),
  });

  const standIns = standInsFor(set, fields, manifests.packages.has('handlebars-helpers'));
  const modules = [
    ...helpers.usable.map(({ path, names }) => ({ path, note: `has ${some(names)}` })),
    ...(standIns === undefined
      ? []
      : [{ path: STAND_INS, note: `stand-ins for ${some(fields.helpers)}` }]),
  ];
  const withoutSubject = set.messages.filter((name) => !hasSubject(name, set));
  const config = configText({
    set,
    order,
    helpers: modules,
    from: sender,
    cards: bareCards(customers[0]),
    doubtful: doubtfulFields(customers[0]),
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
      sample === undefined
        ? `${customers.map(({ name }) => name).join(', ')}: made up from the names of ${counted(flattenRecord(customers[0]?.data).leaves.length, 'field')} that the templates read.`
        : `${customers.map(({ name }) => name).join(', ')}: from ${some(sample.files)}, and what else the templates read.`,
    ],
    open: openQuestions({ survey, set, fields, order, withoutSubject, helpers, code }),
  };
}

function orderOf({ order, set }: Choices, { code }: Survey): FoundOrder {
  return order === undefined
    ? findOrder(set, code)
    : { order, because: 'it was asked for', isDeclared: true };
}

interface FoundHelpers {
  readonly usable: Survey['code']['helpers'];
  readonly unusable: Survey['code']['helpers'];
  /** Names of all that will be there. */
  readonly names: ReadonlySet<string>;
}

/** Modules whose helpers the templates call. One that starts an application as well is not loaded. */
function helpersOf({ code, tree }: Survey, set: TemplateSet): FoundHelpers {
  const texts = [...set.templates, ...set.partials].map(({ text }) => text).join('\n');
  const called = code.helpers.filter(({ names }) =>
    names.some((name) => new RegExp(`[{(%|#\\s]${escaped(name)}\\b`).test(texts)),
  );
  const usable = called.filter(
    ({ doesMore, path }) => !doesMore && tree.read(path) !== undefined && path !== STAND_INS,
  );
  return {
    usable,
    unusable: called.filter((file) => !usable.includes(file) && file.path !== STAND_INS),
    names: new Set(usable.flatMap(({ names }) => names)),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function standInsFor(
  { engine }: TemplateSet,
  { helpers }: SetFields,
  hasPackage: boolean,
): string | undefined {
  return engine === 'handlebars' && helpers.length > 0
    ? standInHelpers(helpers, hasPackage)
    : undefined;
}

interface Sender {
  readonly text: string;
  readonly note: string;
  readonly name: string;
  readonly host: string;
}

function senderOf(
  { code, manifests, tree }: Survey,
  { from: asked, set }: Choices,
  helpers: FoundHelpers['usable'],
): Sender {
  const found = asked ?? code.from?.text;
  if (found !== undefined) {
    const host = /@([\w.-]+)/.exec(found)?.[1] ?? 'shop.example';
    const name =
      /^\s*"?([^"<@]+?)"?\s*</.exec(found)?.[1] ?? titled(host.split('.').at(-2) ?? host);
    const note =
      asked === undefined ? `Found in ${code.from?.file ?? 'the code'}.` : 'As asked for.';
    return { text: found, note, name, host };
  }
  const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(manifests.name ?? '')?.[0] ?? 'our-shop';
  const linked = commonestHost([
    ...[...set.templates, ...set.partials].map(({ text }) => text),
    ...helpers.map(({ path }) => tree.read(path) ?? ''),
  ]);
  const host = linked ?? hostIn(manifests.homepage) ?? `${word.toLowerCase()}.example`;
  const name = titled(manifests.name === undefined ? (host.split('.')[0] ?? word) : word);
  return {
    text: `${name} <hello@${host}>`,
    note: 'Nobody says who sends: put the real sender here.',
    name,
    host,
  };
}

const titled = (word: string): string =>
  wordsOf(word)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');

/** Hosts that everybody links to. */
const OTHERS =
  /(?:^|\.)(?:w3\.org|mjml\.io|schema\.org|google\w*\.com|gstatic\.com|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|linkedin\.com|youtube\.com|tiktok\.com|pinterest\.com|github\.com|apple\.com|microsoft\.com|ups\.com|fedex\.com|dhl\.\w+|usps\.com|unpkg\.com|jsdelivr\.net|cloudfront\.net|amazonaws\.com|cloudinary\.com|placehold\w*\.\w+|example\.(?:com|org|net)|localhost|[\d.]+)$/i;

/** The domain that most links of the templates lead to. */
function commonestHost(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, host = ''] of text.matchAll(
      /["'`(\s]https?:\/\/([\w.-]+\.[a-z]{2,})(?=[/"'`?#\s)$])/gi,
    )) {
      if (OTHERS.test(host)) continue;
      const labels = host.toLowerCase().split('.');
      const size = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 3 : 2;
      const domain = labels.slice(-size).join('.');
      counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function hostIn(url: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/i.exec(url ?? '')?.[1];
  return host === undefined || /^(?:github|gitlab|bitbucket|localhost)/i.test(host)
    ? undefined
    : host;
}

interface CustomerParts {
  readonly set: TemplateSet;
  readonly fields: SetFields;
  readonly sample: SampleData | undefined;
  readonly sender: Sender;
  readonly given: string | undefined;
  readonly helpers: HelperTraits;
}

/** One, or one for each language. */
function customersOf({
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

/** Of the stand-ins, those for dates make dates of what they are given, and those for money divide nothing. */
function traitsOfAll({ usable }: FoundHelpers, tree: Survey['tree']): HelperTraits {
  const traits = usable.map((file) => traitsOf(file, tree));
  return {
    wantDates: new Set(traits.flatMap(({ wantDates }) => wantDates)),
    wantMinorUnits: new Set(traits.flatMap(({ wantMinorUnits }) => wantMinorUnits)),
  };
}

/** Fields that are called a card and hold its number: by the name alone nobody could tell. */
function bareCards(customer: CustomerPlan | undefined): readonly string[] {
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
function doubtfulFields(customer: CustomerPlan | undefined): readonly string[] {
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

const hasSubject = (name: string, { withSubject, templates }: TemplateSet): boolean =>
  withSubject.includes(name) ||
  templates.some(
    ({ path, text }) =>
      path.includes(name) &&
      (/^subject:/m.test(frontMatterOf(text)) ||
        /\bexport\s+(?:const|function)\s+subject\b/.test(text)),
  );

const frontMatterOf = (text: string): string =>
  /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text.slice(0, 4_000))?.[1] ?? '';

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

function setSaid({
  messages,
  templates,
  folder,
  partials,
  withSubject,
  withText,
}: TemplateSet): string {
  const parts = [
    `${counted(messages.length, 'message')} in ${counted(templates.length, 'file')} of ${folder}`,
    ...(partials.length > 0 ? [counted(partials.length, 'partial')] : []),
    ...(withSubject.length > 0 ? [`${counted(withSubject.length, 'subject')} in files`] : []),
    ...(withText.length > 0 ? [counted(withText.length, 'text part')] : []),
  ];
  return `Templates: ${parts.join(', ')}.`;
}

interface Understood {
  readonly survey: Survey;
  readonly set: TemplateSet;
  readonly fields: SetFields;
  readonly order: FoundOrder;
  readonly withoutSubject: readonly string[];
  readonly helpers: FoundHelpers;
  readonly code: Survey['code'];
}

function openQuestions({
  survey,
  set,
  fields,
  order,
  withoutSubject,
  helpers,
}: Understood): readonly string[] {
  const { sets, manifests, tree, code } = survey;
  const others = sets.filter(({ folder }) => folder !== set.folder);
  return [
    ...others
      .slice(0, 5)
      .map(
        ({ folder, messages }) =>
          `${counted(messages.length, 'message')} in ${folder}: left out; choose with --templates ${folder}.`,
      ),
    ...set.leftOut.slice(0, 5).map(({ path, because }) => `${path}: left out, ${because}.`),
    ...fields.unparsable.slice(0, 5).map(({ path, message }) => `${path}: ${message}.`),
    ...(fields.partials.length > 0
      ? [`Called, but not found: ${some(fields.partials)}. Name their folder under "partials".`]
      : []),
    ...(fields.helpers.length > 0 && set.engine === 'handlebars'
      ? [`Helpers without a module: ${some(fields.helpers)}. ${STAND_INS} stands in for them.`]
      : []),
    ...helpers.unusable.map(
      ({ path }) =>
        `${path} registers helpers and does more. Move them into a module of their own.`,
    ),
    ...(withoutSubject.length > 0 ? [`No subject for ${some(withoutSubject)}.`] : []),
    ...missingPackages(order.order, tree.root),
    ...(code.templatesInCode.length > 0
      ? [
          `Templates in the code of ${some(code.templatesInCode)}: a module hands them over, see "load" in the config.`,
        ]
      : []),
    ...manifests.broken.map((file) => `${file} is no JSON.`),
    ...(tree.unreadable.length > 0 ? [`Cannot be read: ${some(tree.unreadable)}.`] : []),
    ...(tree.isCut
      ? ['The repository is larger than what was looked at. Run this nearer to the templates.']
      : []),
  ];
}

const PACKAGES: Readonly<Record<string, string>> = {
  mjml: 'mjml',
  liquid: 'liquidjs',
  nunjucks: 'nunjucks',
  ejs: 'ejs',
  mustache: 'mustache',
  'react-email': '@react-email/render',
};

const missingPackages = (order: RenderOrder, root: string): readonly string[] =>
  order.flatMap((engine) => {
    const name = PACKAGES[engine];
    return name === undefined || resolvePeer(root, name) !== undefined
      ? []
      : [`The package ${name} is not installed: npm i -D ${name}`];
  });
