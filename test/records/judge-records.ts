import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Facts } from '../../src/model/facts.ts';
import { factReader } from '../../src/project/facts/facts-of.ts';
import type { Customer, MessageDefinition } from '../../src/project/project.ts';
import { typeAliases, typeOfName } from '../../src/project/templates/message-type.ts';

/**
 * What was asked of a labelled record: whom the mail goes to, what an identifier identifies, whether what
 * identifies nothing is left alone, and which parcels are on their way.
 */
export type Question = (typeof QUESTIONS)[number];

/** One answer: `unknown` where the label names something and the facts say nothing. */
export interface Answer {
  readonly file: string;
  readonly question: Question;
  readonly outcome: 'right' | 'unknown' | 'wrong';
  readonly told: string;
}

const labels = z.strictObject({
  type: z.string().optional(),
  locale: z.string(),
  record: z.record(z.string(), z.unknown()),
  recipient: z.string(),
  kinds: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  parcels: z.array(z.string()),
});

type Labels = z.infer<typeof labels>;

/** Compares what the names of fields say of every record below `folder` with its labels. */
export function judgeRecords(folder: string, leaveOut: readonly string[] = []): readonly Answer[] {
  return globSync('**/*.yaml', { cwd: folder, ignore: leaveOut.map((name) => `${name}/**`) })
    .toSorted()
    .flatMap((file) => {
      const labelled = labels.parse(parse(readFileSync(path.join(folder, file), 'utf8')));
      const facts = factsOf(labelled);
      return [
        recipientAnswer(labelled, facts),
        ...Object.entries(labelled.kinds).map(([at, label]) =>
          kindAnswer(at, typeof label === 'string' ? [label] : label, facts),
        ),
        parcelsAnswer(labelled, facts),
      ].map((answer) => ({ file, ...answer }));
    });
}

function factsOf({ type, locale, record }: Labels): Facts {
  const customer: Customer = {
    name: 'customer',
    file: 'customer.yaml',
    data: record,
    locale,
    rangeOf: () => undefined,
  };
  const message = definitionOf(type);
  return factReader(undefined, [customer])(record, { customer, message, to: undefined });
}

const at = { file: 'message.hbs', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const aliases = typeAliases({});

function definitionOf(type: string | undefined): MessageDefinition {
  const id = type && typeOfName(type, aliases);
  return {
    name: 'message',
    at,
    type: id === undefined ? undefined : { id, source: 'declared' },
    order: ['handlebars'],
    orderSource: 'inferred',
    subject: undefined,
    preheader: undefined,
    html: undefined,
    text: undefined,
    from: undefined,
    replyTo: undefined,
    to: undefined,
    locale: undefined,
    requires: [],
    customers: undefined,
  };
}

/** How many answers are right, unknown and wrong. */
export const countOf = (answers: readonly Answer[], asked: Question): Tally => {
  const outcomes = answers.filter(({ question }) => question === asked).map((it) => it.outcome);
  const count = (wanted: Answer['outcome']): number =>
    outcomes.filter((outcome) => outcome === wanted).length;
  return { all: outcomes.length, right: count('right'), wrong: count('wrong') };
};

export interface Tally {
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
}

export const QUESTIONS = ['recipient', 'kind', 'none', 'parcels'] as const;

type Told = Omit<Answer, 'file'>;

function recipientAnswer({ recipient }: Labels, facts: Facts): Told {
  const found = facts.recipient;
  const told = `recipient: ${recipient} told ${found?.path ?? 'nobody'}`;
  const question = 'recipient';
  if (found === undefined) {
    return { question, told, outcome: recipient === 'none' ? 'right' : 'unknown' };
  }
  const isSame = recipient === found.path;
  return { question, told, outcome: isSame ? 'right' : 'wrong' };
}

function kindAnswer(at: string, kinds: readonly string[], facts: Facts): Told {
  const found = facts.identifiers.find(({ path: where }) => where === at);
  const told = `${at}: ${kinds.join(' or ')} told ${found?.kind ?? 'nothing'}`;
  const possible = found && [found.kind, ...(found.alternatives ?? [])];
  const isRight = possible?.some((kind) => kinds.includes(kind)) === true;
  if (kinds.every((kind) => NEVER_SHOWN.has(kind))) {
    const isHidden =
      found === undefined ||
      found.isKey === true ||
      found.isThirdParty === true ||
      !found.customerFacing;
    return { question: 'none', told, outcome: isRight || isHidden ? 'right' : 'wrong' };
  }
  if (found === undefined) return { question: 'kind', told, outcome: 'unknown' };
  return { question: 'kind', told, outcome: isRight ? 'right' : 'wrong' };
}

/** Kinds of which facts may as well say nothing. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['none', 'internal', 'internal-order']);

function parcelsAnswer({ parcels }: Labels, facts: Facts): Told {
  const numbers = facts.shipments.flatMap(({ trackingNumber }) => trackingNumber ?? []);
  const expected = parcels.map((at) => facts.values.get(at) ?? `${at}?`);
  const told = `parcels: ${expected.join(', ') || 'none'} told ${numbers.join(', ') || 'none'}`;
  const [a, b] = [new Set(expected), new Set(numbers)];
  const outcome =
    a.size === b.size && [...a].every((number) => b.has(number))
      ? 'right'
      : [...b].every((number) => a.has(number))
        ? 'unknown'
        : 'wrong';
  return { question: 'parcels', told, outcome };
}
