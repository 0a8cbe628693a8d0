import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlValues } from '../../../test/reporters/xml-schema.ts';
import { element } from './xml.ts';

test('any text comes back from an attribute, but for what XML has no place for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const possible = text.replace(
        /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
        '\uFFFD',
      );
      expect(xmlValues(element('a', { b: text }), '/a/@b')).toEqual([possible]);
    }),
  );
});

test('any text is content', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      expect(xmlValues(element('a', {}, text), '/a')[0]).toHaveLength(text.length);
    }),
  );
});
