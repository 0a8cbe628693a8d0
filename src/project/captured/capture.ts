import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PART_NAMES, type PartName } from '../../model/message.ts';
import { closest } from '../../model/text/closest.ts';
import { type Problem, UserError } from '../../model/user-error.ts';
import type { Customer, MessageDefinition } from '../project.ts';
import { readText, textFile, type Report, type TextFile } from '../source/text-file.ts';
import type { CapturedFile, CapturedMessage, CapturedSource } from './captured-message.ts';
import type { CapturedFiles } from './find-captured.ts';
import type { Background } from './load-background.ts';
import { LARGEST_FILE, LONGEST_PART } from './limits.ts';
import { readEml } from './read-eml.ts';
import { readPage } from './read-page.ts';
import { readRecord } from './read-record.ts';
import { recipients, type Recipients } from './recipients.ts';
import { statOf } from '../source/stat-of.ts';

export interface CaptureOptions {
  readonly background: Background;
  /** For messages that do not say of what type they are. */
  readonly type?: string | undefined;
  /** For messages that do not say in which language they are. */
  readonly locale?: string | undefined;
  /** For messages that do not say whose they are. */
  readonly customer?: Customer | undefined;
  /** Keys of captured messages that are somebody else's business. */
  readonly beside?: readonly string[];
}

/** Makes messages of files, one at a time. */
export interface Capture {
  fromFiles(files: CapturedFiles): CapturedSource;
  /** `file` names what the bytes would be if they were a file: its extension says how to read them. */
  fromBytes(file: string, bytes: Uint8Array): CapturedSource;
  fromMail(mail: CaughtMail): CapturedSource;
}

/** A message in the format of an `.eml` file that lies somewhere else. */
export interface CaughtMail {
  /** What findings call it in place of a file. */
  readonly name: string;
  /** Where a person can open it, if anywhere. */
  readonly url?: string;
  /** The message type, where whoever sent it said so. */
  readonly type?: string | undefined;
  /** Fetches its bytes. Throws a {@link UserError} where they cannot be had. */
  readonly fetch: () => Promise<Uint8Array>;
}

export function openCapture(options: CaptureOptions): Capture {
  const { root } = options.background;
  const known = recipients(options.background, options.customer);
  const nameOf = (absolute: string): string =>
    path.relative(root, absolute).split(path.sep).join('/');

  const source = (
    stem: string,
    file: string,
    read: (report: Report) => Promise<CapturedFile | undefined>,
    isFile = true,
  ): CapturedSource => ({
    name: stem,
    read: async () => {
      const problems: Problem[] = [];
      const report: Report = (problem) => void problems.push(problem);
      const captured = await readWhatever(() => read(report), file, report);
      return messageOf({ name: stem, file, isFile, captured, problems }, options, known);
    },
  });

  return {
    fromFiles({ stem, main, text }) {
      const file = nameOf(main);
      return source(nameOf(stem), file, async (report) => {
        if (isTooLarge(main, file, report)) return undefined;
        if (/\.eml$/i.test(main)) return readEml(file, readFileSync(main), report);
        const own = readText(main, file, report);
        const twin = text === undefined ? undefined : readText(text, nameOf(text), report);
        return own === undefined ? undefined : readTextual(own, twin, options, report);
      });
    },
    fromBytes(file, bytes) {
      const stem = file.slice(0, file.length - path.extname(file).length);
      return source(stem, file, async (report) => {
        if (/\.eml$/i.test(file)) return readEml(file, bytes, report);
        const text = decoded(bytes, file, report);
        return text === undefined
          ? undefined
          : readTextual(textFile(file, text), undefined, options, report);
      });
    },
    fromMail({ name, url, type, fetch }) {
      const read = async (report: Report): Promise<CapturedFile | undefined> => {
        const bytes = await fetchedBytes(fetch, name, report);
        const captured = bytes === undefined ? undefined : await readEml(name, bytes, report);
        return captured === undefined || type === undefined ? captured : { ...captured, type };
      };
      const mail = source(name, name, read, false);
      return url === undefined
        ? mail
        : { name, read: async () => ({ ...(await mail.read()), url }) };
    },
  };
}

async function fetchedBytes(
  fetch: CaughtMail['fetch'],
  name: string,
  report: Report,
): Promise<Uint8Array | undefined> {
  try {
    return await fetch();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems) report({ ...problem, at: startOf(name) });
    return undefined;
  }
}

function readTextual(
  file: TextFile,
  twin: TextFile | undefined,
  { background, beside = [] }: CaptureOptions,
  report: Report,
): CapturedFile | undefined {
  if (/\.(?:json|ya?ml)$/i.test(file.name)) {
    return readRecord(file, { report, dictionary: background.dictionary, beside });
  }
  if (file.text.trim() === '' && (twin?.text ?? '').trim() === '') {
    report(file.problem('The file is empty.', { hint: 'Capture the message again.' }));
    return undefined;
  }
  return /\.txt$/i.test(file.name) ? readPage(undefined, file) : readPage(file, twin);
}

/** Whatever a file does to those who read it, the others are read too. */
async function readWhatever(
  read: () => Promise<CapturedFile | undefined>,
  file: string,
  report: Report,
): Promise<CapturedFile | undefined> {
  try {
    const captured = await read();
    return captured === undefined || isTooLong(captured, report) ? undefined : captured;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report({ message: `Cannot read the file: ${reason.replace(/\.?$/, '.')}`, at: startOf(file) });
    return undefined;
  }
}

function isTooLarge(absolute: string, file: string, report: Report): boolean {
  const size = statOf(absolute)?.size ?? 0;
  if (size <= LARGEST_FILE) return false;
  report({
    message: `The file is ${Math.round(size / 1024 / 1024)} MB large.`,
    hint: `Messages of up to ${LARGEST_FILE / 1024 / 1024} MB are read.`,
    at: startOf(file),
  });
  return true;
}

function isTooLong({ parts }: CapturedFile, report: Report): boolean {
  for (const name of PART_NAMES) {
    const part = parts[name];
    if (part === undefined || part.text.length <= LONGEST_PART) continue;
    report({
      message: `The ${LABELS[name]} is ${part.text.length.toLocaleString('en')} characters long.`,
      hint: `Parts of up to ${LONGEST_PART.toLocaleString('en')} characters are read.`,
      at: startOf(part.file),
    });
    return true;
  }
  return false;
}

const LABELS: { readonly [Name in PartName]: string } = {
  subject: 'subject',
  preheader: 'preheader',
  html: 'HTML',
  text: 'text',
};

function decoded(bytes: Uint8Array, file: string, report: Report): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
    report({ message: 'Expected text, found bytes that are none.', at: startOf(file) });
  } catch {
    report({ message: 'Expected text in UTF-8, found other bytes.', at: startOf(file) });
  }
  return undefined;
}

interface Found {
  readonly name: string;
  readonly file: string;
  /** Whether the name is that of a file, which may say what it holds. */
  readonly isFile: boolean;
  readonly captured: CapturedFile | undefined;
  readonly problems: Problem[];
}

function messageOf(
  found: Found,
  { background, type, locale }: CaptureOptions,
  known: Recipients,
): CapturedMessage {
  const { name, file, captured, problems } = found;
  const { parts = {}, headers = {} } = captured ?? {};
  const definition: MessageDefinition = {
    name,
    at: captured?.at ?? startOf(file),
    type: typeOf(found, background, type),
    order: ['handlebars'],
    orderSource: 'inferred',
    subject: parts.subject,
    preheader: parts.preheader,
    html: parts.html,
    text: parts.text,
    from: headers.from,
    replyTo: headers.replyTo,
    to: headers.to,
    locale: captured?.locale ?? locale,
    requires: [],
    customers: undefined,
  };
  const recipient = known.of(captured ?? {}, (problem) => {
    problems.push({ ...problem, ...placed('customer', file, captured) });
  });
  return {
    definition,
    isReadable: captured !== undefined,
    isCutOff: captured?.isCutOff === true,
    problems,
    doubts: doubtsAbout(definition.type, background),
    ...recipient,
    sourceOf: (asked) =>
      captured?.sourceOf(asked) ?? problems.find(({ at }) => at?.file === asked)?.source,
  };
}

/** What the message says, else the flag, else the file's name. */
function typeOf(
  { name, isFile, captured }: Found,
  { messageTypes, typeOfName }: Background,
  given: string | undefined,
): MessageDefinition['type'] {
  const declared = captured?.type;
  if (declared === undefined) {
    const id = given ?? (isFile ? typeOfName(name) : undefined);
    return id === undefined ? undefined : { id, source: 'inferred' };
  }
  const id = messageTypes.has(declared) ? declared : typeOfName(declared);
  return { id: id ?? declared, source: 'declared' };
}

/** Whoever captured a message may call it what they like; then nobody knows what it owes. */
function doubtsAbout(type: MessageDefinition['type'], { messageTypes }: Background): string[] {
  if (type === undefined || messageTypes.has(type.id)) return [];
  const near = closest(type.id, messageTypes.keys());
  const advice =
    near === undefined ? 'Declare it in the config: messageTypes.' : `Did you mean "${near}"?`;
  return [`Unknown message type "${type.id}". ${advice}`];
}

function placed(key: string, file: string, captured: CapturedFile | undefined) {
  const source = captured?.sourceOf(file);
  return {
    at: captured?.placeOf?.(key) ?? captured?.at ?? startOf(file),
    ...(source !== undefined && { source }),
  };
}

const startOf = (file: string) => {
  const start = { line: 1, column: 1 };
  return { file, start, end: start };
};
