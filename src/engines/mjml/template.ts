import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dropped } from '../../model/message.ts';
import { isUpTo, type SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import type { TemplateEngineName } from '../names.ts';
import type { CompiledMarkup, TemplateProblem, TemplateText } from '../port.ts';
import { type Compiler, compileDocument, runMjml } from './compiler.ts';
import type { Source } from './includes.ts';
import { tellLostBlocks } from './lost-blocks.ts';
import { mapSurroundings, type Surroundings } from './surroundings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type PlacedToken, templateOver } from './template-map.ts';

/** One expression of the template or of a file it includes. */
export interface Token {
  readonly text: string;
  readonly isComment: boolean;
  readonly source: Source;
  readonly span: Span;
}

/**
 * Compiles a document that still holds expressions. It is compiled twice: as it is, which is what
 * the project's own pipeline makes of it, and with a placeholder for each expression, which shows
 * where each of them went. Throws a TemplateError.
 */
export async function compileTemplate(
  compiler: Compiler,
  template: TemplateText,
  engine: TemplateEngineName,
): Promise<CompiledMarkup & { readonly template: TemplateText }> {
  const { html, files, problems, dropped, sources } = await compileDocument(
    compiler,
    template,
    engine,
  );
  const tokens = sources.flatMap(tokensOf);
  const marked = await compileMarked(compiler, sources, tokens);
  const placed = placesOf(tokens, marked);
  const restored = marked.replace(placeholders(), (_, number: string) => tokenText(tokens, number));

  const around = surroundingsOf(sources, compiler.mjml.vocabulary);
  const changes = restored === html ? [] : changeProblems(tokens, around, template);
  return {
    html,
    files,
    // What MJML's validator says of an expression is not true of what will be printed there.
    problems: [
      ...problems.filter(({ message }) => !/\{\{|\}\}|\{%|%\}|<%|%>/.test(message)),
      ...changes,
    ],
    dropped: tellLostBlocks([...dropped, ...lostTokens(tokens, placed, dropped, around)], engine),
    template: templateOver({ html, restored, placed, source: template }),
  };
}

/** What `placeholder` makes, with the white space that MJML may put in. */
const placeholders = (): RegExp => /\{\{\s*__m(\d+)__\s*\}\}/g;

const placeholder = (number: number): string => `{{__m${number}__}}`;

function tokensOf(source: Source): Token[] {
  const { text } = source.text;
  return source.expressions.map(({ start, end, isComment }) => ({
    text: text.slice(start, end),
    isComment,
    source,
    span: { start, end },
  }));
}

const tokenText = (tokens: readonly Token[], number: string): string =>
  tokens[Number(number)]?.text ?? '';

/** Compiles with placeholders. Included files are mirrored, because MJML reads them itself. */
async function compileMarked(
  compiler: Compiler,
  sources: readonly Source[],
  tokens: readonly Token[],
): Promise<string> {
  const [root, ...included] = sources;
  if (root === undefined) return '';
  if (included.length === 0) {
    return (await runMjml(compiler, markedText(root, tokens), root.file)).html;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'sendlint-'));
  const mirrored = (file: string): string => path.join(folder, file.replace(':', ''));
  try {
    for (const source of sources) {
      mkdirSync(path.dirname(mirrored(source.file)), { recursive: true });
      writeFileSync(mirrored(source.file), markedText(source, tokens));
    }
    const options = { ...compiler.options, ...mirroredPaths(compiler, root.file, mirrored) };
    const { html } = await runMjml(
      { ...compiler, options },
      markedText(root, tokens),
      mirrored(root.file),
    );
    return html.replaceAll(folder, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders that the option `includePath` allows, in the mirror. */
function mirroredPaths(
  { options }: Compiler,
  file: string,
  mirrored: (file: string) => string,
): { includePath?: string[] } {
  const { includePath } = options;
  if (includePath === undefined) return {};
  const folders = [includePath].flat().map(String);
  const inMirror = folders.map((folder) => mirrored(path.resolve(path.dirname(file), folder)));
  for (const folder of inMirror) mkdirSync(folder, { recursive: true });
  return { includePath: inMirror };
}

function markedText(source: Source, tokens: readonly Token[]): string {
  const { text } = source.text;
  let marked = '';
  let last = 0;
  for (const [number, token] of tokens.entries()) {
    if (token.source !== source) continue;
    marked += text.slice(last, token.span.start) + placeholder(number);
    last = token.span.end;
  }
  return marked + text.slice(last);
}

/** Where the tokens stand in the text that the placeholders make way for. */
function placesOf(tokens: readonly Token[], marked: string): PlacedToken[] {
  let shift = 0;
  return [...marked.matchAll(placeholders())].flatMap((match) => {
    const token = tokens[Number(match[1])];
    if (token === undefined) return [];
    const start = match.index + shift;
    shift += token.text.length - match[0].length;
    return [{ token, span: { start, end: start + token.text.length } }];
  });
}

/** Tokens that are gone and were not reported with the text around them. */
function lostTokens(
  tokens: readonly Token[],
  placed: readonly PlacedToken[],
  dropped: readonly Dropped[],
  around: (token: Token) => Surroundings,
): Dropped[] {
  const kept = new Set(placed.map(({ token }) => token));
  return tokens.flatMap((token) => {
    if (kept.has(token) || token.isComment) return [];
    const at = rangeOf(token);
    if (dropped.some((known) => known.at !== undefined && covers(known.at, at))) return [];
    const because = whyLost(around(token));
    return because === undefined ? [] : [{ text: token.text, at, because }];
  });
}

/** Undefined where nobody misses it: in a comment, in a default that no component uses. */
function whyLost(around: Surroundings): string | undefined {
  if (around.kind === 'between') return 'text between components, outside mj-raw';
  if (around.kind === 'tag') return 'an expression inside a tag, where MJML reads attributes';
  if (around.kind === 'content') return `content of <${around.of}> that MJML leaves out`;
  if (around.kind === 'comment' || around.isDefault) return undefined;
  return `the value of "${around.name}", which MJML works out while it compiles`;
}

/** What changes an expression although it survives: MJML reads its characters as something else. */
function changeProblems(
  tokens: readonly Token[],
  around: (token: Token) => Surroundings,
  template: TemplateText,
): TemplateProblem[] {
  const explained = tokens.flatMap((token) => {
    const problem = whyChanged(token.text, around(token));
    return problem === undefined ? [] : [{ ...problem, at: rangeOf(token) }];
  });
  if (explained.length > 0) return explained;
  const message = 'MJML changes an expression of this template while it compiles it.';
  return [{ message, at: template.rangeOf({ start: 0, end: 0 }) }];
}

function whyChanged(
  text: string,
  around: Surroundings,
): Pick<TemplateProblem, 'message' | 'hint'> | undefined {
  if (around.kind === 'attribute' && around.quote !== '' && text.includes(around.quote)) {
    const other = around.quote === '"' ? "'" : '"';
    return {
      message: `MJML ends the value of "${around.name}" at the quote inside ${text}.`,
      hint: `Use ${other} in the expression or around the value.`,
    };
  }
  if (around.kind === 'content' && around.isInlined) {
    return {
      message: `MJML reads the braces of ${text} as CSS while it inlines this style.`,
      hint: 'Leave out inline="inline", or move the expression out of it.',
    };
  }
  return undefined;
}

function surroundingsOf(
  sources: readonly Source[],
  vocabulary: Vocabulary,
): (token: Token) => Surroundings {
  const bySource = new Map(
    sources.map((source) => [source, mapSurroundings(source.markup, vocabulary)]),
  );
  // Files of the other types hold no components: MJML copies them.
  return ({ source, span }) =>
    (source.type === 'mjml' ? bySource.get(source)?.(span.start) : undefined) ?? {
      kind: 'content',
      of: source.type === 'css' ? 'mj-style' : 'mj-raw',
      isInlined: source.type === 'css',
    };
}

const rangeOf = ({ source, span }: Token): SourceRange => source.text.rangeOf(span);

function covers(outer: SourceRange, inner: SourceRange): boolean {
  return (
    outer.file === inner.file && isUpTo(outer.start, inner.start) && isUpTo(inner.end, outer.end)
  );
}
