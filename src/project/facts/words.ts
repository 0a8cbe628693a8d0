/** The words of a name, in lower case: `orderNumber`, `order_number`, `OrderID`, `order-number`. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The same name however it is written: `orderNumber` and `ORDER_NUMBER` are `ordernumber`. */
export const flatten = (name: string): string => wordsOf(name).join('');
