/**
 * Phone numbers that reach nobody. Those reserved for fiction are none of them: fixtures must use them.
 */

/** Digits nobody was ever given, country code or none: typed to fill a hole. */
export const NONSENSE_PHONE_NUMBERS: readonly string[] = [
  // One digit over and over, area code and country code included.
  '^\\+?1?(\\d)\\1{6,}$',
  // Counting up or down.
  '^\\+?1?0?123456789?\\d{0,2}$',
  '^\\+?1?2345678900?1?$',
  '^\\+?1?9876543210?$',
  '^\\+?1?0123456789$',
  // The exchange and the line are all zeros.
  '^\\+?1?\\d{3}0000000$',
];

/** Numbers written with letters for digits: "xxx-xxxx", "XXX XXX XXXX", "###-####", "(000) 000-0000". */
export const PHONE_SHAPES_UNFILLED: readonly string[] = [
  '(?:\\+?\\d{1,3}[ .-]?)?\\(?(?:xxx|###|nnn|___)\\)?[ .-]?(?:xxx|###|nnn|___)[ .-]?(?:xxxx|####|nnnn|____)',
  '(?:xxx|###|nnn|___)[ .-](?:xxxx|####|nnnn|____)',
];
