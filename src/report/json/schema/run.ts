import { count, object, text } from './schema.ts';

export const counts = object({
  definitions: count('Messages the project defines, as far as they were selected.'),
  customers: count('Customers they were rendered for.'),
  messages: count(
    'Messages rendered: one per definition and customer, and one per case with overrides.',
  ),
  errors: count('Findings of severity `error` that no case expects.'),
  warnings: count('Findings of severity `warning` that no case expects.'),
  expected: count('Findings that a case expects.'),
  cannotTell: count('Questions left open: one per rule, reason and message.'),
  suppressed: count('Findings that are suppressed; they count as nothing else.'),
});

export const question = object({
  rule: text('Id of the rule.'),
  reason: text("Id of the rule's reason."),
  text: text('The reason, filled in.'),
  message: text('Name of the message.'),
  customers: { type: 'array', items: { type: 'string' }, description: 'Names of the customers.' },
});

export const message = object(
  {
    message: text('Its name.'),
    customer: text('Name of the customer; empty where a captured message does not say.'),
    case: text('Name of the case whose overrides made the message, if one did.'),
    file: text('The template of its body.'),
  },
  ['case'],
);

export const rule = object({
  id: text('Its id.'),
  summary: text('What it does, in one sentence part.'),
  page: text('Address of its page.'),
});
