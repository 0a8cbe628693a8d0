import path from 'node:path';
import { closest } from '../model/text/closest.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import { configBeside, findProject } from './config/find-config.ts';
import { helpersOf } from './config/helper-modules.ts';
import { readConfig, type ReadConfig } from './config/read-config.ts';
import { clockOf, engineOptionsOf, messageTypesOf, rulesOf, senderOf } from './config/settings.ts';
import { modelMapper } from './data/model-of.ts';
import { doubtfulKinds, unusedEntries } from './facts/dictionary.ts';
import { factReader } from './facts/facts-of.ts';
import { findLocale } from './facts/locale.ts';
import { openRecords } from './facts/people.ts';
import { textFields } from './facts/text-fields.ts';
import { readCases } from './fixtures/read-cases.ts';
import { readCustomers } from './fixtures/read-customers.ts';
import type { Customer, MessageDefinition, Project } from './project.ts';
import { listOf } from './schema/common.ts';
import { importFresh } from './source/modules.ts';
import type { DataMemory } from './source/remembered-data.ts';
import { openFiles, type Files, type Report } from './source/text-file.ts';
import { warnOfUnreadable } from './source/unreadable.ts';
import { templateFilesIn } from './templates/collect-files.ts';
import { typeAliases } from './templates/message-type.ts';
import { readMessages } from './templates/read-messages.ts';
import { readPartials, type TemplatePlaces } from './templates/read-partials.ts';
import { unheldPaths } from './unheld-paths.ts';

export interface LoadOptions {
  /** Where to look from: the project is in this folder or in one above it. */
  readonly cwd: string;
  /** A config file by name, relative to `cwd`; undefined searches for one. */
  readonly configFile?: string | undefined;
  /** Rules that there are, so that misspelt ones are found. */
  readonly ruleIds?: readonly string[] | undefined;
  /** For a run that brings its own messages: a project without templates or customers is no fault. */
  readonly allowEmpty?: boolean;
  /** What files hold instead of what is on the disk, by name relative to the project's root. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What earlier runs have made of the texts of customers. */
  readonly memory?: DataMemory;
}

/** Reads a project. Throws a {@link UserError} with every fault of every file. */
export async function loadProject({
  cwd,
  configFile,
  ruleIds,
  allowEmpty = false,
  texts,
  memory,
}: LoadOptions): Promise<Project> {
  const found = await findProject({ cwd, configFile, isOptional: false });
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const warn: Report = (problem) => void warnings.push(problem);
  const files = openFiles(found.root, report, texts);

  const unread = configFile === undefined ? configBeside(found) : undefined;
  if (unread !== undefined) warn(unread);
  const config = await readConfig(found.configFile, files, report);
  if (config === undefined) throw new UserError(...problems);
  const { values } = config;

  const places = placesOf(config);
  const partials = await readPartials(places, files, warn);
  const messageTypes = messageTypesOf(config);
  const { messages, names: messageNames } = await readMessages({
    config,
    files,
    places,
    partials,
    aliases: typeAliases(ownAliases(config)),
    types: new Set(messageTypes.keys()),
    report,
    warn,
  });

  const isTextField = textFields(values.facts);
  const records = openRecords();
  const {
    customers,
    names: customerNames,
    remember,
  } = await readCustomers({
    places: placeList(values.customers, ['fixtures/customers']),
    files,
    report,
    warn,
    isTextField,
    localeOf: (data) => findLocale(data, values.facts?.recipient, records),
    memory,
    dictionary: values.facts ?? null,
  });
  const cases = await readCases({
    places: placeList(values.cases, ['fixtures/cases']),
    files,
    report,
    warn,
    isTextField,
    known: {
      messages: messageNames,
      customers: customerNames,
      rules: ruleIds,
    },
  });

  warnOfUnreadable(
    [
      ...places.templates,
      ...places.partials,
      ...placeList(values.customers, ['fixtures/customers']),
      ...placeList(values.cases, ['fixtures/cases']),
    ],
    files,
    warn,
  );

  const clock = clockOf(config, report);
  const rules = rulesOf(config, ruleIds, report);
  const helpers = await helpersOf(config, found.root, report);
  checkCustomers(messages, customerNames, files, report);
  // A file that is broken explains best why there is nothing.
  if (problems.length === 0 && !allowEmpty) reportNothing(messages, customers, places, report);
  if (problems.length > 0) throw new UserError(...problems);
  for (const doubtful of [
    ...doubtfulKinds(values.facts, config.rangeOf),
    ...unusedEntries(values.facts, customers, config.rangeOf),
  ]) {
    warn({ ...doubtful, ...(config.source !== undefined && { source: config.source }) });
  }
  unheldPaths(config, { messages, customers, cases, sourceOf: files.sourceOf }).forEach(warn);

  return {
    root: found.root,
    configFile: found.configFile === undefined ? undefined : files.nameOf(found.configFile),
    ...placesNamed(config, files),
    messages,
    customers,
    cases,
    partials,
    helpers,
    engineOptions: engineOptionsOf(values),
    rules,
    sender: senderOf(config),
    messageTypes,
    clock,
    coverage: { thresholds: values.coverage?.thresholds ?? {} },
    ...(values.renderTimeout !== undefined && { renderTimeout: values.renderTimeout }),
    modelOf: modelMapper(values.context),
    factsOf: factReader(values.facts, customers, { peopled: records, remember }),
    sourceOf: files.sourceOf,
    importFresh: (file) => importFresh(file, found.root, memory),
    templateFiles: () => templateFilesIn(places, found.root),
    warnings,
  };
}

/** What else of the config leads to files. */
function placesNamed(
  { values: { load, subjects }, rangeOf }: ReadConfig,
  { root, nameOf }: Files,
): Pick<Project, 'loader' | 'subjects'> {
  const named = (place: string): string => nameOf(path.resolve(root, place));
  return {
    ...(load !== undefined && {
      loader: typeof load === 'string' ? named(load) : rangeOf(['load']).file,
    }),
    ...(subjects !== undefined && { subjects: named(subjects) }),
  };
}

function placesOf({ values }: ReadConfig): TemplatePlaces {
  const templates = placeList(values.templates, ['templates']);
  const folders = templates.filter((place) => !/[*?{[]/.test(place));
  const usual = folders.flatMap((place) => [
    path.join(place, 'partials'),
    path.join(place, 'layouts'),
  ]);
  const code = values.order?.includes('react-email') ?? values['react-email'] !== undefined;
  return { templates, partials: placeList(values.partials, usual), code };
}

export const placeList = (
  given: string | readonly string[] | undefined,
  usual: readonly string[],
): readonly string[] => (given === undefined ? usual : listOf(given));

export const ownAliases = ({ values }: ReadConfig): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(values.messageTypes ?? {}).map(([id, { aliases = [] }]) => [id, aliases]),
  );

function checkCustomers(
  messages: readonly MessageDefinition[],
  names: readonly string[],
  files: Files,
  report: Report,
): void {
  for (const { name, at, customers: limited = [] } of messages) {
    for (const customer of limited.filter((customer) => !names.includes(customer))) {
      const near = closest(customer, names);
      const source = files.sourceOf(at.file);
      report({
        message: `The message "${name}" is for the unknown customer "${customer}".`,
        ...(near !== undefined && { hint: `Did you mean "${near}"?` }),
        at,
        ...(source !== undefined && { source }),
      });
    }
  }
}

function reportNothing(
  messages: readonly MessageDefinition[],
  customers: readonly Customer[],
  { templates }: TemplatePlaces,
  report: Report,
): void {
  if (messages.length === 0) {
    report({
      message: `No message in ${templates.join(', ')}.`,
      hint: 'Put a template there (.mjml, .hbs, .html), or name the folder in the config: templates.',
    });
  }
  if (customers.length === 0) {
    report({
      message: 'No customer in fixtures/customers.',
      hint: 'Write one, such as fixtures/customers/ada.yaml with "customer:" and what is true of her, or name the folder in the config: customers.',
    });
  }
}
