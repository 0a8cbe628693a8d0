import type { EngineName } from '../../engines/names.ts';

/** Bodies of functions of `value` and what else they are given, by what their names say. */
const KNOWN: readonly (readonly [RegExp, (about: About) => string])[] = [
  [/^money/, ({ engine }) => (engine === 'liquid' ? '(Number(value) / 100).toFixed(2)' : AMOUNT)],
  [/^pluralize$/, () => '`${Number(value) === 1 ? more[0] : more[1]}`'],
  [
    /img|image|picture|icon|logo|asset|file_url|thumbnail/i,
    ({ host }) => `'https://${host}/images/picture.png'`,
  ],
  [/(?:url|link|href)$/i, ({ host }) => `'https://${host}/' + encodeURIComponent(String(value))`],
  [/address/i, () => "typeof value === 'object' ? Object.values(value ?? {}).join(', ') : value"],
  [/^json|stringify/i, () => 'JSON.stringify(value)'],
  [/handle|slug/i, () => "String(value).toLowerCase().replace(/\\W+/g, '-')"],
  [/upper|upcase/i, () => 'String(value).toUpperCase()'],
  [/lower|downcase/i, () => 'String(value).toLowerCase()'],
  [
    /date|time|moment|day/i,
    () => "new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(value))",
  ],
  [/money|currency|price|amount|cost/i, () => AMOUNT],
];

const AMOUNT = 'Number(value).toFixed(2)';

interface About {
  readonly engine: EngineName;
  /** The sender's. */
  readonly host: string;
}

/** A module with a stand-in for each filter or function whose own the repository was not seen to have. */
export function standInFunctions(names: readonly string[], about: About): string {
  const functions = names.map((name) => {
    const body = KNOWN.find(([pattern]) => pattern.test(name))?.[1](about) ?? 'value';
    return `export const ${name} = (value${body.includes('more') ? ', ...more' : ''}) => ${body};`;
  });
  return `// Stand-ins for the ${about.engine === 'ejs' ? 'functions' : 'filters'} that the templates call: "sendlint init" found none that it can
// load. Export your own here instead, so that sendlint sees what your customers see.

${functions.join('\n')}
`;
}

/** Those of them that take amounts in the minor unit, as Shopify has them. */
export const takesMinorUnits = (name: string, engine: EngineName): boolean =>
  engine === 'liquid' && name.startsWith('money');
