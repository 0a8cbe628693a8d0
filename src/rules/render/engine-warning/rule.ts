import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'render/engine-warning',
  summary: 'Disallow what the template engine warns about',
  severity: 'warning',

  messages: {
    /** `reason`: what the engine says, as a sentence without its full stop. */
    warns: 'The template engine warns: {reason}.',
  },
});
