import { unmetBecause } from '../../lint/expectations.ts';
import type { PartName } from '../../model/message.ts';
import type { Reading } from '../../model/reading.ts';
import type { Expected } from '../../project/project.ts';

/** Whether a reading meets what the case of a project could expect of it. */
export const meets = (
  reading: Reading,
  kind: 'shows' | 'links-to' | 'subject',
  wanted: string | RegExp,
  part?: PartName,
): boolean =>
  unmetBecause({ kind, expected: expectedOf(wanted), part, at: NOWHERE }, reading) === undefined;

const expectedOf = (wanted: string | RegExp): Expected =>
  typeof wanted === 'string' ? { text: wanted } : { pattern: wanted };

const START = { line: 1, column: 1 };
const NOWHERE = { file: '', start: START, end: START };

/** `"text"`, or `/pattern/` as it is. */
export const quoted = (wanted: unknown): string =>
  typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
