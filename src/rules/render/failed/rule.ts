import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'render/failed',
  summary: 'Disallow a template that does not compile or render',
  severity: 'error',

  messages: {
    /** `reason`: what the engine says and advises, in sentences. */
    failed: 'Cannot render this template: {reason}',
  },
});
