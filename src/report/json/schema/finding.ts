import { count, list, object, type Schema, text } from './schema.ts';

const findingProperties = {
  rule: text('Id of the rule.'),
  severity: { enum: ['error', 'warning'], description: '`error` or `warning`.' },
  message: text("Id of the rule's message."),
  data: {
    type: 'object',
    additionalProperties: { type: ['string', 'number'] },
    description: 'What fills the message, for the first occurrence.',
  },
  text: text('The message, filled in.'),
  at: {
    $ref: '#/definitions/range',
    description: "Where to mend it, in one of the project's files.",
  },
  blame: { $ref: '#/definitions/blame', description: 'What printed the words.' },
  related: list('#/definitions/range', 'Other places of the same cause.'),
  occurrences: list('#/definitions/occurrence', 'Every message it shows in.'),
  outOf: count('Customers the message was rendered for.'),
  expectedBy: text('Name of the case that expects the finding, if one does.'),
  fix: {
    $ref: '#/definitions/fix',
    description: 'What `--fix` does about it, where that is certain.',
  },
  suggestions: list('#/definitions/fix', 'Ways to mend it that a person has to choose from.'),
} satisfies Record<string, Schema>;

const OPTIONAL_OF_FINDING = ['expectedBy', 'fix', 'suggestions'];
export const finding = object(findingProperties, OPTIONAL_OF_FINDING);

export const suppressed = object(
  {
    ...findingProperties,
    suppressedBy: { $ref: '#/definitions/suppression', description: 'What keeps it back.' },
  },
  OPTIONAL_OF_FINDING,
);

export const suppression = object(
  {
    kind: {
      enum: ['comment', 'file'],
      description: '`comment`: a comment in the template; `file`: the suppressions file.',
    },
    reason: text("Why, in the user's words."),
    at: { $ref: '#/definitions/range', description: 'The comment, or the entry of the file.' },
  },
  ['reason'],
);

export const fix = object({
  description: text('In the imperative.'),
  edits: list('#/definitions/edit', 'To be made all together, or not at all.'),
});

export const edit = object({
  at: { $ref: '#/definitions/range', description: 'What is taken out; empty for an insertion.' },
  replacement: text('What is put in its place.'),
});

export const occurrence = object(
  {
    message: text('Name of the message.'),
    customer: text('Name of the customer.'),
    case: text('Name of the case whose overrides made the message, if one did.'),
    parts: {
      type: 'array',
      items: { enum: ['subject', 'preheader', 'html', 'text'] },
      description: 'Parts it shows in: `subject`, `preheader`, `html`, `text`.',
    },
    excerpt: text('The words of the message, shortened.'),
    text: text("The finding's text as it is for this message, where it is another."),
    record: {
      $ref: '#/definitions/range',
      description:
        "Where the customer's file holds what was printed; its start where no more is known.",
    },
  },
  ['case', 'text', 'record'],
);

export const blame: Schema = {
  oneOf: [
    object({
      kind: {
        const: 'expression',
        description: '`expression`: an expression printed the words.',
      },
      expression: { $ref: '#/definitions/expression', description: 'Which one.' },
      via: list('#/definitions/call', 'Calls of partials that led to it, outermost first.'),
      paths: {
        type: 'array',
        items: { type: 'string' },
        description: 'Data paths it read, those that explain the words first.',
      },
    }),
    object({
      kind: { const: 'literal', description: '`literal`: the template itself holds the words.' },
    }),
    object({ kind: { const: 'unknown', description: '`unknown`: nobody knows.' } }),
  ],
};

export const expression = object({
  at: { $ref: '#/definitions/range', description: 'Where it stands.' },
  source: text('As written, braces included.'),
  helpers: {
    type: 'array',
    items: { type: 'string' },
    description: 'Helpers it calls, outermost first.',
  },
});

export const call = object({
  at: { $ref: '#/definitions/range', description: 'Where it stands.' },
  source: text('As written, braces included.'),
});
