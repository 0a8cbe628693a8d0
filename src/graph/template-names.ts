import { expressionsIn } from '../engines/expressions.ts';
import type { TemplateEngineName } from '../engines/names.ts';

/** What the text of a template names, as far as that can be told without its engine. */
export interface NamesInTemplate {
  /** Everything in an expression that may be the name of a partial. */
  readonly names: ReadonlySet<string>;
  /** Whether a partial is named by data, so that it may be any. */
  readonly isComputed: boolean;
  /** Paths that `mj-include` names. */
  readonly includes: readonly string[];
  /** Whether one of these is made by an expression. */
  readonly includesAreComputed: boolean;
}

export function namesInTemplate(
  text: string,
  engines: readonly TemplateEngineName[],
  isMarkup: boolean,
): NamesInTemplate {
  const names = new Set<string>();
  let isComputed = false;
  for (const engine of engines) {
    for (const { start, end, isComment } of expressionsIn(text, engine)) {
      if (isComment) continue;
      const source = text.slice(start, end);
      for (const name of wordsIn(source, engine)) names.add(name);
      isComputed ||= callsComputed(source, engine);
    }
  }
  return { names, isComputed, ...(isMarkup ? includesIn(text) : NO_INCLUDES) };
}

/** Handlebars and Mustache name partials without quotes. */
function* wordsIn(source: string, engine: TemplateEngineName): Iterable<string> {
  for (const [, , quoted = ''] of source.matchAll(/(["'`])((?:(?!\1)[^\n]){1,200})\1/g))
    yield quoted;
  if (engine !== 'handlebars' && engine !== 'mustache') return;
  for (const [word] of source.matchAll(/[^\s"'`{}()[\]=|~#<>&^!]+/g)) yield word;
  for (const [, segment = ''] of source.matchAll(/\[([^\]]{1,200})\]/g)) yield segment;
}

function callsComputed(source: string, engine: TemplateEngineName): boolean {
  switch (engine) {
    case 'handlebars':
      return /^\{\{~?#?>\s*\(/.test(source);
    case 'mustache':
      return /^\{\{[><]\s*\*/.test(source);
    case 'ejs':
      return [...source.matchAll(/\binclude\s*\(([^]*)/g)].some(
        ([, given = '']) => !/^\s*(["'`])[^"'`$]+\1\s*[,)]/.test(given),
      );
    case 'liquid':
      return isComputedTag(source, LIQUID_TAGS);
    case 'nunjucks':
      return isComputedTag(source, NUNJUCKS_TAGS);
  }
}

const LIQUID_TAGS = /\b(?:include|render|layout|section)\s+([^]*)/;
const NUNJUCKS_TAGS = /\b(?:include|extends|import|from)\s+([^]*)/;

/** Only a name in quotes with nothing added to it says which template is meant. */
function isComputedTag(source: string, tags: RegExp): boolean {
  if (!source.startsWith('{%')) return false;
  const [, given] = tags.exec(source) ?? [];
  return (
    given !== undefined &&
    !/^(?:(["'])[^"']+\1|none\b)\s*(?:$|-?%|,|:|[a-z])/.test(given.trimStart())
  );
}

const NO_INCLUDES = { includes: [], includesAreComputed: false } as const;

function includesIn(text: string): Pick<NamesInTemplate, 'includes' | 'includesAreComputed'> {
  const found = [...text.matchAll(/<mj-include\b[^>]*?\bpath\s*=\s*(["']?)([^"'>\n]+)\1/gi)];
  const includes = found.map(([, , path = '']) => path.trim());
  const all = text.match(/<mj-include\b/gi)?.length ?? 0;
  return {
    includes,
    includesAreComputed: all > found.length || includes.some((path) => /\{[{%#]|<%/.test(path)),
  };
}
