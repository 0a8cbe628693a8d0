import { checkNames } from '../lint/check-names.ts';
import { type Cell, cellsOf, isNamed } from '../lint/matrix.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { Case, MessageDefinition, Project } from '../project/project.ts';

/** Whose message is wanted, and what is laid over the record as a case's `data` is. */
export interface CellQuestion {
  readonly message: string;
  readonly customer: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** What findings call the case that overrides make. */
const OVERRIDES = 'overrides';

/** The message that somebody gets. Throws a {@link UserError} for unknown names, and where they get none. */
export function cellOf(project: Project, question: CellQuestion): Cell {
  const { message, customer, data } = question;
  checkNames(project, { messages: [message], customers: [customer] });
  if (data !== undefined && !isRecord(data)) throw new UserError(notARecord(data));

  const definitions = project.messages.filter((definition) => isNamed(definition, message));
  const [definition] = definitions;
  if (definition === undefined) throw new RangeError(`No message ${message}.`);
  const override: Case | undefined = data && {
    name: OVERRIDES,
    at: definition.at,
    message,
    customers: [customer],
    data,
    expect: [],
  };
  const cases = override === undefined ? project.cases : [override];
  const cell = cellsOf({ ...project, cases }, { messages: [message], customers: [customer] }).find(
    (candidate) => candidate.override === override,
  );
  if (cell === undefined) throw new UserError(notSent(project, question, definition));
  return cell;
}

const isRecord = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const notARecord = (data: unknown): Problem => ({
  message: `Expected overrides as an object, but got ${Array.isArray(data) ? 'a list' : JSON.stringify(data)}.`,
  hint: 'Write them as the "data" of a case: { order: { number: "A-1" } }.',
});

function notSent(
  project: Project,
  { message, customer }: CellQuestion,
  { requires, customers, variantOf, locale }: MessageDefinition,
): Problem {
  const whose = new Set(
    cellsOf(project, { messages: [message] }).map((cell) => cell.customer.name),
  );
  const because = [
    ...(customers === undefined ? [] : [`is for ${customers.join(', ')} only`]),
    ...(requires.length > 0 ? [`requires ${requires.join(', ')}`] : []),
    ...(variantOf === undefined || variantOf === message || locale === undefined
      ? []
      : [`is for those who read ${locale}`]),
  ];
  return {
    message: `The customer ${JSON.stringify(customer)} gets no message ${JSON.stringify(message)}${
      because.length === 0 ? '' : `, which ${because.join(' and ')}`
    }.`,
    hint:
      whose.size === 0
        ? 'Nobody gets it: lay what it requires over a record.'
        : `It goes to ${[...whose].slice(0, MOST_NAMED).join(', ')}${whose.size > MOST_NAMED ? ' and others' : ''}.`,
  };
}

const MOST_NAMED = 8;
