import { openStopper } from '../engines/time-limit.ts';
import type { PartName } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Expectation, Expected } from '../project/project.ts';

/** Why an expectation about the message's words is not met; undefined where it is. */
export function unmetBecause(expectation: Expectation, reading: Reading): string | undefined {
  try {
    return unmet(expectation, reading);
  } catch (error) {
    if (!(error instanceof EndlessPattern)) throw error;
    return `${String(error.pattern)} was not through after ${PATIENCE} ms; write it without a repetition inside of a repetition`;
  }
}

function unmet(expectation: Expectation, reading: Reading): string | undefined {
  switch (expectation.kind) {
    case 'shows':
      return shows(reading, expectation.expected, expectation.part)
        ? undefined
        : `${whereIn(expectation.part)} does not show ${quoted(expectation.expected)}`;
    case 'shows-not':
      return shows(reading, expectation.expected, expectation.part)
        ? `${whereIn(expectation.part)} shows ${quoted(expectation.expected)}`
        : undefined;
    case 'links-to':
      return linksTo(reading, expectation.expected, expectation.part)
        ? undefined
        : `${whereIn(expectation.part)} has no link to ${quoted(expectation.expected)}`;
    case 'subject':
      return subjectMeets(reading, expectation.expected)
        ? undefined
        : `the subject is ${JSON.stringify(subjectOf(reading))}, ${misses(expectation.expected)}`;
    case 'finds':
    case 'finds-not':
      return undefined;
  }
}

const whereIn = (part: PartName | undefined): string =>
  part === undefined ? 'the message' : `the ${part === 'html' ? 'HTML' : part} part`;

const misses = (expected: Expected): string =>
  'text' in expected ? `not ${quoted(expected)}` : `which ${quoted(expected)} does not match`;

const quoted = (expected: Expected): string =>
  'text' in expected ? JSON.stringify(expected.text) : String(expected.pattern);

/** What a reader sees of a part, its lines one behind the other, so that an expectation may span them. */
function shows(reading: Reading, expected: Expected, part: PartName | undefined): boolean {
  const lines = reading.lines.filter((line) => part === undefined || line.part === part);
  const roles = new Set(lines.map(({ role }) => role));
  return [...roles].some((role) => {
    const text = lines
      .filter((line) => line.role === role)
      .map((line) => line.text)
      .join(' ');
    return holds(text, expected);
  });
}

function linksTo(reading: Reading, expected: Expected, part: PartName | undefined): boolean {
  return reading.links.some(
    (link) =>
      link.visible &&
      (part === undefined || link.hrefAt.part === part) &&
      holds(link.href, expected),
  );
}

const subjectOf = (reading: Reading): string =>
  reading.lines.find(({ role }) => role === 'subject')?.text ?? '';

function subjectMeets(reading: Reading, expected: Expected): boolean {
  const subject = subjectOf(reading);
  return 'text' in expected
    ? foldSpace(subject) === foldSpace(expected.text)
    : fits(subject, expected.pattern);
}

function holds(text: string, expected: Expected): boolean {
  if ('pattern' in expected) return fits(text, expected.pattern);
  return foldSpace(text).includes(foldSpace(expected.text));
}

/** A pattern of which some texts make more work than anybody waits for. */
class EndlessPattern extends Error {
  readonly pattern: RegExp;

  constructor(pattern: RegExp) {
    super('It does not come to an end.');
    this.pattern = pattern;
  }
}

/** Milliseconds. Patterns that end take a thousandth of it. */
const PATIENCE = 500;

function fits(text: string, pattern: RegExp): boolean {
  // A sticky or global pattern remembers where it stopped; each test starts afresh.
  pattern.lastIndex = 0;
  const tested = openStopper()(PATIENCE, () => pattern.test(text));
  if (tested === undefined) throw new EndlessPattern(pattern);
  return tested.result;
}

const foldSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
