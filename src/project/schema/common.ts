import { z } from 'zod';

export const text = z.string().min(1);

export const oneOrMany = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item)]);

export const listOf = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
};

/** Orders that exist; written as the list of engines. */
export const renderOrder = z
  .union(
    [
      z.tuple([z.literal('handlebars'), z.literal('mjml')]),
      z.tuple([z.literal('mjml'), z.literal('handlebars')]),
      z.tuple([z.literal('handlebars')]),
    ],
    {
      error: 'Expected [handlebars, mjml], [mjml, handlebars] or [handlebars]',
    },
  )
  .describe('Engines in the order in which they are applied to a template.');

/** What the config and the front matter say about a message in the same words. */
export const messageSettings = {
  type: text
    .optional()
    .describe(
      'The message type, such as order-confirmation; inferred from the name where it is left out.',
    ),
  subject: z.string().optional().describe('The subject, a template.'),
  preheader: z.string().optional().describe('The preview text behind the subject, a template.'),
  from: z.string().optional().describe('The From header, a template.'),
  replyTo: z.string().optional().describe('The Reply-To header, a template.'),
  to: z.string().optional().describe('The To header, a template.'),
  text: z.string().optional().describe('The text part: a file, or the template itself.'),
  locale: text.optional().describe('Language of the message, as a BCP 47 tag.'),
  order: renderOrder.optional(),
  requires: oneOrMany(text)
    .optional()
    .describe('Paths that a record must hold for the message to be rendered for its customer.'),
  customers: oneOrMany(text).optional().describe('Customers that get the message. Default: all.'),
  about: oneOrMany(text)
    .optional()
    .describe('Entities that the message is about, in the words of the data dictionary.'),
};
