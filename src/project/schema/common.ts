import { z } from 'zod';
import {
  type EngineName,
  isTemplateEngine,
  MESSAGE_ENGINES,
  TEMPLATE_ENGINES,
} from '../../engines/names.ts';

export const text = z.string().min(1);

export const oneOrMany = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item)]);

export const listOf = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
};

const ENGINES = [...TEMPLATE_ENGINES, ...MESSAGE_ENGINES, 'mjml'] as const;

/** One engine, with MJML before or behind it, or MJML between two that print into text. */
const isOrder = (order: readonly EngineName[]): boolean => {
  const others = order.filter((engine) => engine !== 'mjml');
  if (new Set(order).size !== order.length) return false;
  if (others.length === 2) return order[1] === 'mjml' && others.every(isTemplateEngine);
  const [first = 'mjml'] = others;
  return others.length < 2 && (isTemplateEngine(first) || order[0] === first);
};

/** Orders that exist; written as the list of engines. */
export const renderOrder = z
  .array(z.enum(ENGINES, { error: `Expected one of ${ENGINES.join(', ')}` }), {
    error: 'Expected a list of engines, such as [handlebars, mjml]',
  })
  .min(1, 'Expected a list of engines, such as [handlebars, mjml]')
  .refine(isOrder, {
    error: 'Expected each engine once, such as [handlebars, mjml], [mjml, handlebars] or [liquid]',
  })
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
