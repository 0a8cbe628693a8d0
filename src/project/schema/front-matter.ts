import { z } from 'zod';
import { messageSettings } from './common.ts';

/** Front matter of a template. */
export const frontMatterSchema = z
  .strictObject({
    ...messageSettings,
    'reply-to': z.string().optional().describe('The Reply-To header, a template.'),
  })
  .describe('What a template says about its message, between two lines of "---".');

export type FrontMatter = z.output<typeof frontMatterSchema>;
