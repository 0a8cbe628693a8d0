import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'render/engine-warning',
  summary: 'Disallow what the template engine warns about',
  severity: 'warning',

  messages: {
    /** `sentences`: what the engine says and advises. */
    warns: 'The template engine warns: {sentences}',
  },
});
