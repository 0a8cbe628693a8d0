import { z } from 'zod';
import type { Person } from '../../../model/facts.ts';
import { namesOf } from '../../../model/person.ts';
import { defineRule } from '../../define-rule.ts';
import type { Judged } from '../../../model/judged.ts';
import { viewsOf } from '../../views.ts';
import { calledOtherwise } from '../called.ts';
import { isNamed, nameOf, type Naming, namingOf } from '../naming.ts';
import { openingNames } from '../own-name.ts';

export default defineRule({
  id: 'greeting/wrong-name',
  summary: 'Disallow a greeting by anything but a name of the recipient',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    otherPerson: 'Greets "{shown}", the name of {whose}, but the message goes to {recipient}.',
    notAName: 'Greets "{shown}", which is {what} and not a name.',
    stranger: 'Greets "{shown}", but {recipient} has no such name.',
  },

  unknowns: {
    noRecipient: 'Greets "{shown}", and the record holds no person to compare that with.',
    unknownAddressee: 'Greets "{shown}", and no known name comes from where that was printed.',
  },

  *check(judged) {
    const { recipient } = judged.facts;
    for (const naming of namingsIn(judged)) {
      if (naming.kind === 'other') {
        const { shown, whose, at } = naming;
        if (mayBeRecipient(judged, whose)) {
          yield { cannotTell: 'unknownAddressee', data: { shown }, at };
          continue;
        }
        const data = { shown, whose, recipient: labelOf(recipient, judged.facts.customer) };
        yield { message: 'otherPerson', data, at };
      } else if (naming.kind === 'handle') {
        yield {
          message: 'notAName',
          data: { shown: naming.shown, what: naming.what },
          at: naming.at,
        };
      } else if (naming.kind === 'stranger' && isNamed(recipient)) {
        const data = { shown: naming.shown, recipient: nameOf(recipient) };
        yield { message: 'stranger', data, at: naming.at };
      } else if (naming.kind === 'stranger' && recipient === undefined) {
        yield { cannotTell: 'noRecipient', data: { shown: naming.shown }, at: naming.at };
      } else if (naming.kind === 'unknown' && isNamed(recipient)) {
        yield { cannotTell: 'unknownAddressee', data: { shown: naming.shown }, at: naming.at };
      }
    }
  },
});

/** What each view calls the reader, in its salutation or without one. */
function namingsIn(judged: Judged): readonly Naming[] {
  const { greetings } = judged.reading;
  const greeted = greetings.map((greeting) => namingOf(judged, greeting));
  const ungreeted = viewsOf(judged).flatMap(({ role }) =>
    greetings.some(
      (greeting, index) => greeting.role === role && greeted[index]?.kind !== 'none',
    ) || openingNames(judged, role)
      ? []
      : (calledOtherwise(judged, role) ?? []),
  );
  return [...greeted, ...ungreeted];
}

/** Whoever pays or gets the parcel may be the reader, of whom only an e-mail address is known. */
function mayBeRecipient({ facts: { recipient, people } }: Judged, whose: string): boolean {
  if (recipient === undefined || namesOf(recipient.name).length > 0) return false;
  return people.some(
    ({ path, email }) => path === whose && (email === undefined || email === recipient.email),
  );
}

const labelOf = (recipient: Person | undefined, customer: string): string =>
  isNamed(recipient) ? nameOf(recipient) : customer;
