import { expect, it } from 'vitest';
import { placeIn } from '../../model/reading.ts';
import { readPlain } from '../document/text-part.ts';
import { unwrapped } from './running-text.ts';

const read = (content: string) =>
  unwrapped(readPlain({ name: 'text', content }, 'text').flatMap(({ line }) => line ?? []));
const texts = (content: string): string[] => read(content).map(({ text }) => text);

const WRAPPED =
  'If the bin is still full after that, please reply to this\nemail and we will look.';

it('joins running text that is wrapped, whatever ends its lines', () => {
  const whole = [WRAPPED.replace('\n', ' ')];
  expect(texts(WRAPPED)).toEqual(whole);
  expect(texts(WRAPPED.replace('\n', '\r\n'))).toEqual(whole);
});

it('says where each word stands', () => {
  const [line] = read(WRAPPED);
  if (line === undefined) throw new Error('no line');
  const start = line.text.indexOf('this email');
  const { span } = placeIn(line, { start, end: start + 'this email'.length });
  expect(WRAPPED.slice(span.start, span.end)).toBe('this\nemail');
});

it('puts no space between the lines of a script that has none', () => {
  expect(
    texts('このメールは送信専用のアドレスから送られていますので、ご返信い\nただけません。'),
  ).toEqual(['このメールは送信専用のアドレスから送られていますので、ご返信いただけません。']);
});

it.each([
  ['paragraphs', 'We have had your parcel back, thank you\n\nand we will look at it'],
  ['sentences', 'We have had your parcel back, thank you.\nIt has been looked at.'],
  ['short lines', 'Marlbridge Council\nCivic Offices, High Street'],
  ['labels', 'Service: missed bin collection (garden waste)\nAddress: 14 High Street'],
  ['lists', 'a tent for two persons, and its pegs\n- a lamp that needs no battery'],
  ['numbers', 'the number of the first parcel is 7946 0958\n7946 0959 is the other one'],
])('leaves %s apart', (_, content) => {
  expect(texts(content)).toEqual(content.split(/\n+/));
});
