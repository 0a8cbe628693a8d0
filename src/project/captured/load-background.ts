import type { Contract } from '../../model/contract.ts';
import type { Sender } from '../../model/facts.ts';
import { type Problem, UserError } from '../../model/user-error.ts';
import { findProject } from '../config/find-config.ts';
import { readConfig } from '../config/read-config.ts';
import { clockOf, messageTypesOf, rulesOf, senderOf } from '../config/settings.ts';
import { findLocale } from '../facts/locale.ts';
import { textFields } from '../facts/text-fields.ts';
import { readCustomers } from '../fixtures/read-customers.ts';
import { ownAliases, placeList } from '../load-project.ts';
import type { Customer, RuleSetting } from '../project.ts';
import type { FactsDictionary } from '../schema/facts.ts';
import { openFiles, type Report } from '../source/text-file.ts';
import { typeAliases, typeOfName } from '../templates/message-type.ts';

/** What a project knows beside its templates: all that a message rendered elsewhere is held against. */
export interface Background {
  /** Absolute; where there is no project, the folder that was asked from. */
  readonly root: string;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly sender: Sender;
  readonly messageTypes: ReadonlyMap<string, Contract>;
  readonly customers: readonly Customer[];
  /** IANA name. */
  readonly timeZone: string;
  readonly dictionary: FactsDictionary | undefined;
  /** The message type that a file's name speaks of. */
  readonly typeOfName: (name: string) => string | undefined;
}

export interface BackgroundOptions {
  /** Where to look for a project: in this folder or in one above it. */
  readonly cwd: string;
  readonly configFile?: string | undefined;
  readonly ruleIds?: readonly string[] | undefined;
  /** A customer to read beside the project's: an absolute path. */
  readonly customerFile?: string | undefined;
}

/** Reads the settings and customers of a project, where there is one. Throws a {@link UserError}. */
export async function loadBackground({
  cwd,
  configFile,
  ruleIds,
  customerFile,
}: BackgroundOptions): Promise<Background> {
  const { root, configFile: absolute } = await findProject({ cwd, configFile, isOptional: true });
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const files = openFiles(root, report);
  const config = await readConfig(absolute, files, report);
  if (config === undefined) throw new UserError(...problems);

  const { facts: dictionary, customers: places } = config.values;
  const customersIn = async (given: readonly string[]): Promise<readonly Customer[]> => {
    const { customers } = await readCustomers({
      places: given,
      files,
      report,
      warn: () => {},
      isTextField: textFields(dictionary),
      localeOf: (data) => findLocale(data, dictionary?.recipient),
    });
    return customers;
  };
  const own = await customersIn(placeList(places, ['fixtures/customers']));
  const extra = customerFile === undefined ? [] : await customersIn([customerFile]);
  const rules = rulesOf(config, ruleIds, report);
  const { timeZone } = clockOf(config, report);
  if (problems.length > 0) throw new UserError(...problems);

  const aliases = typeAliases(ownAliases(config));
  return {
    root,
    rules,
    sender: senderOf(config),
    messageTypes: messageTypesOf(config),
    customers: [...own.filter(({ file }) => !extra.some((it) => it.file === file)), ...extra],
    timeZone,
    dictionary,
    typeOfName: (name) => typeOfName(name, aliases),
  };
}
