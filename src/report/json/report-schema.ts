/** The part of JSON Schema that the report's description needs. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** JSON Schema (draft 7) of what the `json` reporter writes. */
export function reportSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'sendlint report',
    description: 'What `sendlint --format json` writes.',
    ...object(
      {
        formatVersion: {
          const: 1,
          description: 'Version of this shape. New keys may come without a new version.',
        },
        sendlint: text('Version of sendlint that made the report.'),
        root: text('Absolute path of the project; files are named relative to it.'),
        durationMs: count('Wall time of the run in milliseconds.'),
        counts: {
          $ref: '#/definitions/counts',
          description: 'How much was read, and what came of it.',
        },
        findings: list(
          '#/definitions/finding',
          'One entry per fault with one cause, however many customers it hits.',
        ),
        suppressed: list(
          '#/definitions/suppressed',
          'Findings that a comment or the suppressions file keeps back.',
        ),
        questions: list('#/definitions/question', 'What a rule could not tell, and why.'),
        messages: list('#/definitions/message', 'Every message that was read.'),
        rules: list('#/definitions/rule', 'Every rule of sendlint, whether it was on or off.'),
        urls: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description:
            'Where to open the messages that stand in no file, by the `file` of their findings; with `--mailpit`.',
        },
        coverage: {
          $ref: '#/definitions/coverage',
          description: 'What of the templates the run reached, with `--coverage`.',
        },
      },
      ['urls', 'coverage'],
    ),
    definitions: {
      counts,
      finding,
      suppressed,
      suppression,
      fix,
      edit,
      question,
      message,
      rule,
      coverage,
      file,
      totals,
      tally,
      site,
      block,
      branch,
      occurrence,
      blame,
      expression,
      call,
      range,
      position,
    },
  };
}

const counts = object({
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

const finding = object(findingProperties, OPTIONAL_OF_FINDING);

const suppressed = object(
  {
    ...findingProperties,
    suppressedBy: { $ref: '#/definitions/suppression', description: 'What keeps it back.' },
  },
  OPTIONAL_OF_FINDING,
);

const suppression = object(
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

const fix = object({
  description: text('In the imperative.'),
  edits: list('#/definitions/edit', 'To be made all together, or not at all.'),
});

const edit = object({
  at: { $ref: '#/definitions/range', description: 'What is taken out; empty for an insertion.' },
  replacement: text('What is put in its place.'),
});

const occurrence = object(
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

const blame: Schema = {
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

const expression = object({
  at: { $ref: '#/definitions/range', description: 'Where it stands.' },
  source: text('As written, braces included.'),
  helpers: {
    type: 'array',
    items: { type: 'string' },
    description: 'Helpers it calls, outermost first.',
  },
});

const call = object({
  at: { $ref: '#/definitions/range', description: 'Where it stands.' },
  source: text('As written, braces included.'),
});

const question = object({
  rule: text('Id of the rule.'),
  reason: text("Id of the rule's reason."),
  text: text('The reason, filled in.'),
  message: text('Name of the message.'),
  customers: { type: 'array', items: { type: 'string' }, description: 'Names of the customers.' },
});

const message = object(
  {
    message: text('Its name.'),
    customer: text('Name of the customer; empty where a captured message does not say.'),
    case: text('Name of the case whose overrides made the message, if one did.'),
    file: text('The template of its body.'),
  },
  ['case'],
);

const rule = object({
  id: text('Its id.'),
  summary: text('What it does, in one sentence part.'),
  page: text('Address of its page.'),
});

const coverage = object({
  totals: { $ref: '#/definitions/totals', description: 'Of all files.' },
  files: list('#/definitions/file', 'By name; each file that holds something to reach.'),
  unused: {
    type: 'array',
    items: { type: 'string' },
    description:
      'Templates and partials that no message uses; empty for a run over part of the project.',
  },
});

const file = object({
  file: text('Relative to `root`, with forward slashes.'),
  totals: { $ref: '#/definitions/totals', description: 'Of this file.' },
  expressions: list('#/definitions/site', 'Each `{{expression}}`, in the order of the file.'),
  blocks: list('#/definitions/block', 'Each `{{#block}}`, in the order of the file.'),
  partialCalls: list('#/definitions/site', 'Each `{{> partial}}`, in the order of the file.'),
});

const totals = object({
  expressions: { $ref: '#/definitions/tally', description: 'Expressions.' },
  branches: { $ref: '#/definitions/tally', description: 'Ways through blocks.' },
  partialCalls: { $ref: '#/definitions/tally', description: 'Calls of partials.' },
});

const tally = object({
  covered: count('How many were reached.'),
  total: count('How many there are.'),
});

const siteProperties = {
  at: { $ref: '#/definitions/range', description: 'Where it stands; of a block its opening tag.' },
  source: text('As written, braces included; of a block its opening tag.'),
  hits: count('How often it was evaluated, over all messages and customers.'),
};

const site = object(siteProperties);

const block = object({
  ...siteProperties,
  branches: list('#/definitions/branch', 'The ways through it.'),
});

const branch = object({
  name: {
    enum: ['body', 'else', 'empty', 'zero', 'one', 'many'],
    description:
      'Of a loop `zero`, `one` and `many` items; of any other block its `body`, and its `else`, or `empty` where it has none.',
  },
  hits: count('How often it was taken.'),
});

const range = object(
  {
    file: text('Relative to `root`, with forward slashes.'),
    start: { $ref: '#/definitions/position', description: 'Its first character.' },
    end: { $ref: '#/definitions/position', description: 'One past its last character.' },
    approximate: {
      type: 'boolean',
      description: '`true` where this is only the nearest place known.',
    },
  },
  ['approximate'],
);

const position = object({
  line: { type: 'integer', minimum: 1, description: 'From 1.' },
  column: { type: 'integer', minimum: 1, description: 'From 1, in UTF-16 units.' },
});

function object(
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required };
}

function text(description: string): Schema {
  return { type: 'string', description };
}

function count(description: string): Schema {
  return { type: 'integer', minimum: 0, description };
}

function list(ref: string, description: string): Schema {
  return { type: 'array', items: { $ref: ref }, description };
}
