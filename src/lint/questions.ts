import type { OpenQuestion } from '../model/run.ts';

/** A question that one rule left open about one message for one customer. */
export interface AskedQuestion {
  readonly rule: string;
  readonly reason: string;
  readonly text: string;
  readonly message: string;
  readonly customer: string;
}

/** Once per rule, reason and message, with all customers; the words are those of the first. */
export function groupQuestions(questions: readonly AskedQuestion[]): OpenQuestion[] {
  const groups = new Map<string, OpenQuestion & { customers: string[] }>();
  for (const { rule, reason, text, message, customer } of questions) {
    const key = JSON.stringify([rule, reason, message]);
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { rule, reason, text, message, customers: [customer] });
    else if (!group.customers.includes(customer)) group.customers.push(customer);
  }
  return [...groups.values()];
}
