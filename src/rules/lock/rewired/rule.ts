import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'lock/rewired',
  summary: 'Disallow a place that prints other data than the lock has',
  severity: 'error',

  messages: {
    rewired:
      'Prints {now} behind "{context}", where the lock has {before}. If that is meant, run "sendlint lock".',
    unlocked:
      'Prints {now} behind "{context}", a place that the lock does not have. If that is meant, run "sendlint lock".',
    vanished:
      'Expected {before} behind "{context}", but no customer\'s message prints anything there. If that is meant, run "sendlint lock".',
    newMessage: 'The lock does not have {name}. If the message is new, run "sendlint lock".',
    goneMessage: 'The lock has {name}, which is no message. If it is gone, run "sendlint lock".',
  },
});
