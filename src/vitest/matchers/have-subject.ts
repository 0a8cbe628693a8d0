import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { Answer, Asking } from './answer.ts';
import { meets, quoted } from './meets.ts';

/** A text, white space folded; a pattern; or an asymmetric matcher such as `expect.stringContaining`. */
export type ExpectedSubject = string | RegExp | { asymmetricMatch(other: unknown): boolean };

export function hasSubject(
  { subject, evidence: { judged } }: RenderedMessage,
  { equals }: Asking,
  expected: ExpectedSubject,
): Answer {
  if (subject === undefined) {
    return { holds: false, said: [{ message: 'Expected a subject, but the message has none.' }] };
  }
  const { reading } = judged;
  const shown = reading.lines.find(({ role }) => role === 'subject')?.text ?? '';
  const holds =
    typeof expected === 'string' || expected instanceof RegExp
      ? meets(reading, 'subject', expected)
      : equals(shown, expected);
  return {
    holds,
    said: [
      {
        message: holds
          ? 'Expected another subject than {wanted}, but it is {shown}.'
          : 'Expected the subject {wanted}, but it is {shown}.',
        data: { wanted: quoted(expected), shown: quoted(shown) },
        at: { part: 'subject', span: { start: 0, end: subject.length } },
      },
    ],
  };
}
