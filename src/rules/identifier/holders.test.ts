import { expect, it } from 'vitest';
import { adas, questionOf } from '../../testing/claim-question.ts';
import { isPieceOfLonger } from './holders.ts';

it.each([
  [true, 'poziv na broj', '0031882', '-1026-4'],
  [true, 'Ref.', '0031882', '/2026'],
  [true, 'Ref.', '0031882', '-K10'],
  [false, 'Ref.', '0031882', '-as'],
  [false, 'Ref.', '0031882', '.'],
  [false, 'Ref.', '0031882', ' - 12 November'],
  [true, 'Ref. HR01-', '0031882', ''],
  [false, 'Ref. -', '0031882', ''],
])('%s: %s%s%s', (isPiece, before, shown, behind) => {
  const question = questionOf({
    lines: [`${before}${before.endsWith('-') ? '' : ' '}${shown}`],
    noun: before.split(' ')[0] ?? '',
    shown,
    form: 'full',
    own: [adas('user.code', shown, 'customer-account')],
  });
  const { reading } = question;
  const [line] = reading.lines;
  const lines = line === undefined ? [] : [{ ...line, text: `${line.text}${behind}` }];
  expect(
    isPieceOfLonger({
      ...question,
      reading: { ...reading, lines },
      isAboutParcel: false,
      motion: { kind: 'not-known' },
      printed: { kind: 'unknown' },
      perturbed: new Map(),
    }),
  ).toBe(isPiece);
});
