/**
 * Characters that stand for the hidden part of an identifier, two or more in a row. Collected from
 * receipts and string files: Mozilla accounts, Spree, Stripe, Adyen and Apple mails.
 */
export const MASK_CHARACTERS = '*∗＊✱•●○∙·・･․‧⋅▪■xX×✕Ｘ#＃…‥._＿';

/** Of these, the ones that are letters or marks of other uses: a run must be bounded and lead to digits. */
export const DOUBTFUL_MASK_CHARACTERS = 'xX×ＸX#＃._＿';

/** A single one of these hides the rest by itself: "…7776". */
export const LONE_MASK_CHARACTERS = '…‥';
