import { readFileSync } from 'node:fs';
import path from 'node:path';
import { indexLines, type LineIndex, type SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import type { Problem } from '../../model/user-error.ts';

/** One of the user's files as text. A byte order mark is not part of the text. */
export interface TextFile {
  /** Relative to the project's root, with forward slashes. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly rangeOf: (span: Span) => SourceRange;
  readonly problem: (
    message: string,
    options?: { readonly hint?: string; readonly span?: Span },
  ) => Problem;
}

/** Collects what is wrong, so that one run reports all of it. */
export type Report = (problem: Problem) => void;

/** The project's files, each read once. */
export interface Files {
  readonly root: string;
  /** Undefined, and reported, for a file that cannot be read or is no text. */
  readonly read: (absolute: string) => TextFile | undefined;
  /** Text of a file of the project, also of one that was not read yet; undefined for any other. */
  readonly sourceOf: (name: string) => string | undefined;
  readonly nameOf: (absolute: string) => string;
}

/** `texts`: what files hold instead of what is on the disk, by name. */
export function openFiles(
  root: string,
  report: Report,
  texts: ReadonlyMap<string, string> = new Map(),
): Files {
  const known = new Map<string, TextFile | undefined>();
  const nameOf = (absolute: string): string => slashed(path.relative(root, absolute));

  const open = (absolute: string, name: string, tell: Report): TextFile | undefined => {
    const text = texts.get(name);
    return text === undefined ? readText(absolute, name, tell) : textFile(name, text);
  };
  return {
    root,
    nameOf,
    read(absolute) {
      const name = nameOf(absolute);
      if (!known.has(name)) known.set(name, open(absolute, name, report));
      return known.get(name);
    },
    sourceOf(name) {
      const file = known.get(name);
      if (file !== undefined) return file.text;
      const absolute = path.resolve(root, name);
      const inside = !path.isAbsolute(name) && !nameOf(absolute).startsWith('../');
      return inside ? open(absolute, name, () => {})?.text : undefined;
    },
  };
}

export function textFile(name: string, text: string): TextFile {
  const lines = indexLines(text);
  const rangeOf = (span: Span): SourceRange => ({ file: name, ...lines.rangeOf(span) });
  return {
    name,
    text,
    lines,
    rangeOf,
    problem: (message, { hint, span = { start: 0, end: 0 } } = {}) => ({
      message,
      ...(hint !== undefined && { hint }),
      at: rangeOf(span),
      source: text,
    }),
  };
}

/** Reads a file that nobody asks for twice. Undefined, and reported, where it is no text. */
export function readText(absolute: string, name: string, report: Report): TextFile | undefined {
  const unreadable = (message: string, hint?: string): undefined => {
    const start = { line: 1, column: 1 };
    report({ message, ...(hint !== undefined && { hint }), at: { file: name, start, end: start } });
  };
  try {
    const bytes = readFileSync(absolute);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return textFile(name, text);
    return unreadable('Expected a text file, found a binary one.');
  } catch (error) {
    if (error instanceof TypeError) {
      return unreadable('Expected text in UTF-8, found other bytes.', 'Save the file as UTF-8.');
    }
    return unreadable(`Cannot read the file: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EISDIR: 'it is a folder',
    EACCES: 'access is denied',
    EPERM: 'access is denied',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const slashed = (file: string): string => file.split(path.sep).join('/');
