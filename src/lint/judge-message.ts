import type { Contract } from '../model/contract.ts';
import type { Facts } from '../model/facts.ts';
import { fillMessage } from '../model/finding/finding.ts';
import type { CanaryWorld, Judged } from '../model/judged.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Customer, Project } from '../project/project.ts';
import type { MessageReader } from '../read/read-message.ts';
import { judge, type Question, type Verdict } from './judge.ts';
import type { Cell } from './matrix.ts';
import type { AskedQuestion } from './questions.ts';
import type { ActiveRule } from './settings.ts';
import { settleParcels } from './settle-parcels.ts';

/** What messages are judged with, wherever they were rendered. */
export interface Bench {
  readonly project: Pick<Project, 'sender' | 'messageTypes'>;
  readonly reader: MessageReader;
  readonly rules: readonly ActiveRule[];
}

/** A rendered message, and what is known of whoever receives it. */
export interface Delivery {
  readonly message: Message;
  readonly customer: Customer;
  readonly facts: Facts;
  readonly canary: CanaryWorld | undefined;
}

/** Reads one message and runs the rules over it. */
export function judgeMessage(
  { message, customer, facts, canary }: Delivery,
  { project, reader, rules }: Bench,
): Verdict & { readonly reading: Reading } {
  const reading = reader.read(message, {
    locale: customer.locale,
    known: valuesOf(facts.identifiers),
    knownIn: (texts) => valuesOf((facts.others.shownIn?.(texts) ?? facts.others).identifiers),
  });
  const judged: Judged = {
    reading,
    facts: settleParcels(facts, reading),
    message,
    contract: contractOf(project, message),
    sender: project.sender,
    ...(canary === undefined ? {} : { canary }),
  };
  return { reading, ...judge(judged, rules) };
}

export const asked = ({ active, open }: Question, cell: Cell): AskedQuestion => ({
  rule: active.rule.id,
  reason: open.cannotTell,
  text: fillMessage(active.rule.unknowns?.[open.cannotTell] ?? open.cannotTell, open.data),
  message: cell.definition.name,
  customer: cell.customer.name,
});

const valuesOf = (identifiers: Facts['identifiers']): string[] =>
  identifiers.map(({ value }) => value);

/** Of a message whose type is not known only this is demanded: that it can be answered somehow. */
const UNKNOWN_TYPE: Contract = { greeting: 'unknown', tracking: 'none', contact: 'any' };

/** What the message owes its customer. */
export const contractOf = ({ messageTypes }: Bench['project'], { type }: Message): Contract =>
  (type === undefined ? undefined : messageTypes.get(type)) ?? UNKNOWN_TYPE;
