import {
  type Document,
  parseAllDocuments,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { Span } from '../../model/text/span.ts';
import type { Report, TextFile } from './text-file.ts';
import { type YamlDocument, yamlDocument } from './yaml-document.ts';

/** Reads one YAML or JSON document; undefined, and reported, where it is broken. */
export function parseYaml(
  file: TextFile,
  report: Report,
  text: string = file.text,
): YamlDocument | undefined {
  if (isTooDeep(file, text, report)) return undefined;
  const document = parseDocument(withLineFeeds(text), OPTIONS);
  return isSound(file, document, report) ? yamlDocument(file, document) : undefined;
}

/** Reads the documents of a file that may hold several. */
export function parseYamlDocuments(file: TextFile, report: Report): readonly YamlDocument[] {
  if (isTooDeep(file, file.text, report)) return [];
  const documents = parseAllDocuments(withLineFeeds(file.text), OPTIONS);
  if (!Array.isArray(documents)) return [];
  return documents
    .filter((document) => isSound(file, document, report))
    .map((document) => yamlDocument(file, document));
}

const OPTIONS = {
  prettyErrors: false,
  version: '1.2',
  schema: 'core',
  logLevel: 'error',
} as const;

/** The parser does not know the lone carriage return as a line end; offsets stay as they are. */
const withLineFeeds = (text: string): string => text.replace(/\r(?!\n)/g, '\n');

/** The parser goes one call deeper for every level. */
const DEEPEST = 200;

function isTooDeep(file: TextFile, text: string, report: Report): boolean {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]|^(?:[-?][ \t]+){200}/gm)) {
    depth = mark === ']' || mark === '}' ? Math.max(0, depth - 1) : depth + mark.length;
    if (depth <= DEEPEST) continue;
    const span = { start: index, end: index + 1 };
    report(file.problem(`Expected at most ${DEEPEST} levels of nesting.`, { span }));
    return true;
  }
  return false;
}

/** Reports what is broken: the first fault of the syntax, which often brings others with it, and every duplicate key. */
function isSound(file: TextFile, document: Document, report: Report): boolean {
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const syntax = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  const faults = [...duplicates, ...(syntax === undefined ? [] : [syntax]), ...tags];
  for (const fault of faults) report(problemOf(file, fault, document));
  return faults.length === 0;
}

function problemOf(
  file: TextFile,
  { code, message, pos: [foundAt, end] }: YAMLError | Document['warnings'][number],
  document: Document,
) {
  const isQuote = code === 'MISSING_CHAR' && /closing ["']quote/.test(message);
  const start = (isQuote ? openQuote(document, foundAt) : undefined) ?? foundAt;
  const span = { start, end: isQuote ? start + 1 : Math.max(end, start + 1) };
  const words = isQuote ? UNCLOSED_QUOTE : (WORDS[code]?.(wordAt(file.text, start), message) ?? {});
  const hint = words.hint ?? hintOfLine(file, span);
  return file.problem(words.message ?? sentence(message), {
    ...(hint !== undefined && { hint }),
    span,
  });
}

interface Words {
  readonly message?: string;
  readonly hint?: string;
}

/** What the parser's faults are in our words. */
const WORDS: { readonly [code: string]: (word: string, said: string) => Words } = {
  DUPLICATE_KEY: (word) => ({
    message: `Duplicate key "${word}".`,
    hint: 'Keep one of them; if both are meant, make a list.',
  }),
  TAB_AS_INDENT: () => ({
    message: 'Expected spaces, found a tab as indentation.',
    hint: 'YAML is indented with spaces only.',
  }),
  MULTIPLE_DOCS: () => ({
    message: 'Expected one document, found several.',
    hint: 'Remove the "---" between them, or put each in a file of its own.',
  }),
  TAG_RESOLVE_FAILED: () => ({
    message: 'Unknown tag.',
    hint: 'Remove the "!…"; a text that begins with "!" is written in quotes.',
  }),
  BAD_SCALAR_START: (word) => ({
    message: `A text without quotes cannot begin with "${word.charAt(0)}".`,
    hint: 'Put the whole text in quotes.',
  }),
  BAD_INDENT: (_, said) => {
    const [, closing] = / and end with a ([\]}])/.exec(said) ?? [];
    return closing === undefined ? {} : { message: `Missing closing "${closing}".` };
  },
  MISSING_CHAR: (_, said) => {
    const [, closing] = / must end with a ([\]}])/.exec(said) ?? [];
    return closing === undefined ? {} : { message: `Missing closing "${closing}".` };
  },
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'A text without quotes cannot hold ": ".',
    hint: 'Put the whole text in quotes.',
  }),
};

const UNCLOSED_QUOTE: Words = {
  message: 'This quote is never closed.',
  hint: 'Close it; a quote inside the text is doubled in single quotes and escaped in double ones.',
};

/** Where the quoted text begins that the parser found to have no end. */
function openQuote(document: Document, foundAt: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) return;
      if (range && range[0] < foundAt && foundAt <= range[2]) start = range[0];
    },
  });
  return start;
}

const wordAt = (text: string, start: number): string =>
  /^"[^"\n]*"|^'[^'\n]*'|^[^\s:,[\]{}]+/
    .exec(text.slice(start, start + 200))?.[0]
    .replace(/^["']|["']$/g, '') ?? text.slice(start, start + 1);

/** The commonest cause of a strange fault: an expression that opens a text without quotes. */
function hintOfLine(file: TextFile, span: Span): string | undefined {
  const start = file.text.lastIndexOf('\n', span.start - 1) + 1;
  const line = file.text.slice(start, start + 500).split(/\r?\n/, 1)[0] ?? '';
  return /:\s+\{\{/.test(line) ? 'Put a text that begins with "{{" in quotes.' : undefined;
}

const sentence = (message: string): string => {
  const text = message.trim().replace(/[.:]?$/, '.');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
