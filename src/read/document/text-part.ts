import type { MessagePart } from '../../model/message.ts';
import type { LineRole } from '../../model/reading.ts';
import { createLineBuilder, type LineDraft } from './line-builder.ts';

/** The lines of a part that is plain text. Nothing is decoded: a client shows `&amp;` as it stands. */
export function readPlain(part: MessagePart, role: LineRole): LineDraft[] {
  const { name, content } = part;
  const builder = createLineBuilder(role, name);
  // A header is one line, however it was folded on its way.
  if (name !== 'text') {
    builder.add(content, 0, content.length);
    const draft = builder.end();
    return draft === undefined ? [] : [draft];
  }

  const drafts: LineDraft[] = [];
  let isBelow = false;
  for (const { start, end } of rawLines(content)) {
    builder.add(content, start, end);
    const line = builder.end()?.line;
    if (line !== undefined) drafts.push({ line: isBelow ? { ...line, isBelow: true } : line });
    isBelow = line !== undefined;
  }
  return drafts;
}

function* rawLines(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}
