import { describe, expect, it } from 'vitest';
import { checkFiles } from './check-files.ts';
import { GOOD } from './messages.ts';
import { MALFORMED, mutants } from './malformed.ts';

describe('a malformed message is a finding', () => {
  it.each(Object.entries(MALFORMED))('%s', async (name, content) => {
    const { findings } = await checkFiles({ [name]: content });
    const told = findings.filter(
      ({ rule, at }) => rule === 'message/unreadable' && at.file === name,
    );
    expect(told.map(({ text }) => text)).not.toEqual([]);
    for (const { text } of told)
      expect(text).toMatch(/^Cannot read (?:all of )?this message: .+\.$/s);
  });
});

describe('a mutated message ends nothing', () => {
  const all = Object.entries(GOOD).flatMap(([name, text]) => mutants(name, text));

  it('there are enough of them', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it('all are read, and the good one behind them too', async () => {
    const last = GOOD['trade-in-credit.json'] ?? '';
    const { counts, findings } = await checkFiles({
      ...Object.fromEntries(all),
      'zz/last.json': last,
    });
    expect(counts.messages).toBe(all.length + 1);
    const inLast = findings.filter(
      ({ occurrences, rule }) =>
        rule === 'identifier/mismatched' &&
        occurrences.some(({ message }) => message === 'zz/last'),
    );
    expect(inLast).toHaveLength(1);
    for (const { at } of findings) {
      expect(at.start.line).toBeGreaterThan(0);
      expect(at.start.column).toBeGreaterThan(0);
    }
  });
});

it('good messages have nothing wrong in the file', async () => {
  const { findings } = await checkFiles(GOOD);
  expect(findings.filter(({ rule }) => rule === 'message/unreadable')).toEqual([]);
});

it('images that are made of each other are nothing to read', async () => {
  const related = (GOOD['shipping-notification.eml'] ?? '')
    .replace('Content-Type: image/png', 'Content-Type: text/html')
    .replace(/iVBOR[^\r\n]*/, Buffer.from('<img src="cid:logo">').toString('base64'));
  const { counts } = await checkFiles({ 'cyclic.eml': related });
  expect(counts.messages).toBe(1);
});
