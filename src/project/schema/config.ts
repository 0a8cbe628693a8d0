import { z } from 'zod';
import type { Contract } from '../../model/contract.ts';
import type { CoverageMetric } from '../../model/coverage.ts';
import { messageSettings, oneOrMany, renderOrder, text } from './common.ts';
import { factsSchema } from './facts.ts';

const severity = z.enum(['off', 'warn', 'warning', 'error']);

const ruleSetting = z.union(
  [severity, z.tuple([severity]), z.tuple([severity, z.record(z.string(), z.unknown())])],
  { error: 'Expected off, warning or error, or a list of one of them and options' },
);

const contract = {
  greeting: z.enum(['owed', 'optional', 'none', 'unknown']).optional(),
  tracking: z.enum(['per-parcel', 'none']).optional(),
  contact: z.enum(['human', 'any', 'none']).optional(),
} satisfies { [Key in keyof Contract]: z.ZodType };

/** A function, which a JSON Schema cannot describe; only code configs hold one. */
const mapping = z.custom<(data: never, about: never) => unknown>(
  (value) => typeof value === 'function',
);

const loader = z.custom<(about: { readonly root: string }) => unknown>(
  (value) => typeof value === 'function',
);

const percentage = z
  .number({ error: 'Expected a number from 0 to 100' })
  .min(0, 'Expected a number from 0 to 100')
  .max(100, 'Expected a number from 0 to 100');

const thresholds = {
  expressions: percentage.optional().describe('Least coverage of expressions, of 100.'),
  branches: percentage.optional().describe('Least coverage of branches, of 100.'),
  partialCalls: percentage.optional().describe('Least coverage of calls of partials, of 100.'),
} satisfies { [Metric in CoverageMetric]: z.ZodType };

const options = z.record(z.string(), z.unknown());

const files = oneOrMany(text);

const engine = (name: string) =>
  z
    .strictObject({
      helpers: files.optional().describe('Modules that add to the engine: helpers, filters, tags.'),
      options: options.optional().describe(`Options of ${name}.`),
    })
    .describe(`How ${name} is set up.`);

/** `sendlint.config.*`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    templates: files.optional().describe('Folders or globs. Default: templates.'),
    partials: files
      .optional()
      .describe('Folders or globs. Default: templates/partials and templates/layouts.'),
    customers: files.optional().describe('Folders or globs. Default: fixtures/customers.'),
    cases: files.optional().describe('Folders or globs. Default: fixtures/cases.'),
    order: renderOrder.optional(),
    handlebars: z
      .strictObject({
        helpers: files.optional().describe('Modules that register or export helpers.'),
        compile: options.optional().describe('Options of Handlebars.compile.'),
        runtime: options.optional().describe('Runtime options of Handlebars.'),
      })
      .optional(),
    mjml: z
      .strictObject({
        options: options.optional().describe('Options of mjml2html.'),
        package: text.optional().describe('The package or path of the MJML to use. Default: mjml.'),
      })
      .optional(),
    liquid: engine('liquidjs').optional(),
    mustache: engine('mustache').optional(),
    nunjucks: engine('nunjucks').optional(),
    ejs: engine('ejs').optional(),
    'react-email': z
      .strictObject({ options: options.optional().describe('Options of its render function.') })
      .describe('How React Email is set up.')
      .optional(),
    command: z
      .strictObject({
        run: z
          .union([text, z.array(text).min(1)], {
            error: 'Expected a command, or a list of a program and its arguments',
          })
          .describe(
            'The program that renders: one JSON request a line in, one JSON answer a line out.',
          ),
        timeout: z
          .number({ error: 'Expected milliseconds' })
          .positive('Expected milliseconds')
          .optional()
          .describe('Milliseconds that one message may take. Default: 10000.'),
      })
      .optional()
      .describe('A program of your own that renders messages.'),
    locale: text
      .optional()
      .describe('Locale that renders run in, as a BCP 47 tag. Default: en-US.'),
    timeZone: text
      .optional()
      .describe('Time zone that renders run in, by its IANA name. Default: UTC.'),
    now: z
      .union([text, z.date()], { error: 'Expected a date and time such as 2026-01-15T09:00:00Z' })
      .optional()
      .describe('What time it is in every render.'),
    renderTimeout: z
      .number({ error: 'Expected milliseconds' })
      .min(0, 'Expected milliseconds')
      .optional()
      .describe(
        'Milliseconds that one render of one part of a message may take; 0 sets no limit. Default: 10000.',
      ),
    from: z.string().optional().describe('The From header of all messages, a template.'),
    replyTo: z.string().optional().describe('The Reply-To header of all messages, a template.'),
    to: z.string().optional().describe('The To header of all messages, a template.'),
    sender: z
      .strictObject({
        hosts: z.array(text).optional().describe('Hosts of the sender.'),
        trackingPages: z
          .array(text)
          .optional()
          .describe("The sender's own pages where a parcel can be followed; URLs without scheme."),
        supportPages: z
          .array(text)
          .optional()
          .describe('Pages where a customer reaches someone; URLs without scheme.'),
      })
      .optional(),
    messages: z
      .record(
        text,
        z.strictObject({
          html: text.optional().describe('The template file.'),
          ...messageSettings,
        }),
      )
      .optional()
      .describe('Settings of messages by name, for what their front matter does not say.'),
    load: z
      .union([text, loader], { error: 'Expected a module, or a function in a code config' })
      .optional()
      .describe(
        'A module whose default export returns messages that no template file holds: a list of { name, subject, html, text, … }.',
      ),
    subjects: text
      .optional()
      .describe(
        'A file of subjects by message name (YAML, JSON or a module), or a folder of subject files.',
      ),
    facts: factsSchema.optional(),
    messageTypes: z
      .record(
        text,
        z.strictObject({
          ...contract,
          aliases: z
            .array(text)
            .optional()
            .describe('Words of a message name that mean this type.'),
        }),
      )
      .optional()
      .describe('Message types of your own, or other contracts for known ones.'),
    rules: z
      .record(text, ruleSetting)
      .optional()
      .describe('Severity, or severity and options, by rule.'),
    coverage: z
      .strictObject({
        thresholds: z
          .strictObject(thresholds)
          .optional()
          .describe('A run with --coverage that reaches less fails.'),
      })
      .optional()
      .describe('What of the templates the customers must reach.'),
    context: z
      .union([z.record(text, z.string()), mapping], {
        error: 'Expected paths of the model to paths of the record, or a function in a code config',
      })
      .optional()
      .describe('The model that templates get: path in the model → path in the record.'),
  })
  .describe('Configuration of sendlint.');

export type ConfigInput = z.output<typeof configSchema>;
