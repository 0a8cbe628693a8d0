import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../model/run.ts';
import { indexLines } from '../../model/text/position.ts';
import { applyFixes } from './apply-edits.ts';

const FILE = 'templates/a.mjml';

function fixAt(text: string, start: number, end: number, replacement: string): Fix {
  const at = { file: FILE, ...indexLines(text).rangeOf({ start, end }) };
  return { description: 'Mend it', edits: [{ at, replacement }] };
}

const applied = (text: string, fixes: readonly Fix[]) =>
  applyFixes(fixes, (file) => (file === FILE ? text : undefined));

const line = fc.stringMatching(/^[a-zA-Z0-9 ä🎁<>{}]{0,20}$/u);
const lines = fc.array(line, { minLength: 1, maxLength: 6 });

it('changes the words in question and no other character, whatever the line ends', () => {
  const text = fc
    .tuple(lines, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([all, end, marked]) => `${marked ? '\uFEFF' : ''}${all.join(end)}`);
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(8), line, (source, place, length, replacement) => {
      const first = source.startsWith('\uFEFF') ? 1 : 0;
      const start = first + (place % (source.length - first + 1));
      const end = Math.min(source.length, start + length);
      // A place between the two characters of one line end, or of one letter, is none that a finding has.
      fc.pre(!source.slice(0, start).endsWith('\r') && !source.slice(0, end).endsWith('\r'));
      const { texts } = applied(source, [fixAt(source, start, end, replacement)]);
      expect(texts.get(FILE)).toBe(source.slice(0, start) + replacement + source.slice(end));
    }),
  );
});

describe('of fixes that touch the same text', () => {
  const text = '<a href="#">+44 20</a>';

  it('the first wins, and each is whole or not at all', () => {
    const both: Fix = {
      description: 'Mend both',
      edits: [...fixAt(text, 0, 2, '<b').edits, ...fixAt(text, 9, 10, 'tel:1').edits],
    };
    const { texts, applied: done } = applied(text, [fixAt(text, 9, 10, 'tel:+4420'), both]);
    expect(texts.get(FILE)).toBe('<a href="tel:+4420">+44 20</a>');
    expect(done).toHaveLength(1);
  });

  it('the same edit twice is one', () => {
    const edit = fixAt(text, 9, 10, 'tel:+4420');
    const { texts, applied: done } = applied(text, [edit, edit]);
    expect(texts.get(FILE)).toBe('<a href="tel:+4420">+44 20</a>');
    expect(done).toHaveLength(2);
  });
});

it('a fix for a file that is gone is none', () => {
  const { edits } = fixAt('abc', 0, 1, 'x');
  const gone: Fix = {
    description: 'Mend it',
    edits: edits.map((edit) => ({ ...edit, at: { ...edit.at, file: 'gone.mjml' } })),
  };
  expect(applied('abc', [gone])).toEqual({ texts: new Map(), applied: [] });
});
