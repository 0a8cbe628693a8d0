import { z } from 'zod';

/** What the engine `command` writes to a program's stdin, one a line; `engines/command/request.ts` makes it. */
export const commandRequestSchema = z
  .strictObject({
    id: z.int().describe('To be given back with the answer.'),
    message: z.string().describe('Name of the message.'),
    template: z
      .string()
      .nullable()
      .describe(
        "The message's file, relative to the folder of the config; null where it has none.",
      ),
    customer: z.string().describe('Name of the customer.'),
    locale: z.string().nullable().describe('Language of the message, as a BCP 47 tag.'),
    now: z.string().describe('What time it is: 2026-01-15T09:00:00.000Z.'),
    timeZone: z.string().describe('IANA name.'),
    data: z.unknown().describe("The customer's data, as templates get it."),
  })
  .describe('A message that a program is asked to render.');

const part = (what: string) => z.string().nullable().optional().describe(what);

/** What a program writes to its stdout, one a line; `engines/command/answer.ts` reads it. */
export const commandAnswerSchema = z
  .strictObject({
    id: z.int().describe('The id of the request.'),
    subject: part('The Subject header.'),
    preheader: part('The preview text, where it does not stand in the HTML.'),
    html: part('The HTML part, or MJML where the order says so.'),
    text: part('The text part.'),
    from: part('The From header.'),
    replyTo: part('The Reply-To header.'),
    to: part('The To header.'),
    error: z
      .union([
        z.string(),
        z.strictObject({
          message: z.string().describe('What went wrong, as a sentence.'),
          file: z.string().optional().describe('Relative to the folder of the config.'),
          line: z.int().positive().optional().describe('From 1.'),
          column: z.int().positive().optional().describe('From 1.'),
        }),
      ])
      .nullable()
      .optional()
      .describe('Why the message cannot be rendered.'),
  })
  .describe('What a program made of a message. What it leaves out is taken from the config.');
