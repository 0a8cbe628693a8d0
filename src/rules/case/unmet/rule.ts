import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'case/unmet',
  summary: 'Require what a case expects',
  severity: 'error',

  messages: {
    /** `reason`: a sentence part: `the message does not show "1908"`. */
    unmet: 'The case expects otherwise: {reason}.',
  },
});
