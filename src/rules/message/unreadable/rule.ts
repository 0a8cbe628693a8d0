import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'message/unreadable',
  summary: 'Disallow a captured message that cannot be read as it stands',
  severity: 'error',

  messages: {
    /** `reason`: what is wrong with the file, as sentences without the last full stop. */
    unreadable: 'Cannot read this message: {reason}.',
    damaged: 'Cannot read all of this message: {reason}.',
    failed:
      'Cannot judge this message, because sendlint itself failed on it: {reason}. Please report it.',
  },
});
