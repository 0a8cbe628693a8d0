/**
 * What stands in a message because nobody put the real thing there. Whether such a thing is a fault is
 * decided by rules: fixtures and examples must use reserved numbers and hosts.
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

export interface HostPattern {
  /** Regular expression source over a host in lower case. */
  readonly host: string;
  readonly source: string;
}

/** Hosts that no customer can reach, or that are documentation's. */
export const PLACEHOLDER_HOSTS: readonly HostPattern[] = [
  {
    host: '(?:^|\\.)example\\.(?:com|net|org|edu)$',
    source: 'RFC 2606 section 3; example.edu: IANA',
  },
  { host: '(?:^|\\.)(?:test|example|invalid|localhost)$', source: 'RFC 2606 section 2, RFC 6761' },
  {
    host: '(?:^|\\.)(?:yourdomain|your-domain|yourcompany|your-company|yoursite|your-site|yourwebsite|yourstore|mydomain|mywebsite|domain|website|mysite|sitename|companyname)\\.(?:com|net|org|io|tld)$',
    source: 'Names seen unfilled in public e-mail templates',
  },
];

/** Hosts that are there for those who build the thing. */
export const DEVELOPMENT_HOSTS: readonly HostPattern[] = [
  { host: '^localhost$|\\.localhost$', source: 'RFC 6761 section 6.3' },
  { host: '^127(?:\\.\\d{1,3}){3}$|^\\[?::1\\]?$|^0\\.0\\.0\\.0$', source: 'RFC 1122, RFC 4291' },
  {
    host: '^10(?:\\.\\d{1,3}){3}$|^192\\.168(?:\\.\\d{1,3}){2}$|^172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}$',
    source: 'RFC 1918, private networks',
  },
  {
    host: '\\.(?:local|internal|lan|home\\.arpa)$',
    source: 'RFC 6762, RFC 8375, ICANN 2024 (.internal)',
  },
  {
    host: '(?:^|[.-])(?:staging|stage|stg|dev|develop|development|test|testing|qa|uat|preprod|preview|sandbox|local)(?:[.-]?\\d+)?(?=[.-].*\\.)',
    source: 'Names of environments before production, as a label of a host or a part of one',
  },
  {
    host: '\\.(?:ngrok\\.io|ngrok\\.app|ngrok-free\\.app|ngrok-free\\.dev|loca\\.lt|trycloudflare\\.com)$',
    source: 'Tunnels to a developer’s machine: ngrok, localtunnel, Cloudflare quick tunnels',
  },
];

/** Regular expression sources of values that a program printed instead of the thing it meant. */
export const LEAKED_VALUES: readonly string[] = [
  '\\bundefined\\b',
  '\\bnull\\b',
  '\\bNaN\\b',
  '\\[object [A-Z]\\w*\\]',
  '\\bInvalid Date\\b',
  '\\bInvalid DateTime\\b',
  '\\[Function(?:: \\w+)?\\]',
];

export interface TokenShape {
  readonly name: string;
  /** Regular expression source. */
  readonly shape: string;
  readonly source: string;
}

/** Shapes of a merge field that was left in the output. */
export const UNRESOLVED_TOKENS: readonly TokenShape[] = [
  {
    name: 'mustache',
    shape: '\\{\\{\\{?[^{}\\n]{1,120}\\}?\\}\\}',
    source: 'Handlebars, Mustache, Liquid, Jinja',
  },
  { name: 'liquid tag', shape: '\\{%-?\\s[^{}\\n]{1,120}\\s-?%\\}', source: 'Liquid, Jinja, Twig' },
  {
    name: 'percent',
    shape: '%%?[A-Z][A-Z0-9_.]{2,40}%%?',
    source: 'Salesforce Marketing Cloud, Campaign Monitor',
  },
  { name: 'merge tag', shape: '\\*\\|[A-Z][A-Z0-9_:]{1,40}\\|\\*', source: 'Mailchimp merge tags' },
  {
    name: 'template literal',
    shape: '\\$\\{[^{}\\n]{1,80}\\}',
    source: 'JavaScript, Freemarker, Velocity',
  },
  {
    name: 'velocity',
    shape: '\\$!?[a-z]\\w{2,40}(?:\\.\\w{1,40})*',
    source: 'Velocity references',
  },
  { name: 'erb', shape: '<%[=-]?[^%\\n]{1,120}%>', source: 'ERB, EJS' },
  {
    name: 'braces',
    shape: '\\{[A-Za-z][A-Za-z0-9_.]{1,40}\\}',
    source: 'ICU messages, String.format of .NET and Python',
  },
  {
    name: 'brackets',
    shape: '\\[[A-Za-z][A-Za-z_ ]{2,40}\\]',
    source: 'Fill-in marks of copy decks: "[footer text]"',
  },
  {
    name: 'chevrons',
    shape: '<<[A-Za-z][\\w .]{1,40}>>|«[A-Za-z]\\w{1,40}»',
    source: 'Word mail merge',
  },
  {
    name: 'dashes',
    shape: '-[A-Z]{2,}[A-Z_]*-(?=[\\s,.!]|$)',
    source: 'SendGrid substitution tags',
  },
];
