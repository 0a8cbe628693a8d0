import { z } from 'zod';
import { PART_NAMES } from '../../model/message.ts';
import { oneOrMany, text } from './common.ts';

const part = z.enum(PART_NAMES).describe('The part of the message to look in. Default: all.');

const expected = z
  .union([
    text,
    z.strictObject({ text, part: part.optional() }),
    z.strictObject({
      pattern: text.describe('A regular expression, with or without slashes.'),
      part: part.optional(),
    }),
  ])
  .describe('A text, or a regular expression between slashes: /ending in\\s+1908/i.');

export type ExpectedInput = z.output<typeof expected>;

const expectationSchema = z
  .strictObject({
    shows: oneOrMany(expected).optional().describe('The message shows this.'),
    'shows-not': oneOrMany(expected).optional().describe('The message does not show this.'),
    'links-to': oneOrMany(expected).optional().describe('A link whose address holds this.'),
    subject: expected.optional().describe('The subject is this, or holds the pattern.'),
    finds: oneOrMany(text).optional().describe('A rule that must report on the message.'),
    'finds-not': oneOrMany(text).optional().describe('A rule that must not report on it.'),
    part: part.optional(),
  })
  .refine((expectation) => Object.keys(expectation).some((key) => key !== 'part'), {
    error: 'Expected one of shows, shows-not, links-to, subject, finds, finds-not',
  });

export type ExpectationInput = z.output<typeof expectationSchema>;

const oneCase = z
  .strictObject({
    message: text.describe('The message, by the name of its template.'),
    customers: oneOrMany(text).optional().describe('Customers it is rendered for. Default: all.'),
    data: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Laid over the data of each customer.'),
    expect: z.array(expectationSchema).optional().describe('What must be true of the messages.'),
  })
  .describe('A message for some customers, with overrides and expectations.');

export type CaseInput = z.output<typeof oneCase>;

export const caseSchema = oneCase;

/** A case file holds one case or a list of them. */
export const caseFileSchema = z.union([oneCase, z.array(oneCase)]);
