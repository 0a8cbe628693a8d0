import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';

export default defineRule({
  id: 'links/bare-url',
  summary: 'Disallow an address in HTML that is text and no link',
  severity: 'warning',
  recommended: false,

  options: z.strictObject({}),

  messages: {
    notALink:
      'Expected a link, but "{address}" is only text: some mail clients let nobody click it.',
  },

  *check({ reading }) {
    for (const { form, role, text, href, at } of reading.links) {
      if (form !== 'bare' || role !== 'body' || !/^https?:/iu.test(href)) continue;
      yield {
        message: 'notALink',
        data: { address: text },
        at,
        remedy: { do: 'link', words: at },
      };
    }
  },
});
