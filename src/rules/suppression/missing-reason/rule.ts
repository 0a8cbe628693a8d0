import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'suppression/missing-reason',
  summary: 'Require a reason in each comment that keeps findings back',
  severity: 'error',
  recommended: false,

  messages: {
    missing: 'Expected a reason. Write it behind two hyphens: {example}.',
  },
});
