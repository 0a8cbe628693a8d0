import type { Problem } from '../model/user-error.ts';
import type { ReadConfig } from './config/read-config.ts';
import { expandPath } from './data/path.ts';
import type { Case, Customer, MessageDefinition, Project } from './project.ts';

interface Records extends Pick<Project, 'sourceOf'> {
  readonly messages: readonly MessageDefinition[];
  readonly customers: readonly Customer[];
  readonly cases: readonly Case[];
}

/** Paths of `requires` and `context` at which no record has anything: a message that nobody gets, a field that is always empty. */
export const unheldPaths = (config: ReadConfig, records: Records): readonly Problem[] =>
  // Who only checks messages that were rendered elsewhere may have none.
  records.customers.length === 0
    ? []
    : [...unheldRequired(records), ...unheldInContext(config, records)];

function unheldRequired({ messages, customers, cases, sourceOf }: Records): readonly Problem[] {
  return messages.flatMap(({ name, variantOf, at, requires, data }) => {
    const source = sourceOf(at.file);
    // A case that expects something of it is unmet, and says why.
    if (cases.some(({ message }) => message === name || message === variantOf)) return [];
    const records = [...customers, { data }].map((record) => record.data);
    return requires
      .filter((path) => !isHeld(path, records))
      .map((path) => ({
        message: `No customer has anything at "${path}", which the message "${name}" requires: it is rendered for nobody.`,
        hint: 'Mend the path, or add a customer who has it.',
        at,
        ...(source !== undefined && { source }),
      }));
  });
}

function unheldInContext(
  { values: { context }, rangeOf, source }: ReadConfig,
  { messages, customers, cases }: Records,
): readonly Problem[] {
  if (typeof context !== 'object') return [];
  const records = [...customers, ...messages, ...cases].map(({ data }) => data);
  return Object.entries(context)
    .filter(([, path]) => path !== '.' && !isHeld(path, records))
    .map(([target, path]) => ({
      message: `No customer has anything at "${path}", so that templates find nothing at "${target}".`,
      hint: 'Mend the path, or add a customer who has it.',
      at: rangeOf(['context', target]),
      ...(source !== undefined && { source }),
    }));
}

const isHeld = (path: string, records: readonly unknown[]): boolean =>
  records.some((record) => expandPath(record, path).length > 0);
