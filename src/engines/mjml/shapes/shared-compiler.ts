import type { MarkupSharing, PlainReason } from '../../../model/sharing.ts';
import type { CompiledMarkup, TemplateText } from '../../port.ts';
import {
  type Answer,
  answerFor,
  type Compiler,
  compileDocument,
  describeDocument,
  prepareDocument,
} from '../compiler.ts';
import { findHoles, type Hole } from './cut-holes.ts';
import { isSampled } from './sample.ts';
import { NOTHING_KEPT, type Shape, type ShapeMemory } from './shape-memory.ts';
import {
  bearsFolding,
  fillSkeleton,
  holdsHoleMarks,
  markedDocument,
  shapeOf,
  skeletonOf,
} from './skeleton.ts';

/** Runs one compile after the other. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

export interface SharedCompiler {
  /** Throws a TemplateError. */
  compile(document: TemplateText): Promise<CompiledMarkup>;
  readonly sharing: () => MarkupSharing;
}

export interface Sharing {
  readonly isWanted: boolean;
  /** What earlier runs left. */
  readonly kept?: ShapeMemory | undefined;
}

/** Shapes of some 30 KB each. */
const MOST_SHAPES = 1000;
/** More holes are found to be none one by one for no document that was met. */
const ATTEMPTS = 6;

/**
 * Compiles each shape once: a document with marks in the stretches that MJML copies whatever they say. All
 * other documents of the shape are put together from that. The first of each and a sample of the others are
 * compiled by themselves as well; where one comes out another way, its template is shared no more.
 */
export function createSharedCompiler(
  compiler: Compiler,
  inTurn: InTurn,
  { isWanted, kept = NOTHING_KEPT }: Sharing,
): SharedCompiler {
  const shapes = new Map<string, Shape>();
  const linedAnswers = new Map<string, Answer>();
  const plain = new Map<PlainReason, number>();
  const broken = new Set<string>();
  const counts = { shared: 0, compiles: 0 };
  const never = isWanted ? neverShared(compiler) : 'asked';

  const compilePlainly = (document: TemplateText): Promise<CompiledMarkup> => {
    counts.compiles += 1;
    return inTurn(() => compileDocument(compiler, document));
  };
  const refuse = (document: TemplateText, because: PlainReason): Promise<CompiledMarkup> => {
    plain.set(because, (plain.get(because) ?? 0) + 1);
    return compilePlainly(document);
  };

  const answerTo = (document: TemplateText): Promise<Answer> => {
    counts.compiles += 1;
    return inTurn(async () => answerFor(compiler, prepareDocument(compiler, document)));
  };

  const makeShape = async (document: TemplateText, holes: readonly Hole[]): Promise<Shape> => {
    const marked = { ...document, text: markedDocument(document.text, holes) };
    let answer: Answer;
    try {
      answer = await answerTo(marked);
    } catch {
      return { kind: 'plain', because: 'fails' };
    }
    const skeleton = skeletonOf(answer.html);
    if (skeleton === undefined) return { kind: 'plain', because: 'private-use' };
    if (skeleton.looked.size > 0) return { kind: 'narrower', without: skeleton.looked };
    const described = describeDocument(compiler, prepareDocument(compiler, marked), answer);
    const because = described.sources
      .slice(1)
      .map(({ text }) => (holdsInlinedStyles(text.text) ? 'inlined-styles' : looksAtAll(text.text)))
      .find((reason) => reason !== undefined);
    if (because !== undefined) return { kind: 'plain', because };
    const { files, problems, dropped } = described;
    const isClean = problems.length + dropped.length + answer.errors.length === 0;
    return { kind: 'shared', skeleton, files, isClean, isKept: false };
  };

  /** What there is to say of a document stands at lines of its own. */
  const withProblems = async (
    document: TemplateText,
    holes: readonly Hole[],
    html: string,
  ): Promise<CompiledMarkup> => {
    const lined = { ...document, text: markedDocument(document.text, holes, true) };
    const key = keyOf(lined.file, lined.text);
    const answer = linedAnswers.get(key) ?? (await answerTo(lined));
    remember(linedAnswers, key, answer);
    return describeDocument(compiler, prepareDocument(compiler, document), { ...answer, html });
  };

  const share = async (document: TemplateText): Promise<CompiledMarkup | PlainReason> => {
    const { text, file } = document;
    const reason = broken.has(file) ? 'broken' : looksAtAll(text);
    if (reason !== undefined) return reason;
    const style = holdsInlinedStyles(text) ? 'words' : 'contents';
    let holes: readonly Hole[] = findHoles(text, compiler.mjml.vocabulary, style);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const key = keyOf(file, shapeOf(text, holes));
      const known = shapes.get(key) ?? kept.shapeOf(file, key);
      const shape = known ?? (await makeShape(document, holes));
      remember(shapes, key, shape);
      if (known === undefined && shape.kind === 'narrower') kept.keep(file, key, shape);
      if (shape.kind === 'plain') return shape.because;
      const contents = holes.map(({ content }) => text.slice(content.start, content.end));
      const without =
        shape.kind === 'narrower'
          ? shape.without
          : new Set(
              [...shape.skeleton.folded].filter((hole) => !bearsFolding(contents[hole] ?? '')),
            );
      if (shape.kind === 'shared' && without.size === 0) {
        const { html, spans } = fillSkeleton(shape.skeleton, contents);
        const compiled = shape.isClean
          ? { html, files: shape.files, problems: [], dropped: [] }
          : await withProblems(document, holes, html);
        const made = { ...compiled, shape: { key: shape.skeleton, holes: spans } };
        if (known !== undefined && (!isSampled(text, shape) || kept.isChecked(file, text)))
          return made;
        const expected = await compilePlainly(document);
        if (isSame(made, expected)) {
          if (known === undefined) kept.keep(file, key, shape);
          kept.check(file, text);
          return made;
        }
        kept.forget(file, key);
        broken.add(file);
        return expected;
      }
      holes = holes.filter((_, number) => !without.has(number));
    }
    return 'broken';
  };

  return {
    async compile(document) {
      const result = never ?? (await share(document));
      if (typeof result === 'string') return refuse(document, result);
      counts.shared += 1;
      return result;
    },
    sharing: () => ({ ...counts, plain, broken: [...broken] }),
  };
}

const keyOf = (file: string, text: string): string => `${file}\0${text}`;

/** Puts what is in use behind the others, so that the oldest goes first. */
function remember<Value>(known: Map<string, Value>, key: string, value: Value): void {
  known.delete(key);
  known.set(key, value);
  if (known.size > MOST_SHAPES) known.delete(known.keys().next().value ?? '');
}

/** Options that work on all that was rendered. */
function neverShared({ options, mjml: { setsOptions } }: Compiler): PlainReason | undefined {
  const isAnyOn = [
    'beautify',
    'minify',
    'preprocessors',
    'skeleton',
    'presets',
    'juiceOptions',
    'juicePreserveTags',
  ].some((name) => {
    const value = options[name];
    return value !== undefined && value !== false;
  });
  return isAnyOn || setsOptions ? 'options' : undefined;
}

function looksAtAll(text: string): PlainReason | undefined {
  if (holdsHoleMarks(text)) return 'private-use';
  if (/<mj-html-attributes/i.test(text)) return 'html-attributes';
  return holdsInlinedStyles(text) && !areSimple(text) ? 'inlined-styles' : undefined;
}

const holdsInlinedStyles = (text: string): boolean => /\binline\s*=\s*["']?inline/i.test(text);

/** Whether inlined styles depend on the names of elements, classes and ids alone, and not on what is in them. */
function areSimple(text: string): boolean {
  if (/css-inline/i.test(text)) return false;
  const sheets = [...text.matchAll(/<mj-style\b[^>]*\binline\b[^>]*>([\s\S]*?)<\/mj-style/gi)];
  return sheets.every(([, css = '']) => {
    const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, ' ');
    return !/[@[\]:+~()\\{}"']/.test(selectors) && !/\bcontent\s*:|counter-/i.test(css);
  });
}

const isSame = (made: CompiledMarkup, expected: CompiledMarkup): boolean =>
  made.html === expected.html &&
  JSON.stringify([made.problems, made.dropped, made.files]) ===
    JSON.stringify([expected.problems, expected.dropped, expected.files]);
