import type { Message } from '../../src/model/message.ts';
import type { Reading } from '../../src/model/reading.ts';
import { createReader } from '../../src/read/read-message.ts';

const reader = createReader();

/** For tests: the reading of a message made of the given parts. */
export function readingOf(
  parts: { subject?: string; html?: string; text?: string; preheader?: string },
  { locale, known = [], to }: { locale?: string; known?: readonly string[]; to?: string } = {},
): Reading {
  const message: Message = {
    name: 'test',
    type: undefined,
    locale,
    from: undefined,
    replyTo: undefined,
    to,
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, { name, content }]),
    ),
    dropped: [],
  };
  return reader.read(message, { locale, known });
}
