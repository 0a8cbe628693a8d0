import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_BREAK, type Line } from '../../model/reading.ts';
import { createDocumentReader } from './read-document.ts';

/** A stretch of HTML and what it decodes to: nothing, for a tag. */
interface Piece {
  readonly raw: string;
  readonly decoded: string;
}

const readDocument = createDocumentReader();

const literal = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'Z',
      '5',
      'é',
      '中',
      'ש',
      ' ',
      ',',
      '.',
      '-',
      '\n',
      '\t',
      '😀',
      '\u200b',
      '\u00a0',
      '\u00ad',
      '\u200f',
    ),
  })
  .map((raw): Piece => ({ raw, decoded: raw }));

const entity = fc.constantFrom<Piece>(
  { raw: '&amp;', decoded: '&' },
  { raw: '&AMP', decoded: '&' },
  { raw: '&nbsp;', decoded: '\u00a0' },
  { raw: '&eacute;', decoded: 'é' },
  { raw: '&#233;', decoded: 'é' },
  { raw: '&#xE9;', decoded: 'é' },
  { raw: '&#x1F600;', decoded: '😀' },
  { raw: '&zwnj;', decoded: '\u200c' },
  { raw: '&#847;', decoded: '\u034f' },
  { raw: '&hellip;', decoded: '…' },
  { raw: '&nosuch;', decoded: '&nosuch;' },
);

const words = fc.array(fc.oneof(literal, entity), { maxLength: 6 });

const tag = fc
  .constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</tr>',
    '</table>',
    '<div>',
    '</div>',
    '<a href="x">',
    '</a>',
    '<!-- note -->',
    '<span title="a &amp; b">',
    '</span>',
    '<pre>',
    '</pre>',
    '<!--[if mso]>',
    '<![endif]-->',
    '<i style="display:none">',
    '</i>',
    '<title>',
    '</title>',
  )
  .map((raw): Piece => ({ raw, decoded: '' }));

const image = words.map((pieces): Piece[] => [
  { raw: '<img alt="', decoded: '' },
  ...pieces,
  { raw: '">', decoded: '' },
]);

const document = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 3, arbitrary: tag.map((piece) => [piece]) },
      image,
    ),
  )
  .map((parts) => parts.flat());

describe('every character of a line', () => {
  it('stands where its offset says', () => {
    fc.assert(
      fc.property(document, (pieces) => {
        const { html, starts } = put(pieces);
        for (const line of read(html)) {
          for (let at = 0; at < line.text.length; at++) {
            const unit = line.text[at] ?? '';
            if (isCellBreak(line, at)) continue;
            const offset = line.offsets[at] ?? 0;
            const entity = starts.get(offset);
            const there =
              entity?.raw.startsWith('&') === true ? entity.decoded : (html[offset] ?? '');
            // An image is a space between words.
            expect(unit === ' ' ? /[\s<]/.test(there) : there.includes(unit)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stands behind the one before it', () => {
    fc.assert(
      fc.property(document, (pieces) => {
        const { html } = put(pieces);
        for (const { text, offsets } of read(html)) {
          expect(offsets).toHaveLength(text.length + 1);
          expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b));
          expect(offsets.at(-1)).toBeLessThanOrEqual(html.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is there, and no other, but for space and what nobody sees', () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const text = read(`<p>${put(pieces).html}</p>`).map((line) => line.text);
        const seen = pieces
          .map(({ decoded }) => decoded)
          .join('')
          .replaceAll(/\u200b|\u200c|\u200f|\u00ad|\u034f/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim();
        // Two pieces may make an entity that neither is: "&nbsp" and ";".
        fc.pre(!/&\w+$/.test(seen) && !put(pieces).html.includes('&AMP;'));
        expect(text.join(' ')).toBe(seen);
      }),
      { numRuns: 300 },
    );
  });

  it('of any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const line of [
          ...read(text),
          ...read(`<p>${text}`),
          ...read(`<!--[if mso]>${text}`),
        ]) {
          expect(line.offsets).toHaveLength(line.text.length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function read(html: string): readonly Line[] {
  return readDocument({
    name: 'mail',
    type: undefined,
    locale: undefined,
    from: undefined,
    replyTo: undefined,
    to: undefined,
    parts: { html: { name: 'html', content: html } },
    dropped: [],
  }).lines;
}

function put(pieces: readonly Piece[]): { html: string; starts: Map<number, Piece> } {
  const starts = new Map<number, Piece>();
  let html = '';
  for (const piece of pieces) {
    if (piece.raw !== '') starts.set(html.length, piece);
    html += piece.raw;
  }
  return { html, starts };
}

/** None of the generated texts holds a bar. */
const isCellBreak = ({ text }: Line, at: number): boolean =>
  text.slice(Math.max(0, at - 2), at + CELL_BREAK.length).includes(CELL_BREAK);
