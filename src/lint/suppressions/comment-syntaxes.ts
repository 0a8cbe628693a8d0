import type { EngineName } from '../../engines/names.ts';

/** A way to write a comment. */
export interface CommentSyntax {
  /** A text in which a comment has just begun, and one that begins with a comment. */
  readonly justOpened: RegExp;
  readonly opens: RegExp;
  /** The end of a comment; undefined for one that ends with its line. */
  readonly closing: RegExp | undefined;
  /** How a comment of it looks, for messages. */
  readonly example: string;
}

const syntax = (opening: RegExp, closing: RegExp | undefined, example: string): CommentSyntax => ({
  justOpened: new RegExp(`${opening.source}\\s*$`),
  opens: new RegExp(`^${opening.source}`),
  closing,
  example,
});

const HTML = syntax(/<!--/, /--!?>/, '<!-- … -->');

const MUSTACHE_LONG = syntax(/\{\{~?!--/, /--~?\}\}/, '{{!-- … --}}');
const MUSTACHE_SHORT = syntax(/\{\{~?!(?!--)/, /\}\}/, '{{! … }}');
/** Mustache knows but one comment, whatever it begins with. */
const MUSTACHE = syntax(/\{\{!-*/, /(?:--)?\}\}/, '{{! … }}');

const LIQUID_BLOCK = syntax(
  /\{%-?\s*comment\s*-?%\}/,
  /\{%-?\s*endcomment\s*-?%\}/,
  '{% comment %} … {% endcomment %}',
);
const LIQUID_LINE = syntax(/\{%-?\s*#/, /-?%\}/, '{% # … %}');

const NUNJUCKS = syntax(/\{#-?/, /-?#\}/, '{# … #}');

const EJS = syntax(/<%#/, /[-_]?%>/, '<%# … %>');
const EJS_CODE = syntax(/<%[-_]?\s*\/\*+/, /\*\/\s*[-_]?%>/, '<% /* … */ %>');

const JSX = syntax(/\{\s*\/\*+/, /\*\/\s*\}/, '{/* … */}');
const CODE_BLOCK = syntax(/\/\*+/, /\*\//, '/* … */');
const CODE_LINE = syntax(/\/\//, undefined, '// …');

export const YAML_COMMENT = syntax(/(?<!\S)#/, undefined, '# …');

const OF_ENGINE: Readonly<Record<EngineName, readonly CommentSyntax[]>> = {
  handlebars: [MUSTACHE_LONG, MUSTACHE_SHORT],
  mustache: [MUSTACHE],
  liquid: [LIQUID_BLOCK, LIQUID_LINE],
  nunjucks: [NUNJUCKS],
  ejs: [EJS, EJS_CODE],
  mjml: [],
  'react-email': [JSX, CODE_BLOCK, CODE_LINE],
  // Nobody knows what the project's own program takes for a comment.
  command: [MUSTACHE_LONG, MUSTACHE_SHORT, LIQUID_BLOCK, LIQUID_LINE, NUNJUCKS, EJS, EJS_CODE],
};

/** Every syntax there is, wherever it is one. */
export const ALL_SYNTAXES: readonly CommentSyntax[] = [
  HTML,
  ...OF_ENGINE.command,
  ...OF_ENGINE['react-email'],
  YAML_COMMENT,
];

/** What the messages of a run make of a file. */
export interface FileUse {
  readonly engines: ReadonlySet<EngineName>;
  /** Whether anything of it is HTML or MJML: in a text part, an HTML comment is read out. */
  readonly isMarkup: boolean;
}

/** The syntaxes of a file's comments. Those of YAML are for its front matter only, where it is a template. */
export function syntaxesOf(file: string, { engines, isMarkup }: FileUse): readonly CommentSyntax[] {
  const own = isCode(file) ? OF_ENGINE['react-email'] : isYaml(file) ? [YAML_COMMENT] : [];
  const isComponent = engines.size > 0 && [...engines].every((engine) => engine === 'react-email');
  const printed = [...engines].flatMap((engine) => OF_ENGINE[engine]);
  return [...new Set([...own, ...printed, ...(isMarkup && !isComponent ? [HTML] : [])])];
}

export const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);

/** Whether a file is a template, front matter and all, and neither code nor data. */
export const isTemplate = (file: string): boolean =>
  !isCode(file) && !isYaml(file) && !/\.json$/i.test(file);

const isCode = (file: string): boolean => /\.[cm]?[jt]sx?$/i.test(file);
