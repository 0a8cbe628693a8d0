import { z } from 'zod';
import { text } from './common.ts';
import { customerSchema } from './customer.ts';
import { factsSchema } from './facts.ts';

/** A message that was rendered elsewhere, with what is true of whoever got it. */
export const messageSchema = z
  .strictObject({
    $schema: z.string().optional(),
    type: text
      .optional()
      .describe(
        'The message type, such as order-confirmation; inferred from the file name where it is left out.',
      ),
    locale: text.optional().describe('Language of the message, as a BCP 47 tag.'),
    from: z.string().optional().describe('The From header.'),
    replyTo: z.string().optional().describe('The Reply-To header.'),
    'reply-to': z.string().optional().describe('The Reply-To header.'),
    to: z.string().optional().describe('The To header.'),
    subject: z.string().optional(),
    preheader: z
      .string()
      .optional()
      .describe('The preview text, where it does not stand in the HTML.'),
    html: z.string().optional().describe('The HTML part, as it was sent.'),
    text: z.string().optional().describe('The text part, as it was sent.'),
    customer: z
      .union([text, customerSchema], {
        error: 'Expected the name of a customer, or a mapping of what is true of them',
      })
      .optional()
      .describe('The record of whoever got the message, or the name of a customer of the project.'),
    facts: factsSchema.optional(),
    others: z
      .record(text, customerSchema)
      .optional()
      .describe(
        "Records of other customers by name, to tell somebody else's data. Default: the project's customers.",
      ),
  })
  .refine(({ html = '', text = '' }) => html.trim() !== '' || text.trim() !== '', {
    error: 'Expected "html", "text" or both',
  })
  .describe('A captured message: what was sent, and what is true of whoever got it.');

export type MessageInput = z.output<typeof messageSchema>;
