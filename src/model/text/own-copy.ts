/**
 * A copy that keeps nothing else alive, for what is remembered longer than the text that it was cut out of: a piece
 * of a text points into it, so that an address alone would hold its whole document in memory.
 */
export const ownCopy = (piece: string): string => ` ${piece}`.slice(1);
