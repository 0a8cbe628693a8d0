/** What the HTML standard says of elements by name. Source: https://html.spec.whatwg.org (parsing, rendering). */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that may stand in a head; any other begins the body. */
export const HEAD_CONTENT = names(
  'base basefont bgsound link meta noframes noscript script style template title xml',
);

/** Elements that begin and end lines unless a style says otherwise. */
export const BLOCK = names(
  'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ' +
    'nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements whose text is never shown, whatever a style says. */
export const NEVER_READ = names(
  'applet area audio base datalist defs desc head iframe link meta metadata noembed noframes param rp ' +
    'script source style template title track xml o:officedocumentsettings',
);

/** Elements that the parser calls special: the end tag of an ordinary element does not reach through them. */
export const SPECIAL = names(
  'address applet article aside blockquote body button caption center colgroup dd details dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li ' +
    'listing main marquee menu nav noembed noframes noscript object ol p plaintext pre script section select ' +
    'style summary table tbody td template textarea tfoot th thead title tr ul xmp',
);

/** Elements that no end tag or implied end reaches through. */
export const SCOPE = names('applet button caption html marquee object table td template th');

export const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');

export const HEADINGS = names('h1 h2 h3 h4 h5 h6');

/** Elements whose start ends an open paragraph. */
export const ENDS_PARAGRAPH = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section ' +
    'summary table ul xmp',
);

/** For elements whose end tags may be left out: what ends at their start, and what it must not reach through. */
export const ENDS_AT_START: ReadonlyMap<
  string,
  { ends: readonly string[]; within: readonly string[] }
> = new Map([
  ['li', { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] }],
  ['dd', { ends: ['dd', 'dt'], within: ['dl'] }],
  ['dt', { ends: ['dd', 'dt'], within: ['dl'] }],
  ['option', { ends: ['option'], within: ['select'] }],
  ['button', { ends: ['button'], within: ['form'] }],
]);

const ROW = ['caption', 'colgroup', 'td', 'th', 'tr'];
const SECTION = [...ROW, 'tbody', 'thead', 'tfoot'];

/** The same within a table, whose parts nothing else holds together. */
export const ENDS_IN_TABLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ROW],
  ['tbody', SECTION],
  ['thead', SECTION],
  ['tfoot', SECTION],
  ['caption', SECTION],
  ['colgroup', SECTION],
]);

export const TABLE_PARTS = names('caption colgroup table tbody td tfoot th thead tr');
