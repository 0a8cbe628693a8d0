import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'suppression/expired',
  summary: 'Disallow entries of the suppressions file whose date has passed',
  severity: 'warning',

  messages: {
    expired:
      'What {rule} reports in {file} was kept back until {until}, and is reported again. Mend it, or give the entry another date.',
  },
});
