import path from 'node:path';
import { closest } from '../../model/text/closest.ts';
import { type Problem, UserError } from '../../model/user-error.ts';
import { findFiles } from '../source/find-files.ts';
import { statOf } from '../source/stat-of.ts';

/** The files of one captured message. */
export interface CapturedFiles {
  /** Absolute path without extension. */
  readonly stem: string;
  /** Absolute. */
  readonly main: string;
  /** The text part of an HTML file, in a file of its own beside it. */
  readonly text?: string;
}

export interface CapturedSearch {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs, relative to `cwd`. */
  readonly places: readonly string[];
  /** Whether a place without messages is a fault. */
  readonly failOnNothing: boolean;
}

const MESSAGE = /\.(?:eml|html?|json|ya?ml)$/i;
const TEXT = /\.txt$/i;

/** The messages at some places, in alphabetical order. Throws a {@link UserError} for places without any. */
export async function findCaptured({
  cwd,
  places,
  failOnNothing,
}: CapturedSearch): Promise<readonly CapturedFiles[]> {
  const problems: Problem[] = [];
  const found = new Map<string, CapturedFiles>();
  for (const place of places) {
    const files = (await findFiles({ root: cwd, places: [place] })).map(({ absolute }) => absolute);
    const messages = messagesAmong(files, isFile(cwd, place));
    for (const message of messages) found.set(message.main, message);
    if (messages.length === 0 && failOnNothing) problems.push(nothingAt(place, files));
  }
  if (problems.length > 0) throw new UserError(...problems);
  return withoutTwins([...found.values()]).sort((a, b) => (a.main < b.main ? -1 : 1));
}

/** A text file is a message where somebody names it; in a folder it may be anything. */
function messagesAmong(files: readonly string[], isNamed: boolean): readonly CapturedFiles[] {
  const messages = files.filter((file) => MESSAGE.test(file) || (isNamed && TEXT.test(file)));
  return messages.map((main) => {
    const stem = main.slice(0, main.length - path.extname(main).length);
    const isPage = /\.html?$/i.test(main);
    const twin = isPage ? `${stem}.txt` : undefined;
    return { stem, main, ...(twin !== undefined && isFile('', twin) && { text: twin }) };
  });
}

/** A text file that is named beside its HTML file is part of it. */
function withoutTwins(messages: readonly CapturedFiles[]): CapturedFiles[] {
  const twins = new Set(messages.map(({ text }) => text));
  return messages.filter(({ main }) => !twins.has(main));
}

const isFile = (folder: string, file: string): boolean =>
  statOf(path.resolve(folder, file))?.isFile() === true;

function nothingAt(place: string, files: readonly string[]): Problem {
  const kinds = 'Messages are .eml, .html (with a .txt beside it), .json and .yaml files.';
  const [extension = ''] = files.length === 1 ? [path.extname(files[0] ?? '').slice(1)] : [];
  const near = extension === '' ? undefined : closest(extension, ['eml', 'html', 'json', 'yaml']);
  return {
    message: `No message in "${place}".`,
    hint: near === undefined ? kinds : `${kinds} Did you mean ".${near}"?`,
  };
}
