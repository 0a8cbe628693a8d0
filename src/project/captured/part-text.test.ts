import { array, assert, constant, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { mimePartsIn } from './mime-parts.ts';
import { partText } from './part-text.ts';

/** Quoted-printable as mail programs write it: short lines, everything beyond ASCII escaped. */
function printable(text: string): string {
  const escaped = Array.from(Buffer.from(text), (byte) => {
    const isPlain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 10;
    return isPlain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return escaped
    .map((piece, index) => (index % 20 === 19 && piece !== '\n' ? `${piece}=\r\n` : piece))
    .join('')
    .replaceAll(/(?<!\r)\n/g, '\r\n');
}

const words = array(oneof(string({ unit: 'grapheme' }), constant('\n'), constant('für 📦 ')))
  .map((pieces) => pieces.join('').replaceAll('\r', ''))
  .filter((text) => text !== '' && Buffer.from(text).toString('utf8') === text);

test('every character of a part stands where its bytes are', () => {
  assert(property(words, standsWhereItsBytesAre));
});

function standsWhereItsBytesAre(text: string): void {
  const eml = `From: a@b.example\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${printable(text)}`;
  const [part] = mimePartsIn(eml).parts;
  if (part === undefined) throw new Error('There is one part.');
  const decoded = partText(eml, part);
  expect(decoded?.text).toBe(text);
  const { starts = [], ends = [] } = decoded ?? {};
  for (const [index, character] of Array.from({ length: text.length }, (_, at) =>
    String.fromCodePoint(text.codePointAt(at) ?? 0),
  ).entries()) {
    if (/^[\uDC00-\uDFFF]$/.test(character)) continue;
    const written = eml.slice(starts[index], ends[index]).replaceAll(/=\r\n/g, '');
    const bytes = written
      .replace(/\r\n/, '\n')
      .replaceAll(/=([\dA-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
    expect(Buffer.from(bytes, 'latin1').toString('utf8')).toBe(character);
  }
}
