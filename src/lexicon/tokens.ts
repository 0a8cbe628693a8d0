/**
 * What is left in a message where a program should have printed a value. Regular expression sources,
 * matched with the `u` flag.
 */

export interface LeakedWord {
  readonly pattern: string;
  /**
   * Whether the word is prose too ("null and void"): then it is only a leak where it stands in a
   * value's place, or an expression printed it.
   */
  readonly prose: boolean;
  readonly source: string;
}

/** How programming languages write "nothing" and "not a value" when they are asked for text. */
export const LEAKED_WORDS: readonly LeakedWord[] = [
  { pattern: 'undefined', prose: false, source: 'ECMA-262, ToString of undefined' },
  {
    pattern: 'null',
    prose: true,
    source: 'ECMA-262, ToString of null; Java, String.valueOf(null)',
  },
  { pattern: 'NaN', prose: false, source: 'ECMA-262, Number::toString of NaN' },
  {
    pattern: '\\[object [A-Z]\\w*\\]',
    prose: false,
    source: 'ECMA-262, Object.prototype.toString',
  },
  { pattern: 'Invalid Date', prose: false, source: 'ECMA-262, Date.prototype.toString' },
  { pattern: 'Invalid DateTime', prose: false, source: 'Luxon, DateTime#toString' },
];

export interface TokenShape {
  readonly pattern: string;
  /**
   * `weak` where people write the same shape and mean it ("$link", "[footer text]"): then it is only
   * a token where no expression printed it from the customer's data.
   */
  readonly strength: 'strong' | 'weak';
  readonly source: string;
}

/** How template languages and mailing services mark a value that is still to come. */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  {
    pattern: '\\{\\{\\{?[#/^!>&~]?\\s*[\\p{L}_@.*|"\'][^{}\\n]{0,120}\\}\\}\\}?',
    strength: 'strong',
    source: 'Handlebars, Mustache, Liquid, Jinja',
  },
  {
    pattern: '\\{%-?\\s*[a-z]\\w*[^{}\\n]{0,120}%\\}',
    strength: 'strong',
    source: 'Liquid, Jinja, Twig',
  },
  { pattern: '<%[-=#]?[^%<>\\n]{1,120}%>', strength: 'strong', source: 'ERB, EJS, SendGrid' },
  { pattern: '\\*\\|[A-Z][A-Z0-9_:]*\\|\\*', strength: 'strong', source: 'Mailchimp, Mandrill' },
  {
    pattern: '(?<![\\p{L}\\p{N}%])%%[\\p{L}_][\\p{L}\\p{N}_.]*%%(?![\\p{L}\\p{N}%])',
    strength: 'strong',
    source: 'Salesforce Marketing Cloud',
  },
  {
    // Capitals or an underscore: "100%natural%" is a slogan.
    pattern:
      '(?<![\\p{L}\\p{N}%])%(?:[A-Z][A-Z0-9]+|[A-Za-z]\\w{0,40}_\\w{1,40})%(?![\\p{L}\\p{N}%])',
    strength: 'strong',
    source: 'Mailgun, Campaign Monitor, Windows shells',
  },
  {
    pattern: '\\$\\{[\\p{L}_][^{}\\n]{0,120}\\}',
    strength: 'strong',
    source: 'ECMA-262 template literals, FreeMarker, Velocity',
  },
  { pattern: '\\{\\$[\\p{L}_][^{}\\n]{0,80}\\}', strength: 'strong', source: 'Smarty, Latte' },
  {
    pattern: '(?<![\\p{L}\\p{N}#])##[\\p{L}_][\\p{L}\\p{N}_.]*##(?!#)',
    strength: 'strong',
    source: 'Mailup, in-house systems',
  },
  {
    pattern: '\\[\\[[\\p{L}_][\\p{L}\\p{N}_. ]{0,60}\\]\\]',
    strength: 'strong',
    source: 'GetResponse',
  },
  {
    pattern: '\\[[A-Z]{2,}(?:_[A-Z0-9]+)+\\]',
    strength: 'weak',
    source: 'Fill-in marks of copy decks and of generated templates: "[CARRIER_NAME]"',
  },
  { pattern: '«[A-Za-z]+_\\w+»|<<[A-Za-z]\\w*>>', strength: 'strong', source: 'Word mail merge' },
  {
    pattern:
      '(?<![\\p{L}\\p{N}$\\\\=)>{])\\{(?:[\\p{L}_][\\p{L}\\p{N}_.]*|\\d)\\}(?![\\p{L}\\p{N}};])',
    strength: 'weak',
    source: 'ICU messages, String.format of .NET and Python',
  },
  {
    pattern: '(?<![\\p{L}\\p{N}$])\\$[a-z][A-Za-z_]{2,}(?![\\p{L}\\p{N}$])',
    strength: 'weak',
    source: 'PHP, Velocity, shells',
  },
];

/**
 * Words that fill-in marks in square brackets are made of: "[footer text]", "[Your Company]". A mark is
 * made of these alone, so that "[1]", "[sic]", "[Contact support]" and a subject's "[Acme]" are left
 * alone. English, German, French, Spanish, Italian, Portuguese and Dutch, as seen in public templates.
 */
export const FILL_IN_WORDS: readonly string[] = [
  'account',
  'achternaam',
  'address',
  'adresse',
  'amount',
  'apellido',
  'apellidos',
  'azienda',
  'bedrag',
  'bedrijf',
  'bedrijfsnaam',
  'bestellnummer',
  'betrag',
  'billing',
  'body',
  'brand',
  'business',
  'card',
  'carrier',
  'city',
  'client',
  'cliente',
  'code',
  'cognome',
  'commande',
  'company',
  'content',
  'copy',
  'country',
  'coupon',
  'courier',
  'customer',
  'date',
  'datum',
  'day',
  'delivery',
  'description',
  'discount',
  'domain',
  'email',
  'empresa',
  'entreprise',
  'event',
  'expiration',
  'expiry',
  'fecha',
  'firma',
  'firmenname',
  'first',
  'footer',
  'full',
  'header',
  'here',
  'id',
  'ihr',
  'ihre',
  'image',
  'importe',
  'importo',
  'insert',
  'invoice',
  'item',
  'klant',
  'kunde',
  'kunden',
  'kundenname',
  'kundennummer',
  'last',
  'link',
  'location',
  'logo',
  'message',
  'montant',
  'month',
  'naam',
  'nachname',
  'name',
  'nom',
  'nombre',
  'nome',
  'number',
  'numero',
  'numéro',
  'número',
  'order',
  'ordine',
  'password',
  'payment',
  'pedido',
  'phone',
  'placeholder',
  'plan',
  'postal',
  'price',
  'product',
  'promo',
  'prénom',
  'quantity',
  'reason',
  'recipient',
  'reference',
  'sender',
  'seu',
  'shipment',
  'shipping',
  'signature',
  'sobrenome',
  'state',
  'store',
  'street',
  'su',
  'subject',
  'subtotal',
  'surname',
  'text',
  'the',
  'time',
  'title',
  'total',
  'tracking',
  'tu',
  'unsubscribe',
  'url',
  'user',
  'username',
  'uw',
  'voornaam',
  'vorname',
  'votre',
  'website',
  'year',
  'your',
  'zip',
];

/** Fill-in marks that are one word: rarely anything else. */
export const FILL_IN_ALONE: readonly string[] = [
  'achternaam',
  'apellido',
  'apellidos',
  'cognome',
  'firstname',
  'fname',
  'kundenname',
  'lastname',
  'lname',
  'nachname',
  'name',
  'nombre',
  'placeholder',
  'prénom',
  'sobrenome',
  'surname',
  'username',
  'voornaam',
  'vorname',
];

/** Beginnings of mailboxes that nobody reads, separators left out. */
export const NO_REPLY_MAILBOXES: readonly string[] = [
  'noreply',
  'donotreply',
  'dontreply',
  'noresponse',
  'notreply',
  'neantworten',
  'nichtantworten',
  'bittenichtantworten',
  'keineantwort',
  'nepasrepondre',
  'nereponsezpas',
  'sansreponse',
  'noresponder',
  'norespuesta',
  'naoresponda',
  'naoresponder',
  'nonrispondere',
  'nietbeantwoorden',
  'nietantwoorden',
  'nietreageren',
  'norespondas',
  'naoresponde',
  'geenantwoord',
  'svarikke',
  'svarainte',
  'ingetsvar',
  'alavastaa',
  'nieodpowiadaj',
  'neodpovidat',
  'neodpovidejte',
  'nevalaszolj',
  'nuraspundeti',
  'yanitlamayin',
  'unmonitored',
  'blackhole',
  'devnull',
  'bounce',
  'bounces',
  'mailerdaemon',
];
