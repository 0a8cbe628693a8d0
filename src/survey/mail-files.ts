import type { EngineName } from '../engines/names.ts';
import { engineOf } from '../project/templates/file-role.ts';
import type { Manifests } from './manifests.ts';
import type { Tree } from './walk-tree.ts';

/** A file that is a template of a mail, or a part of one. */
export interface MailFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  /** What prints data into it. */
  readonly engine: EngineName;
  /** Whether its extension says so, and not only its text. */
  readonly isNamedForEngine: boolean;
  readonly isMjml: boolean;
  readonly text: string;
}

const TEMPLATE =
  /\.(?:mjml|hbs|handlebars|liquid|mustache|njk|nunjucks|ejs|html?|txt|text|tsx|jsx)$/i;
const COMPONENT = /\.[tj]sx$/i;
const MAIL_WORD =
  /(?:^|[^a-z])(?:e-?mail|mail|mailing|newsletter|notification|transactional|mjml)s?(?:[^a-z]|ers?\b|$)/i;

/**
 * Every file of a repository that makes mail, by its name and its text. Whatever lies in the folder
 * `trusted` does.
 */
export function findMailFiles(
  tree: Tree,
  manifests: Manifests,
  trusted?: string,
): readonly MailFile[] {
  const named = tree.files.filter(
    (file) => TEMPLATE.test(file) && !/\.(?:test|spec|stories)\.[tj]sx$/i.test(file),
  );
  const found = namedMail(
    tree,
    manifests,
    named,
    (path) => trusted !== undefined && path.startsWith(`${trusted}/`),
  );
  // Where nothing else is mail, templates that are no pages of a site are.
  return found.length > 0 ? found : namedMail(tree, manifests, named, isTemplateAlone(tree));
}

/** A template by its extension, in a folder named for templates, without what only pages have. */
const isTemplateAlone =
  (tree: Tree) =>
  (path: string): boolean =>
    /(?:^|\/)(?:\w*[-_])?templates?\/.*\.(?:hbs|handlebars|liquid|mustache|njk|nunjucks|ejs)$/i.test(
      path,
    ) && !/<(?:script|nav|form|main)\b/i.test(tree.read(path) ?? '');

function namedMail(
  tree: Tree,
  manifests: Manifests,
  named: readonly string[],
  isTrusted: (path: string) => boolean,
): readonly MailFile[] {
  return named.flatMap((path): MailFile[] => {
    const text = tree.read(path);
    if (text === undefined) return [];
    const isMjml = /\.mjml\b/i.test(path) || /<mj(?:ml|-[a-z])/i.test(text);
    if (!isTrusted(path) && !isMail(path, text, isMjml)) return [];
    const extensions = path.toLowerCase().split('/').at(-1)?.split('.').slice(1) ?? [];
    const byName = engineOf(extensions);
    const engine = byName ?? engineInText(text, manifests);
    return [{ path, text, isMjml, engine, isNamedForEngine: byName !== undefined }];
  });
}

function isMail(path: string, text: string, isMjml: boolean): boolean {
  if (COMPONENT.test(path)) return isMailComponent(path, text);
  if (isMjml || path.startsWith('templates/')) return true;
  // Pages of a web application are templates as well.
  if (/<script\b(?![^>]*application\/ld\+json)/i.test(text)) return false;
  const isForMail = path.split('/').some((step) => MAIL_WORD.test(separated(step)));
  if (/\.(?:html?|txt|text)$/i.test(path) && !hasExpressions(text))
    return isForMail && /<table/i.test(text);
  return isForMail || looksLikeMail(text);
}

/** A component that imports React Email's, or one in a folder for mail that nobody can click on. */
export const importsReactEmail = (text: string): boolean =>
  /from\s+['"](?:@react-email\/|react-email['"])/.test(text);

const isMailComponent = (path: string, text: string): boolean =>
  importsReactEmail(text) ||
  (path
    .split('/')
    .slice(0, -1)
    .some((step) => MAIL_WORD.test(separated(step))) &&
    /\bexport\s+(?:default|const|function)\b/.test(text) &&
    /<[A-Za-z]/.test(text) &&
    !/\buse(?:State|Effect|Form|Query)\b|\bon(?:Click|Change|Submit)=|['"]use client['"]/.test(
      text,
    ));

/** `orderEmail` and `EmailTemplates` have the word as well. */
const separated = (step: string): string => step.replace(/([a-z])([A-Z])/g, '$1-$2');

/** What only mail still does: layout by tables with attributes. */
const looksLikeMail = (text: string): boolean =>
  /<table\b[^>]*\b(?:cellpadding|cellspacing|bgcolor|role=["']presentation)/i.test(text) &&
  /<html/i.test(text);

const hasExpressions = (text: string): boolean => /\{\{|\{%|<%/.test(text);

/** What prints into a file whose name does not say it: its delimiters, and what is installed. */
function engineInText(text: string, { packages }: Manifests): EngineName {
  if (/<%[-=_\s]/.test(text)) return 'ejs';
  if (/\{%-?\s*\w/.test(text)) {
    const isNunjucks =
      /\{%-?\s*(?:block|extends|set|macro|elif)\b/.test(text) || packages.has('nunjucks');
    return isNunjucks && !packages.has('liquidjs') ? 'nunjucks' : 'liquid';
  }
  if (/\{\{[~#^/>!]/.test(text) || !/\{\{/.test(text)) return 'handlebars';
  if (/\{\{[^}]*\|\s*\w+/.test(text)) return packages.has('nunjucks') ? 'nunjucks' : 'liquid';
  const installed = ENGINE_PACKAGES.find(([name]) => packages.has(name));
  return installed?.[1] ?? 'handlebars';
}

/** Packages by the engine that they are, or bring along. */
const ENGINE_PACKAGES: readonly (readonly [string, EngineName])[] = [
  ['handlebars', 'handlebars'],
  ['express-handlebars', 'handlebars'],
  ['nodemailer-express-handlebars', 'handlebars'],
  ['@vendure/email-plugin', 'handlebars'],
  ['liquidjs', 'liquid'],
  ['nunjucks', 'nunjucks'],
  ['mustache', 'mustache'],
  ['ejs', 'ejs'],
  ['@react-email/components', 'react-email'],
  ['@react-email/render', 'react-email'],
];
