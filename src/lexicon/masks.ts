/**
 * Characters that stand for the hidden part of an identifier. Collected from receipts and string files:
 * Mozilla accounts, Spree, Stripe, Adyen and Apple mails. Text is compared with full-width forms folded.
 */

/** Two or more of these in a row hide something, whatever stands around them. */
export const MASK_CHARACTERS = '*∗⁎﹡✱✲✳✻•●○◯◦⚫⬤￮〇∙·・･․‧⋅▪■✕';

/** Letters and marks of other uses: a run must stand free and lead to digits. */
export const DOUBTFUL_MASK_CHARACTERS = 'xX×#._…‥';
