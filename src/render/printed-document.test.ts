import { describe, expect, it } from 'vitest';
import type { TemplateText } from '../engines/port.ts';
import type { PrintedSpan } from '../model/origin.ts';
import { indexLines } from '../model/text/position.ts';
import { printedDocument } from './printed-document.ts';

const templateText = (text: string): TemplateText => ({
  text,
  file: 'a.mjml',
  rangeOf: (span) => ({ file: 'a.mjml', ...indexLines(text).rangeOf(span) }),
});

/** What `{{…}}` of a template print, as a document and where each stands in it. */
function print(source: string, values: Readonly<Record<string, string>>) {
  const template = templateText(source);
  const printed: PrintedSpan[] = [];
  let text = '';
  let done = 0;
  for (const { 0: tag, 1: name = '', index } of source.matchAll(/\{\{(\w+)\}\}/g)) {
    text += source.slice(done, index);
    const value = values[name] ?? '';
    const at = template.rangeOf({ start: index, end: index + tag.length });
    printed.push({
      span: { start: text.length, end: text.length + value.length },
      printing: { expression: { at, source: tag, helpers: [] }, reads: [], via: [] },
    });
    text += value;
    done = index + tag.length;
  }
  text += source.slice(done);
  return { text, document: printedDocument(text, template, [], printed) };
}

describe('printedDocument', () => {
  const source = [
    '<mj-section padding="0">',
    '  <p>{{name}}</p>',
    '  <mj-section color="{{color}}" padding="0">',
    '    <p>{{label}}</p>',
    '    <mj-section',
    '      padding="1">',
  ].join('\n');
  const { text, document } = print(source, { name: 'Ada', color: '#fff', label: 'Sent' });
  const startOfNth = (needle: string, count: number): number =>
    text.split(needle, count).join(needle).length;
  const placeOf = (count: number) => {
    const start = startOfNth('<mj-section', count);
    return document.rangeOf({ start, end: start + '<mj-section'.length });
  };

  it('leads to a line that reads the same', () => {
    expect(placeOf(1)).toMatchObject({ start: { line: 1, column: 1 } });
  });

  it('leads between the expressions that printed next to it', () => {
    expect(placeOf(2)).toMatchObject({ start: { line: 3, column: 3 } });
    expect(placeOf(2)).not.toHaveProperty('approximate');
  });

  it('leads to the line that holds nothing else', () => {
    expect(placeOf(3)).toMatchObject({ start: { line: 5, column: 5 } });
  });
});
