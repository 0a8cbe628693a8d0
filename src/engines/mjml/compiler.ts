import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SourceRange } from '../../model/text/position.ts';
import type { Dropped } from '../../model/message.ts';
import type { TemplateEngineName } from '../names.ts';
import {
  type CompiledMarkup,
  TemplateError,
  type TemplateProblem,
  type TemplateText,
} from '../port.ts';
import { findLosses } from './dropped.ts';
import { type BadInclude, collectSources, type Source } from './includes.ts';
import type { MjmlOptions, MjmlPackage } from './package.ts';
import {
  circleProblem,
  leftOut,
  problemsOf,
  rangeOfTag,
  type ValidationError,
} from './problems.ts';
import { seedRandom } from './seeded-random.ts';

/** A project's MJML with the project's options. */
export interface Compiler {
  readonly root: string;
  readonly mjml: MjmlPackage;
  readonly options: MjmlOptions;
}

export interface CompiledDocument extends CompiledMarkup {
  readonly sources: readonly Source[];
}

/** A document before MJML has seen it, with all that goes into it. */
export interface PreparedDocument {
  readonly template: TemplateText;
  readonly sources: readonly Source[];
  readonly bad: readonly BadInclude[];
}

/**
 * Compiles a document and says what is wrong with it; `engine` is the one whose expressions it
 * still holds. Throws a TemplateError.
 */
export async function compileDocument(
  compiler: Compiler,
  template: TemplateText,
  engine?: TemplateEngineName,
): Promise<CompiledDocument> {
  const prepared = prepareDocument(compiler, template, engine);
  return describeDocument(compiler, prepared, await answerFor(compiler, prepared));
}

/** Throws a TemplateError for a document that includes itself. */
export function prepareDocument(
  { root, mjml: { vocabulary } }: Compiler,
  template: TemplateText,
  engine?: TemplateEngineName,
): PreparedDocument {
  const { sources, bad } = collectSources(template, root, { vocabulary, engine });
  const cycle = bad.find(({ reason }) => reason === 'cyclic');
  if (cycle !== undefined) throw new TemplateError(circleProblem(cycle));
  return { template, sources, bad };
}

/** What MJML makes of a document. Throws a TemplateError. */
export const answerFor = (
  compiler: Compiler,
  { template, sources }: PreparedDocument,
): Promise<Answer> =>
  explainFailure(template, sources, () =>
    runMjml(compiler, template.text, path.resolve(compiler.root, template.file)),
  );

/** What MJML answered, with all that it does not say. */
export function describeDocument(
  { mjml }: Compiler,
  { sources, bad }: PreparedDocument,
  { html, errors, denied }: Answer,
): CompiledDocument {
  const losses = sources.map((source) => ({ source, ...findLosses(source, mjml.vocabulary) }));
  const missing = bad.map(leftOut);
  const refused = denied.map((include) => deniedLoss(include, sources));
  const problems: TemplateProblem[] = [
    ...problemsOf(errors, sources),
    ...losses.flatMap((found) => found.problems),
  ];
  const dropped: Dropped[] = [
    ...missing,
    // Version 5 refuses a file that is missing, too.
    ...refused.filter(({ at }) => !missing.some((known) => startsAt(known.at, at))),
    ...losses.flatMap(({ source, losses: found }) =>
      found.map(({ span, because }) => ({
        text: source.text.text.slice(span.start, span.end),
        at: source.text.rangeOf(span),
        because,
      })),
    ),
  ];
  const files = sources.map(({ text }) => text.file);
  return { html, files, problems, dropped, sources };
}

/** Runs MJML on a text whose includes are looked for beside `file`. */
export async function runMjml(
  { root, mjml, options }: Compiler,
  document: string,
  file: string,
): Promise<Answer> {
  const { package: _, ...own } = options;
  const compile = await mjml.load();
  const unseed = seedRandom();
  try {
    const result = await compile(document, {
      ...(mjml.configFile !== undefined && {
        mjmlConfigPath: mjml.configFile,
        useMjmlConfigOptions: true,
      }),
      ...own,
      // Version 5 leaves includes out without a word unless told not to.
      ignoreIncludes: own['ignoreIncludes'] ?? false,
      // MJML refuses a file that is not there: a template that lives in a config has none.
      filePath: [file, path.dirname(file)].find((place) => existsSync(place)) ?? root,
      actualPath: file,
    });
    return answerOf(result);
  } finally {
    unseed();
  }
}

function answerOf(result: unknown): Answer {
  const { html, errors, json } = result as {
    html: string;
    errors?: readonly ValidationError[];
    json?: MjmlNode;
  };
  return { html, errors: errors ?? [], denied: json === undefined ? [] : deniedIn(json) };
}

/** What MJML said of a document. */
export interface Answer {
  readonly html: string;
  readonly errors: readonly ValidationError[];
  readonly denied: readonly Denied[];
}

interface MjmlNode {
  readonly line?: number;
  readonly absoluteFilePath?: string;
  readonly children?: readonly MjmlNode[];
  readonly errors?: readonly { readonly type: string }[];
}

interface Denied {
  readonly line: number;
  readonly file: string | undefined;
}

/** Includes that version 5 refused, which its validator does not report. */
function deniedIn({ line = 1, absoluteFilePath, errors = [], children = [] }: MjmlNode): Denied[] {
  const isDenied = errors.some(({ type }) => type === 'include-denied');
  return [
    ...(isDenied ? [{ line, file: absoluteFilePath }] : []),
    ...children.flatMap((child) => deniedIn(child)),
  ];
}

function deniedLoss({ line, file }: Denied, sources: readonly Source[]): Dropped {
  const source = sources.find((candidate) => candidate.file === file) ?? sources[0];
  return {
    text: '<mj-include>',
    at: source && rangeOfTag(source.text, line, 'mj-include'),
    because:
      'its path leaves the folder of the file that holds it, which MJML refuses unless its option "includePath" allows the folder',
  };
}

const startsAt = (a: SourceRange | undefined, b: SourceRange | undefined): boolean =>
  a?.file === b?.file && a?.start.line === b?.start.line && a?.start.column === b?.start.column;

async function explainFailure<Result>(
  template: TemplateText,
  sources: readonly Source[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new TemplateError(failureOf(error, template, sources), { cause: error });
  }
}

function failureOf(
  error: unknown,
  template: TemplateText,
  sources: readonly Source[],
): TemplateProblem {
  const { errors } = error as { errors?: readonly ValidationError[] };
  const [first] = Array.isArray(errors) ? problemsOf(errors as ValidationError[], sources) : [];
  if (first !== undefined) return first;
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  const isRootMissing = /^(Malformed MJML|Parsing failed)/.test(reason);
  return {
    message: `MJML cannot compile this document: ${reason}`,
    ...(isRootMissing && {
      hint: 'A document needs <mjml> around everything and one <mj-body> in it.',
    }),
    at: template.rangeOf({ start: 0, end: lengthOfFirstLine(template.text) }),
  };
}

const lengthOfFirstLine = (text: string): number => /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
