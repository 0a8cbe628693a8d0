import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'render/failed',
  summary: 'Disallow a template that does not compile or render',
  severity: 'error',

  messages: {
    /** `reason`: what the engine says, as a sentence without its full stop. */
    failed: 'Cannot render this template: {reason}.',
  },
});
