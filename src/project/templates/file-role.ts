import type { EngineName } from '../../engines/names.ts';

type FileRole = 'html' | 'text' | 'subject';

/** What a template file's name says. */
export interface NamedFile {
  /** The message it belongs to: its path without extensions. */
  readonly message: string;
  readonly role: FileRole;
  /** Extensions, first to last: `.hbs.mjml` is `['hbs', 'mjml']`. */
  readonly extensions: readonly string[];
}

/** Engines by the extension of their templates. */
const ENGINE_OF: Readonly<Record<string, EngineName>> = {
  hbs: 'handlebars',
  handlebars: 'handlebars',
  liquid: 'liquid',
  mustache: 'mustache',
  njk: 'nunjucks',
  nunjucks: 'nunjucks',
  ejs: 'ejs',
  tsx: 'react-email',
  jsx: 'react-email',
};

export const engineOf = (extensions: readonly string[]): EngineName | undefined =>
  extensions.map((extension) => ENGINE_OF[extension]).find((engine) => engine !== undefined);

const MARKUP = new Set(['mjml', 'html', 'htm', ...Object.keys(ENGINE_OF)]);
/** Extensions of components, which are templates only where the project renders them. */
const CODE = new Set(['tsx', 'jsx']);
const TEXT = new Set(['txt', 'text']);

/** A folder may hold the parts of one message: `welcome/html.hbs`, `welcome/subject.hbs`. */
const HTML_STEMS = new Set(['html', 'body', 'index', 'template', 'email', 'mail', 'message']);
const TEXT_STEMS = new Set(['text', 'txt', 'plain', 'plaintext']);

/**
 * Undefined for a file that is no template. `relative` is relative to the folder of templates;
 * `code` says whether components in code are templates.
 */
export function roleOf(relative: string, code = false): NamedFile | undefined {
  const slash = relative.lastIndexOf('/') + 1;
  const [stem = '', ...rest] = relative.slice(slash).split('.');
  const extensions: string[] = [];
  while (rest.length > 0 && isKnown(rest.at(-1) ?? '')) {
    extensions.unshift((rest.pop() ?? '').toLowerCase());
  }
  if (stem === '' || extensions.length === 0) return undefined;
  if (!code && extensions.some((extension) => CODE.has(extension))) return undefined;

  const folder = relative.slice(0, Math.max(0, slash - 1));
  const name = [stem, ...rest].join('.');
  const role = extensions.includes('subject')
    ? 'subject'
    : extensions.some((extension) => TEXT.has(extension))
      ? 'text'
      : 'html';
  if (folder !== '' && rest.length === 0) {
    const inFolder = roleInFolder(stem, role);
    if (inFolder !== undefined) return { message: folder, role: inFolder, extensions };
  }
  const bare = /^(.+)[-_]subject$/.exec(name)?.[1];
  const path = relative.slice(0, slash) + (bare ?? name);
  return { message: path, role: bare === undefined ? role : 'subject', extensions };
}

const isKnown = (extension: string): boolean =>
  MARKUP.has(extension.toLowerCase()) ||
  TEXT.has(extension.toLowerCase()) ||
  extension.toLowerCase() === 'subject';

function roleInFolder(stem: string, role: FileRole): FileRole | undefined {
  const lower = stem.toLowerCase();
  if (lower === 'subject' || lower === '_subject') return 'subject';
  if (TEXT_STEMS.has(lower)) return 'text';
  return HTML_STEMS.has(lower) ? role : undefined;
}

const EXTENSIONS = new RegExp(`(?:\\.(?:${[...MARKUP, ...TEXT].join('|')}))+$`, 'i');

/** The name by which templates call a partial: its path without extensions. */
export const partialName = (relative: string): string => relative.replace(EXTENSIONS, '');

/** Whether a text is meant as the name of a template's file, there or not. */
export const looksLikeFile = (text: string): boolean =>
  /^[\w@.\-/\\]+$/.test(text) && EXTENSIONS.test(text);

/** Whether a path below the templates is no message: in a folder of partials, or with a leading underscore. */
export const isPartialPath = (relative: string): boolean =>
  /(?:^|\/)(?:partials|layouts|_(?!subject\.)[^/]*)(?:\/|$)/.test(relative);

/** `subjects/welcome.txt` and `de/subjects/welcome.txt` without their folder; undefined for other paths. */
export function outOfSubjects(message: string): string | undefined {
  const steps = message.split('/');
  const at = steps.slice(0, -1).indexOf('subjects');
  return at === -1 ? undefined : steps.filter((_, index) => index !== at).join('/');
}
