/** The subjects that the shop's code has for its mails. */
export const SUBJECTS = {
  BY_CONSTANT: 'Constant {{order.number}}',
  SMS_REMINDER: 'Never a mail',
} as const;
