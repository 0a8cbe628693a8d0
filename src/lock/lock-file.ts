import { existsSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { z } from 'zod';
import { type PartName, PART_NAMES } from '../model/message.ts';
import type { SourceRange } from '../model/text/position.ts';
import { UserError, type Problem } from '../model/user-error.ts';
import { parseYaml } from '../project/source/parse-yaml.ts';
import { readText } from '../project/source/text-file.ts';
import { dataOf } from '../project/source/yaml-data.ts';
import { inDocument, problemsOf } from '../project/source/zod-problems.ts';
import type { Lock } from './wirings.ts';

/** Beside the config, at the project's root. */
export const LOCK_FILE = 'sendlint.lock.yaml';

/** A lock as the user's file has it. */
export interface LockFile {
  readonly lock: Lock;
  readonly text: string;
  /** Where an entry stands; the file's first line for one that does not. */
  readonly rangeOf: (message: string, part?: PartName, context?: string) => SourceRange;
}

/** Undefined where the project has no lock. Throws a {@link UserError} for one that is broken. */
export function readLock(root: string): LockFile | undefined {
  const absolute = path.join(root, LOCK_FILE);
  if (!existsSync(absolute)) return undefined;
  const problems: Problem[] = [];
  const file = readText(absolute, LOCK_FILE, (problem) => problems.push(problem));
  const document =
    file === undefined ? undefined : parseYaml(file, (problem) => problems.push(problem));
  if (file === undefined || document === undefined) throw broken(problems);

  if (document.root === undefined) throw broken([file.problem('The lock is empty.')]);
  const data = dataOf(document, (problem) => problems.push(problem), { isTextField: () => true });
  const parsed = lockSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) problems.push(...problemsOf(parsed.error, lockSchema, inDocument(document)));
  if (!parsed.success || problems.length > 0) throw broken(problems);
  return {
    lock: lockOf(parsed.data),
    text: file.text,
    rangeOf: (...steps) =>
      document.keyRangeOf(['messages', ...steps.filter((step) => step !== undefined)]) ??
      document.at,
  };
}

/** Whatever is wrong with it, the cure is the same. */
const broken = (problems: readonly Problem[]): UserError =>
  new UserError(
    ...problems.map((problem) => ({
      ...problem,
      hint: 'Run "sendlint lock" to write it anew, and look at what changed before you commit it.',
    })),
  );

const printed = z.union([z.string(), z.array(z.string())], {
  error: 'Expected what is printed there, such as order.number, or a list of it',
});

const lockSchema = z.strictObject({
  version: z.literal('1', { error: 'Expected version 1, the one that this sendlint writes' }),
  messages: z.record(
    z.string(),
    z.partialRecord(z.enum(PART_NAMES), z.record(z.string(), printed)),
  ),
});

const lockOf = ({ messages }: z.output<typeof lockSchema>): Lock =>
  new Map(
    Object.entries(messages).map(([message, parts]) => [
      message,
      new Map(
        PART_NAMES.filter((part) => parts[part] !== undefined).map((part) => [
          part,
          new Map(
            Object.entries(parts[part] ?? {}).map(([context, prints]) => [
              context,
              typeof prints === 'string' ? [prints] : prints,
            ]),
          ),
        ]),
      ),
    ]),
  );

/** The text of the file: the same for the same lock, one line for each thing that a place prints. */
export function printLock(lock: Lock): string {
  const messages = Object.fromEntries(
    Array.from(lock, ([message, parts]) => [
      message,
      Object.fromEntries(
        Array.from(parts, ([part, contexts]) => [
          part,
          Object.fromEntries(
            Array.from(contexts, ([context, prints]) => [
              context,
              prints.length === 1 ? prints[0] : prints,
            ]),
          ),
        ]),
      ),
    ]),
  );
  const document = new Document({ version: 1, messages });
  document.commentBefore = HEADER;
  return document.toString({ lineWidth: 0 });
}

const HEADER = [
  ' What each place of each message prints: the words before it, then the data.',
  ' Written by "sendlint lock". Read what changes in it; do not edit it.',
].join('\n');
