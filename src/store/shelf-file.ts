import { readFileSync } from 'node:fs';
import { digestOf } from './digest.ts';

/** The first line of a file; another format has another. */
const HEADER = 'sendlint-shelf 1';

/** Entries by their keys, each as JSON that is not parsed yet, in the order in which they were last used. */
export type Entries = Map<string, string>;

/** What a file holds; nothing where it is not there. `damaged` says whether some of it is of no use. */
export function readShelf(file: string): { readonly entries: Entries; readonly damaged: boolean } {
  const entries: Entries = new Map();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { entries, damaged: !isMissing(error) };
  }
  const [header, ...lines] = text.split('\n');
  if (header !== HEADER) return { entries, damaged: true };
  // A file that was cut off ends within a line.
  let damaged = lines.pop() !== '';
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry === undefined) damaged = true;
    else entries.set(...entry);
  }
  return { entries, damaged };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** `key checksum json` */
function entryOf(line: string): [key: string, json: string] | undefined {
  const afterKey = line.indexOf(' ');
  const afterSum = line.indexOf(' ', afterKey + 1);
  if (afterKey < 1 || afterSum === -1) return undefined;
  const key = line.slice(0, afterKey);
  const json = line.slice(afterSum + 1);
  return line.slice(afterKey + 1, afterSum) === sumOf(key, json) ? [key, json] : undefined;
}

export function printShelf(entries: Entries): string {
  const lines = [HEADER];
  for (const [key, json] of entries) lines.push(`${key} ${sumOf(key, json)} ${json}`);
  return `${lines.join('\n')}\n`;
}

/** The key is part of it, so that no damage gives an entry to another key. */
const sumOf = (key: string, json: string): string => digestOf(`${key} ${json}`).slice(0, 11);
