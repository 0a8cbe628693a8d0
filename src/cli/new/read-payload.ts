import path from 'node:path';
import { UserError, type Problem } from '../../model/user-error.ts';
import { textFields } from '../../project/facts/text-fields.ts';
import { parseYamlDocuments } from '../../project/source/parse-yaml.ts';
import { readText, type TextFile, textFile } from '../../project/source/text-file.ts';
import { dataOf } from '../../project/source/yaml-data.ts';
import type { Terminal } from '../terminal.ts';
import { isCutOff } from './cut-off.ts';

/** A record as somebody brought it, and what was chosen of it. */
export interface Payload {
  readonly data: object;
  /** What of the file it is, where there was more: "the first of 3 entries". */
  readonly choice: string | undefined;
  /** Its text, where that is YAML: how it is laid out. */
  readonly layout: string | undefined;
}

const LARGEST = 5_000_000;

/** Reads JSON, JSON Lines or YAML from a file, or from the standard input for "-". Throws a {@link UserError}. */
export async function readPayload(from: string, terminal: Terminal): Promise<Payload> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const file = await openPayload(from, terminal, report);
  if (file === undefined) throw new UserError(...problems);
  if (file.text.trim() === '') throw new UserError(file.problem('The payload is empty.'));
  if (file.text.length > LARGEST) {
    throw new UserError(
      file.problem('Expected the record of one customer, found more than 5 MB.', {
        hint: 'Cut out one entry, for example with jq: jq ".[0]" payload.json | sendlint new customer --from -',
      }),
    );
  }
  const { value, choice } = isJsonLines(file.text)
    ? { value: read(firstLine(file), report), choice: 'the first line' }
    : { value: read(whole(file), report), choice: undefined };
  if (value === undefined) throw new UserError(...problems);
  return asRecord(value, choice, file);
}

async function openPayload(
  from: string,
  { cwd, readInput }: Terminal,
  report: (problem: Problem) => void,
): Promise<TextFile | undefined> {
  if (from !== '-') return readText(path.resolve(cwd, from), from, report);
  const bytes = await (readInput?.() ?? new Uint8Array());
  try {
    return textFile('(standard input)', new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    report({ message: 'Expected text in UTF-8 on the standard input, found other bytes.' });
    return undefined;
  }
}

/** A record on each line: the first is whole by itself, and another begins behind it. */
function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim());
  return isWhole(first) && /^[{[]/.test(second);
}

function isWhole(line: string): boolean {
  if (!/^[{[].*[}\]]$/s.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Throws a {@link UserError} for JSON of which the end is missing. */
function whole(file: TextFile): TextFile {
  if (!isJson(file.text) || !isCutOff(file.text)) return file;
  const end = file.text.trimEnd().length;
  throw new UserError(
    file.problem('The JSON is cut off here: it ends in the middle.', {
      hint: 'Copy the payload again, up to its last bracket.',
      span: { start: Math.max(0, end - 1), end },
    }),
  );
}

const firstLine = (file: TextFile): TextFile => ({
  ...file,
  text: /^\s*[^\r\n]*/.exec(file.text)?.[0] ?? '',
});

/** The first document; numbers that no number can hold stay texts. */
function read(file: TextFile, report: (problem: Problem) => void): unknown {
  const [document] = parseYamlDocuments(file, report);
  return document === undefined
    ? undefined
    : dataOf(document, report, {
        isTextField: isJson(file.text) ? () => false : textFields(undefined),
      });
}

/** In JSON a number is a number, whatever its name. */
const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

function asRecord(value: unknown, choice: string | undefined, file: TextFile): Payload {
  if (Array.isArray(value)) {
    const entries = value as readonly unknown[];
    const more = `the first of ${entries.length} entries`;
    const [first] = entries;
    if (isObject(first)) {
      refuseNothing(first, file);
      return {
        data: first,
        choice: entries.length === 1 ? choice : more,
        layout: undefined,
      };
    }
  }
  if (isObject(value)) {
    refuseNothing(value, file);
    const isWritten = choice === undefined && !isJson(file.text) && !/^---\s*$/m.test(file.text);
    return { data: value, choice, layout: isWritten ? file.text : undefined };
  }
  throw new UserError(
    file.problem('Expected the record of a customer: an object with keys and values.', {
      hint: GIVE_DATA,
    }),
  );
}

function refuseNothing(record: object, file: TextFile): void {
  if (Object.keys(record).length > 0) return;
  throw new UserError(
    file.problem('The payload has no fields: nothing is known of a customer.', { hint: GIVE_DATA }),
  );
}

const GIVE_DATA = 'Give the data that the template is rendered with, as JSON or YAML.';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
