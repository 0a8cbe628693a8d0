import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus, type LabelledMessage } from './read-corpus.ts';
import { accuracyReport } from './report.ts';
import { compare, FAMILIES, type Family, scoreOf, type Score, tallyOf } from './score.ts';

type Floor = Pick<Score, 'precision' | 'recall'>;

/** Held a little below what was measured; raised when that rises. By folder of the corpus, `*` for all of them. */
const floors = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'floors.json'), 'utf8'),
) as Readonly<Record<string, Readonly<Partial<Record<Family | 'all', Floor>>>>>;

const corpus = path.resolve(import.meta.dirname, '../corpus');

describe('the corpus', async () => {
  const messages = await readCorpus(corpus, ['sealed']);

  it('can be read', () => {
    const broken = messages.filter(({ problems }) => problems.length > 0);
    expect(broken.map(({ file, problems }) => ({ file, problems }))).toEqual([]);
  });

  const held = Object.entries(floors).flatMap(([folder, families]) =>
    Object.entries(families).map(([family, floor]) => ({ folder, family, floor })),
  );
  it.each(held)('$folder, $family: no less than the floor', ({ folder, family, floor }) => {
    const chosen = messages.filter(({ file }) => folder === '*' || file.startsWith(`${folder}/`));
    const families = FAMILIES.filter((one) => family === 'all' || one === family);
    const { precision, recall } = scoreOf(tallyOf(chosen, families, 'rule'));
    expect(precision, 'precision').toBeGreaterThanOrEqual(floor.precision);
    expect(recall, 'recall').toBeGreaterThanOrEqual(floor.recall);
  });
});

const message = (
  expected: LabelledMessage['expected'],
  reported: LabelledMessage['reported'],
): LabelledMessage => ({ file: 'en/x.yaml', locale: 'en-GB', expected, reported, problems: [] });

const said = (rule: string, words: string) => ({ rule, words, text: `Says "${words}".` });

describe('comparing', () => {
  it.each([
    ['the same words', 'Dear Walter', 'Walter', { found: 1, missed: 0, false: 0 }],
    ['words around them', '7776', 'card ending in 7776', { found: 1, missed: 0, false: 0 }],
    ['any words, where the label names none', '', 'Hello', { found: 1, missed: 0, false: 0 }],
    ['other words', 'Dear Walter', 'Hi Noor', { found: 0, missed: 1, false: 1 }],
  ])('%s', (_, over, words, tally) => {
    const labelled = message(
      [{ rule: 'greeting/wrong-name', over }],
      [said('greeting/wrong-name', words)],
    );
    expect(tallyOf([labelled], FAMILIES, 'rule')).toEqual(tally);
  });

  it('another rule of the family counts for the family alone', () => {
    const labelled = message(
      [{ rule: 'identifier/wrong-entity', over: '4444' }],
      [said('identifier/mismatched', 'ending in 4444')],
    );
    expect(compare(labelled, 'identifier', 'rule')).toMatchObject({ found: [], false: [{}] });
    expect(compare(labelled, 'identifier', 'family')).toMatchObject({ missed: [], false: [] });
  });

  it('the text part, which says it again, is no second report', () => {
    const twice = [said('greeting/generic', 'Hello,'), said('greeting/generic', 'Hello,')];
    expect(tallyOf([message([], twice)], FAMILIES, 'rule').false).toBe(1);
  });

  it('nothing to be wrong about is no fault', () => {
    expect(scoreOf({ found: 0, missed: 0, false: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scoreOf({ found: 0, missed: 1, false: 1 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('names every slip in the report', () => {
    const labelled = message(
      [{ rule: 'contact/no-reply', over: '' }],
      [said('greeting/generic', 'Hello,')],
    );
    const report = accuracyReport([labelled]);
    expect(report).toContain('en/x.yaml  contact/no-reply  ""');
    expect(report).toContain('en/x.yaml  greeting/generic  "Hello,"  Says "Hello,".');
  });
});
