import { z } from 'zod';

const entry = z
  .strictObject({
    count: z
      .int({ error: 'Expected how many findings there are, as a whole number' })
      .min(1, 'Expected at least 1; an entry that keeps nothing back can go')
      .describe('How many findings of the rule in the file are kept back.'),
    until: z.iso
      .date({ error: 'Expected a day such as "2026-12-31"' })
      .optional()
      .describe('The last day on which they are kept back, in the time zone of the project.'),
    reason: z.string().min(1).optional().describe('Why, in your own words.'),
  })
  .describe('What is kept back of one rule in one file.');

const FILE = /^(?!\.\/|\/|[A-Za-z]:[\\/])[^\\]+$/;

/** `sendlint-suppressions.json`: by file, then by rule. */
export const suppressionsSchema = z
  .object({ $schema: z.string().optional() })
  .catchall(z.record(z.string(), entry).describe('By rule.'))
  .superRefine((files, context) => {
    for (const file of Object.keys(files).filter((name) => !FILE.test(name))) {
      context.addIssue({
        code: 'custom',
        path: [file],
        message: 'Expected a file as the report names it, such as "templates/refund.mjml"',
      });
    }
  })
  .describe(
    'Findings that sendlint keeps back: by file, then by rule. Written by --suppress-all, --suppress-rule and --prune-suppressions.',
  );

export type SuppressionsInput = z.output<typeof suppressionsSchema>;
