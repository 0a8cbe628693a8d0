import { describe, expect, it } from 'vitest';
import type { Line, LineRole, Link, Reading } from '../model/reading.ts';
import type { Expectation } from '../project/project.ts';
import { unmetBecause } from './expectations.ts';

const at = {
  file: 'fixtures/cases/x.yaml',
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
};

const line = (role: LineRole, part: Line['part'], text: string): Line => ({
  role,
  part,
  text,
  offsets: Uint32Array.from({ length: text.length + 1 }, (_, index) => index),
});

const link: Link = {
  href: 'https://ups.example/track?num=1Z',
  text: 'Track',
  role: 'body',
  visible: true,
  form: 'anchor',
  at: { part: 'html', span: { start: 0, end: 5 } },
  hrefAt: { part: 'html', span: { start: 0, end: 5 } },
  line: 1,
};

const reading: Reading = {
  language: 'en',
  lines: [
    line('subject', 'subject', 'Your order'),
    line('body', 'html', 'Paid with the card'),
    line('body', 'html', 'ending in 1908.'),
    line('text', 'text', 'Paid.'),
  ],
  links: [link, { ...link, href: 'https://hidden.example/', visible: false }],
  greetings: [],
  openings: [],
  routes: [],
  replies: [],
  claims: [],
  slots: [],
  languages: { declared: [], bodies: [], passages: [], dates: [], amounts: [] },
};

const unmet = (expectation: Expectation): string | undefined => unmetBecause(expectation, reading);

describe('unmetBecause', () => {
  it('reads across the lines of one part', () => {
    const expected = { text: 'card  ending in 1908' };
    expect(unmet({ kind: 'shows', at, expected, part: undefined })).toBeUndefined();
    expect(unmet({ kind: 'shows', at, expected, part: 'text' })).toBe(
      'the text part does not show "card  ending in 1908"',
    );
  });

  it('says what it did not want to see', () => {
    const expected = { pattern: /19\d\d/g };
    expect(unmet({ kind: 'shows-not', at, expected, part: undefined })).toBe(
      'the message shows /19\\d\\d/g',
    );
    expect(unmet({ kind: 'shows-not', at, expected, part: undefined })).toBeDefined();
  });

  it('follows visible links only', () => {
    expect(
      unmet({ kind: 'links-to', at, expected: { text: 'ups.example' }, part: undefined }),
    ).toBeUndefined();
    expect(
      unmet({ kind: 'links-to', at, expected: { text: 'hidden.example' }, part: undefined }),
    ).toBe('the message has no link to "hidden.example"');
  });

  it('says where a pattern has no end', () => {
    const long = { ...reading, lines: [line('text', 'text', 'Paid with the card '.repeat(9))] };
    const expected = { pattern: /(\s*\w+\s*)*QQQ/ };
    for (const kind of ['shows', 'shows-not'] as const) {
      expect(unmetBecause({ kind, at, expected, part: undefined }, long)).toMatch(
        /QQQ\/ was not through/,
      );
    }
  });

  it('wants the whole subject, or a pattern in it', () => {
    expect(unmet({ kind: 'subject', at, expected: { text: 'Your' } })).toBe(
      'the subject is "Your order", not "Your"',
    );
    expect(unmet({ kind: 'subject', at, expected: { pattern: /^Your/ } })).toBeUndefined();
  });
});
