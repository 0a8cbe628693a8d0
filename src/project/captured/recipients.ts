import { closest } from '../../model/text/closest.ts';
import type { Problem } from '../../model/user-error.ts';
import { ANY_MESSAGE } from '../facts/describe-facts.ts';
import { factReader } from '../facts/facts-of.ts';
import { addressesIn } from '../facts/recipient.ts';
import type { Customer } from '../project.ts';
import { type CapturedFile, type CapturedMessage, SOMEBODY } from './captured-message.ts';
import type { Background } from './load-background.ts';

type Recipient = Pick<CapturedMessage, 'customer' | 'isNamed' | 'factsOf'>;

/** Tells whose a captured message is. */
export interface Recipients {
  of(
    captured: Partial<CapturedFile>,
    report: (problem: Pick<Problem, 'message' | 'hint'>) => void,
  ): Recipient;
}

/**
 * The record in the message, the customer that it names, the one that was `given`, or the customer
 * of the project whom it is addressed to: in this order. Of anybody else nothing is known.
 */
export function recipients(background: Background, given: Customer | undefined): Recipients {
  const { customers, dictionary } = background;
  const ofProject = factReader(dictionary, customers);
  const ofNobody = factReader(dictionary, []);
  const byAddress = addressBook(customers, ofProject);
  const named = (customer: Customer): Recipient => ({
    customer,
    isNamed: true,
    factsOf: ofProject,
  });
  const nobody: Recipient = { customer: ANYBODY, isNamed: false, factsOf: ofNobody };

  return {
    of({ customer, dictionary: own, others, headers }, report) {
      if (typeof customer === 'object') {
        const factsOf = factReader(own ?? dictionary, others ?? customers);
        return { customer, isNamed: false, factsOf };
      }
      if (typeof customer === 'string') {
        const known = customers.find(({ name }) => name === customer);
        if (known !== undefined) return named(known);
        report(unknown(customer, customers));
        return nobody;
      }
      if (given !== undefined) return named(given);
      const addressed = addressesIn(headers?.to?.text).map((address) => byAddress.get(address));
      const [only] = addressed;
      return addressed.length === 1 && only !== undefined ? named(only) : nobody;
    },
  };
}

const ANYBODY: Customer = {
  name: SOMEBODY,
  file: '',
  data: {},
  locale: undefined,
  rangeOf: () => undefined,
};

/** Customers by e-mail address; an address of several is nobody's. */
function addressBook(
  customers: readonly Customer[],
  factsOf: Recipient['factsOf'],
): ReadonlyMap<string, Customer> {
  const book = new Map<string, Customer>();
  const shared = new Set<string>();
  for (const customer of customers) {
    const { recipient } = factsOf(customer.data, { customer, message: ANY_MESSAGE, to: undefined });
    const address = recipient?.email?.toLowerCase();
    if (address === undefined) continue;
    if (book.has(address)) shared.add(address);
    book.set(address, customer);
  }
  for (const address of shared) book.delete(address);
  return book;
}

function unknown(name: string, customers: readonly Customer[]): Pick<Problem, 'message' | 'hint'> {
  const names = customers.map((customer) => customer.name);
  const near = closest(name, names);
  return {
    message: `Unknown customer "${name}".`,
    hint:
      near === undefined
        ? 'Write what is true of them below "customer:", or run sendlint in the project that knows them.'
        : `Did you mean "${near}"?`,
  };
}
