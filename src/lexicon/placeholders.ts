/**
 * Phone numbers that reach nobody. Those reserved for fiction are none of them: fixtures must use them.
 */

/** Digits nobody was ever given, country code or none: typed to fill a hole. */
export const NONSENSE_PHONE_NUMBERS: readonly string[] = [
  // One digit over and over, area code and country code included; "444 4 444" is a real kind of number.
  '^\\+?1?(?!4{7}$)(\\d)\\1{6,}$',
  '^\\+?\\d{0,4}(\\d)\\1{7,}$',
  // Nothing but zeros behind the country or area code.
  '^\\+?\\d{0,5}0{7,}$',
  '^0\\d{4}0{6}$',
  // Counting up or down.
  '^\\+?1?0?123456789?\\d{0,2}$',
  '^\\+\\d{1,3}0?123456789?0?$',
  '^\\+?1?2345678900?1?$',
  '^\\+?1?9876543210?$',
  '^\\+?1?0123456789$',
  // The same behind the trunk code and the mobile networks' digits.
  '^0?912345678$',
  '^0?987654321$',
  '^0[19]012345678$',
  // The exchange and the line are all zeros.
  '^\\+?1?\\d{3}0000000$',
];

/**
 * Signs that stand for digits of a phone number not yet filled in: "xxx-xxxx", "0800 XXX XXX", "###-####".
 * A number of which only the last digits are shown ("XXX XXX 1234") is somebody's, and masked.
 */
export const SIGNS_FOR_DIGITS: readonly string[] = [
  'x',
  'х',
  'χ',
  '#',
  '_',
  'n',
  '×',
  '○',
  '〇',
  '◯',
  '□',
];

/** What writers put where a number is still to come, as regular expression sources. */
export const NUMBERS_TO_COME: readonly string[] = [
  'T\\.?B\\.?[ACD]\\.?',
  '\\[[^\\]\\d\\n]{2,40}\\]',
  '<[^<>\\d\\n]{2,40}>',
  '\\{\\{?[^{}\\n]{2,60}\\}\\}?',
  '%[\\p{L}_.]{2,40}%',
  '\\*\\|[^|\\n]{2,40}\\|\\*',
  'undefined',
  'null',
  'NaN',
];
