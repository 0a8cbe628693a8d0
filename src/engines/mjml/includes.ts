import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { indexLines } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import { type Expression, expressionsIn, withoutExpressions } from '../expressions.ts';
import type { TemplateEngineName } from '../names.ts';
import type { TemplateText } from '../port.ts';
import { type MjmlToken, scanMjml } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One text that goes into a document: the template itself, or a file it includes. */
export interface Source {
  readonly text: TemplateText;
  /** `text.text` as it is scanned: expressions may hold anything, and are overwritten. */
  readonly markup: string;
  /** Empty in a finished document. */
  readonly expressions: readonly Expression[];
  /** Absolute. */
  readonly file: string;
  readonly type: 'mjml' | 'html' | 'css';
  readonly included: boolean;
}

/** An `mj-include` that leads nowhere, or back to where it came from. */
export interface BadInclude {
  readonly path: string;
  readonly reason: 'missing' | 'cyclic' | 'empty';
  readonly includer: TemplateText;
  readonly span: Span;
}

/** How the texts of a document are read. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** The engine whose expressions the texts still hold; undefined for a finished document. */
  readonly engine: TemplateEngineName | undefined;
}

/** The template and every file it includes, each once, in the order MJML meets them. */
export function collectSources(
  template: TemplateText,
  root: string,
  { vocabulary, engine }: Reading,
): { readonly sources: readonly Source[]; readonly bad: readonly BadInclude[] } {
  const sources = new Map<string, Source>();
  const bad: BadInclude[] = [];
  const scanned = (text: TemplateText): Pick<Source, 'text' | 'markup' | 'expressions'> => {
    const expressions = engine === undefined ? [] : expressionsIn(text.text, engine);
    return { text, expressions, markup: withoutExpressions(text.text, expressions) };
  };

  const visit = (source: Source, above: readonly string[]): void => {
    sources.set(source.file, source);
    if (source.type !== 'mjml') return;
    for (const include of includesIn(source, vocabulary)) {
      const at = { path: include.path, includer: source.text, span: include.span };
      const file = path.resolve(path.dirname(source.file), decoded(include.path));
      if (include.path === '') bad.push({ ...at, reason: 'empty' });
      else if (!isFile(file)) bad.push({ ...at, reason: 'missing' });
      else if (file === source.file || above.includes(file)) bad.push({ ...at, reason: 'cyclic' });
      else if (!sources.has(file)) {
        const text = fileText(file, root);
        visit({ ...scanned(text), file, type: include.type, included: true }, [
          ...above,
          source.file,
        ]);
      }
    }
  };

  const file = path.resolve(root, template.file);
  visit({ ...scanned(template), file, type: 'mjml', included: false }, []);
  return { sources: [...sources.values()], bad };
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A file as it is on disk, named relative to the project's root. */
function fileText(file: string, root: string): TemplateText {
  const text = readFileSync(file, 'utf8');
  const name = path.relative(root, file).split(path.sep).join('/');
  const lines = indexLines(text);
  return { text, file: name, rangeOf: (span) => ({ file: name, ...lines.rangeOf(span) }) };
}

interface Include {
  readonly path: string;
  readonly type: Source['type'];
  readonly span: Span;
}

function includesIn({ text: { text }, markup }: Source, vocabulary: Vocabulary): Include[] {
  if (!/<mj-include/i.test(markup)) return [];
  return [...scanMjml(markup, vocabulary.isEndingTag)].flatMap((token) => {
    if (token.kind !== 'open' || token.name !== 'mj-include') return [];
    const type = attributeOf(token, 'type', text);
    return [
      {
        path: attributeOf(token, 'path', text) ?? '',
        type: type === 'html' || type === 'css' ? type : 'mjml',
        span: token.span,
      },
    ];
  });
}

function attributeOf(
  { attributes }: Extract<MjmlToken, { kind: 'open' }>,
  name: string,
  text: string,
): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return value && text.slice(value.start, value.end);
}

/** MJML decodes what it takes for a URL. */
function decoded(includePath: string): string {
  try {
    return decodeURIComponent(includePath);
  } catch {
    return includePath;
  }
}
