import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'suppression/unused',
  summary: 'Disallow comments that keep no finding back',
  severity: 'warning',

  messages: {
    unusedRule: 'Nothing here is reported by {rule}. Take it out of the comment.',
    unusedComment: 'Nothing here is reported. Remove the comment.',
    nothingToEnable: 'No comment before this one disables {what}. Remove it.',
  },
});
