import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'render/failed',
  summary: 'Disallow a template that does not compile or render',
  severity: 'error',

  messages: {
    /** `sentences`: what the engine says and advises. */
    failed: 'Cannot render this template: {sentences}',
  },
});
