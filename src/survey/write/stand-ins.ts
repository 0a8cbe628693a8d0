/** Bodies of helpers that nearly every project has, by what their names say. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:eq|is|equals?|if_?eq(?:uals?)?|ifequals?|if_?cond|compare)$/i,
    'choose(this, arguments, (a, b) => a == b)',
  ],
  [
    /^(?:ne|neq|isnt|not_?eq(?:uals?)?|unless_?eq(?:uals?)?)$/i,
    'choose(this, arguments, (a, b) => a != b)',
  ],
  [/^(?:gt|greater_?than|if_?gt)$/i, 'choose(this, arguments, (a, b) => a > b)'],
  [/^(?:gte|if_?gte)$/i, 'choose(this, arguments, (a, b) => a >= b)'],
  [/^(?:lt|less_?than|if_?lt)$/i, 'choose(this, arguments, (a, b) => a < b)'],
  [/^(?:lte|if_?lte)$/i, 'choose(this, arguments, (a, b) => a <= b)'],
  [/^and$/i, 'choose(this, arguments, (...all) => all.every(Boolean))'],
  [/^or$/i, 'choose(this, arguments, (...all) => all.some(Boolean))'],
  [/^not$/i, 'choose(this, arguments, (a) => !a)'],
  [/upper/i, 'String(arguments[0] ?? "").toUpperCase()'],
  [/lower/i, 'String(arguments[0] ?? "").toLowerCase()'],
  [/^(?:concat|join_?text)$/i, '[...arguments].slice(0, -1).join("")'],
  [/^(?:add|sum|plus)$/i, 'Number(arguments[0]) + Number(arguments[1])'],
  [/^(?:sub|subtract|minus)$/i, 'Number(arguments[0]) - Number(arguments[1])'],
  [/^(?:mul|multiply|times)$/i, 'Number(arguments[0]) * Number(arguments[1])'],
  [
    /date|time|moment/i,
    'new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date(arguments[0]))',
  ],
  [/money|currency|price|amount/i, 'Number(arguments[0]).toFixed(2)'],
];

/** A module with a stand-in for each Handlebars helper whose own the repository was not seen to have. */
export function standInHelpers(names: readonly string[], hasHandlebarsHelpers: boolean): string {
  if (hasHandlebarsHelpers) {
    return [
      '// The helpers of the package, as this project uses them.',
      "import helpers from 'handlebars-helpers';",
      '',
      'export default (handlebars) => helpers({ handlebars });',
      '',
    ].join('\n');
  }
  const entries = names.map((name) => {
    const body = KNOWN.find(([pattern]) => pattern.test(name))?.[1];
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name).replace(/"/g, "'");
    return `  ${key}: function () {\n    return ${(body ?? 'plain(this, arguments)').replace(/"/g, "'")};\n  },`;
  });
  return `${HEAD}\nexport default {\n${entries.join('\n')}\n};\n${FUNCTIONS}`;
}

const HEAD = `// Stand-ins for the helpers that the templates call: "sendlint init" did not find your own. Import
// those here instead, so that sendlint sees what your customers see.`;

const FUNCTIONS = `
/** A test: as a block it shows its body or its else, elsewhere it answers. */
function choose(model, given, test) {
  const values = [...given].slice(0, -1);
  const options = given[given.length - 1];
  const isTrue = test(...values);
  if (!options.fn) return isTrue;
  return isTrue ? options.fn(model) : options.inverse(model);
}

/** Shows the body of a block, or the first thing that it is given. */
function plain(model, given) {
  const options = given[given.length - 1];
  return options.fn ? options.fn(model) : given[0];
}
`;
