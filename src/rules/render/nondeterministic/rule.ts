import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'render/nondeterministic',
  summary: 'Disallow a template that prints something else each time',
  severity: 'error',

  messages: {
    differs: 'Expected the same text from the same data, but two renders of this template differ.',
  },
});
