import { textOfSpan } from '../source/template-text.ts';
import type { TextFile } from '../source/text-file.ts';
import type { TemplateText } from '../../engines/port.ts';
import type { CapturedFile } from './captured-message.ts';

/** A message of an HTML file, a text file or both: there are no headers. */
export function readPage(html: TextFile | undefined, text: TextFile | undefined): CapturedFile {
  const files = [html, text].filter((file) => file !== undefined);
  const [first] = files;
  return {
    at: first?.rangeOf({ start: 0, end: 0 }) ?? NOWHERE,
    parts: {
      ...(html !== undefined && { html: wholeOf(html) }),
      ...(text !== undefined && { text: wholeOf(text) }),
    },
    headers: {},
    sourceOf: (name) => files.find((file) => file.name === name)?.text,
  };
}

const START = { line: 1, column: 1 };
const NOWHERE = { file: '.', start: START, end: START, approximate: true } as const;

const wholeOf = (file: TextFile): TemplateText =>
  textOfSpan(file, { start: 0, end: file.text.length });
