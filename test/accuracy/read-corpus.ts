import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { judgeCaptured } from '../../src/lint/lint-captured.ts';
import type { Bench } from '../../src/lint/judge-message.ts';
import { activeRules } from '../../src/lint/settings.ts';
import { fillMessage, isSourceRange } from '../../src/model/finding/finding.ts';
import { type Message, textAt } from '../../src/model/message.ts';
import { openCapture } from '../../src/project/captured/capture.ts';
import { findCaptured } from '../../src/project/captured/find-captured.ts';
import { loadBackground } from '../../src/project/captured/load-background.ts';
import { createReader } from '../../src/read/read-message.ts';
import { rules } from '../../src/rules/index.ts';
import type { JudgedFinding } from '../../src/lint/sighting.ts';

/** A labelled message: what sendlint should have said of it, and what it said. */
export interface LabelledMessage {
  /** Relative to the corpus. */
  readonly file: string;
  readonly locale: string;
  readonly expected: readonly Expected[];
  readonly reported: readonly Reported[];
  /** What is wrong with the file itself. */
  readonly problems: readonly string[];
}

export interface Expected {
  readonly rule: string;
  /** Words of the message that the finding must be about; empty where any will do. */
  readonly over: string;
}

export interface Reported {
  readonly rule: string;
  /** The words of the message it speaks of. */
  readonly words: string;
  readonly text: string;
}

const labels = z.object({
  locale: z.string().optional(),
  expect: z.array(z.object({ rule: z.string(), over: z.string().default('') })),
});

const LABELS = ['expect', 'because'];

/** Lints every message below `folder`, except for what `leaveOut` names. A broken file ends nothing. */
export async function readCorpus(
  folder: string,
  leaveOut: readonly string[] = [],
): Promise<LabelledMessage[]> {
  const background = await loadBackground({ cwd: folder });
  const bench: Bench = {
    project: background,
    reader: createReader(),
    rules: activeRules(rules, new Map()),
  };
  const capture = openCapture({ background, beside: LABELS });
  const places = ['**/*.yaml'];
  const found = await findCaptured({ cwd: folder, places, failOnNothing: false });

  const messages: LabelledMessage[] = [];
  for (const files of found) {
    const file = path.relative(folder, files.main).split(path.sep).join('/');
    if (leaveOut.some((name) => file.startsWith(`${name}/`))) continue;
    const document = parseDocument(readFileSync(files.main, 'utf8'), { logLevel: 'silent' });
    const labelled = labels.safeParse(document.errors.length > 0 ? {} : document.toJS());
    const captured = await capture.fromFiles(files).read();
    const judged = captured.isReadable ? judgeCaptured(captured, bench) : undefined;
    messages.push({
      file,
      locale: labelled.data?.locale ?? '?',
      expected: labelled.data?.expect ?? [],
      reported: judged?.findings.map((finding) => reportedOf(finding, judged.message)) ?? [],
      problems: [
        ...captured.problems.map(({ message }) => message),
        ...(labelled.error?.issues ?? []).map(
          (issue) => `${issue.path.join('.')}: ${issue.message}`,
        ),
      ],
    });
  }
  return messages;
}

const reportedOf = ({ rule, messages, finding }: JudgedFinding, message: Message): Reported => ({
  rule,
  words: isSourceRange(finding.at) ? '' : wordsOf(textAt(message, finding.at)),
  text: fillMessage(messages[finding.message] ?? '', finding.data),
});

const wordsOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
