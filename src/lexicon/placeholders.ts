/**
 * Phone numbers that reach nobody. Whether a reserved one is a fault is decided by rules and the
 * sender's settings: fixtures and examples must use them.
 */

/** Regular expression sources over the digits of a number in full, country code included where it has one. */
export interface ReservedNumbers {
  readonly region: string;
  readonly digits: string;
  readonly source: string;
}

/** Numbers set aside for fiction: they are well formed, and nobody answers. */
export const RESERVED_PHONE_NUMBERS: readonly ReservedNumbers[] = [
  {
    region: 'North America',
    digits: '^1?\\d{3}55501\\d{2}$',
    source: 'ATIS-0300115, 555 NXX Line Number Assignment Guidelines: 555-0100 to 555-0199',
  },
  {
    region: 'GB',
    digits:
      '^(?:44|0)(?:1632960\\d{3}|7700900\\d{3}|8081570\\d{3}|9098790\\d{3}|3069990\\d{3}|2079460\\d{3}|(?:113|114|115|116|117|118|121|131|141|151|161)4960\\d{3}|1914980\\d{3}|2896496\\d{3}|2920180\\d{3})$',
    source: 'Ofcom, Telephone numbers for use in TV and radio drama programmes',
  },
  {
    region: 'AU',
    digits: '^(?:61|0)(?:[2378](?:5550|7010)\\d{4}|491570\\d{3})$|^18009757[01]\\d$',
    source: 'ACMA, Phone numbers for use in TV shows, films and creative works',
  },
  {
    region: 'FR',
    digits: '^(?:33|0)(?:19900|26191|35301|46571|53649|63998)\\d{4}$',
    source: 'ARCEP, décision n° 2018-0881: numéros pour les œuvres audiovisuelles',
  },
  {
    region: 'DE',
    digits:
      '^(?:49|0)(?:(?:3023125|6990009|4066969|2214710|8999998)\\d{3}|(?:17139200|176040690)\\d{2})$',
    source: 'Bundesnetzagentur, Rufnummern für Medienproduktionen („Drama Numbers“)',
  },
  {
    region: 'IE',
    digits: '^(?:353|0)2091\\d{5}$',
    source: 'ComReg 15/136, Numbering Conditions of Use: 020 91x xxxx for drama',
  },
  {
    region: 'SE',
    digits: '^(?:46|0)(?:3139006|4062804|8465004|9803192|7017406)\\d{2}$',
    source: 'Post- och telestyrelsen, Telefonnummer för användning i böcker och filmer',
  },
];

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
