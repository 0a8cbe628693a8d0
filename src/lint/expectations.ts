import type { PartName } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Expectation, Expected } from '../project/project.ts';

/** Why an expectation about the message's words is not met; undefined where it is. */
export function unmetBecause(expectation: Expectation, reading: Reading): string | undefined {
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
    : expected.pattern.test(subject);
}

function holds(text: string, expected: Expected): boolean {
  if ('pattern' in expected) {
    // A sticky or global pattern remembers where it stopped; each test starts afresh.
    expected.pattern.lastIndex = 0;
    return expected.pattern.test(text);
  }
  return foldSpace(text).includes(foldSpace(expected.text));
}

const foldSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
