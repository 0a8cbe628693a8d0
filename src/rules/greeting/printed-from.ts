import type { Facts, Person } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import type { Place } from '../../model/message.ts';
import { originAt } from '../../model/message.ts';
import type { PrintedSpan, Read } from '../../model/origin.ts';
import { isSameName, namesOf } from '../../model/person.ts';

/** What the expressions that printed a place read of people. */
export interface PrintedFrom {
  readonly byExpression: boolean;
  /** A name of the recipient's was read, and it was not blank. */
  readonly ownName: boolean;
  /** Path of another person, whose name was read and not the recipient's. */
  readonly otherName: string | undefined;
  /** What else of the recipient was read: "an e-mail address", "a user id". */
  readonly handle: string | undefined;
  /** An expression that reads of a person printed nothing here. */
  readonly emptyName: boolean;
}

export function printedFrom({ message, facts }: Judged, at: Place): PrintedFrom {
  const origin = originAt(message, at);
  const printings = origin.kind === 'expression' ? origin.printings : [];
  const reads = printings.flatMap((printing) => printing.reads).filter(isSaid);
  const { recipient, people } = facts;
  const others = people.filter(({ path }) => path !== recipient?.path);
  return {
    byExpression: origin.kind === 'expression',
    ownName: recipient !== undefined && reads.some((read) => isNameOf(recipient, read)),
    otherName: others.find((person) => reads.some((read) => isNameOf(person, read)))?.path,
    handle: recipient && handleRead(recipient, reads),
    emptyName: blanksIn(message.parts[at.part]?.provenance?.printed ?? [], at).some(
      ({ printing }) => printing.reads.some((read) => !isSaid(read) && isOfPerson(facts, read)),
    ),
  };
}

const isSaid = ({ value }: Read): boolean =>
  value !== undefined && value !== null && String(value).trim() !== '';

/** Whether a leaf below the person holds one of the person's names. */
function isNameOf(person: Person, read: Read): boolean {
  if (!isBelow(person.path, read.path)) return false;
  const value = String(read.value);
  const names = namesOf(person.name);
  return names.some(({ text }) => text === value || isSameName(text, value));
}

function handleRead({ email, handles }: Person, reads: readonly Read[]): string | undefined {
  const values = reads.map(({ value }) => String(value));
  if (email !== undefined && values.includes(email)) return 'an e-mail address';
  return values.some((value) => handles.includes(value)) ? 'a user id' : undefined;
}

const isOfPerson = ({ people, recipient }: Facts, { path }: Read): boolean =>
  [...people, ...(recipient === undefined ? [] : [recipient])].some(
    (person) => person.path !== '' && isBelow(person.path, path),
  );

const isBelow = (parent: string, path: string): boolean =>
  parent === '' || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`);

/** What was printed empty within a place, or right behind it: a name stands behind its opener. */
const blanksIn = (printed: readonly PrintedSpan[], { span }: Place): PrintedSpan[] =>
  printed.filter(
    ({ span: { start, end } }) => start === end && span.start <= start && end <= span.end + 1,
  );
