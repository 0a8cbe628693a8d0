import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Bench } from '../../src/lint/judge-message.ts';
import { judgeCaptured } from '../../src/lint/lint-captured.ts';
import { activeRules } from '../../src/lint/settings.ts';
import { openCapture } from '../../src/project/captured/capture.ts';
import { loadBackground } from '../../src/project/captured/load-background.ts';
import { createReader } from '../../src/read/read-message.ts';
import { rules } from '../../src/rules/index.ts';
import { SENTENCES, SITUATIONS, type ContactSituations } from './situations.ts';

const background = await loadBackground({ cwd: path.resolve(import.meta.dirname) });
const capture = openCapture({ background });
const bench: Bench = {
  project: background,
  reader: createReader(),
  rules: activeRules(rules, new Map()).filter(({ rule }) => rule.id.startsWith('contact/')),
};

async function reportedFor(locale: string, words: string, from: string): Promise<string[]> {
  const message = {
    type: 'order-confirmation',
    locale,
    from,
    to: 'ada@mail.example',
    subject: '1',
    [words.includes('<') ? 'html' : 'text']: words,
    customer: { email: 'ada@mail.example' },
  };
  const source = capture.fromBytes('message.yaml', Buffer.from(stringify(message)));
  const judged = judgeCaptured(await source.read(), bench);
  // A no-reply sender without another way is one finding, an invitation to answer it another.
  return judged.findings.map(({ rule, finding }) =>
    finding.message === 'noOtherWay' ? `${rule} for want of a way` : rule,
  );
}

const SINGLE = SENTENCES.map(([locale, from, rule, words]) => ({
  locale,
  words,
  from: `${from}@kestrel.example`,
  expected: rule === '' ? [] : [`contact/${rule}`],
}));

const CASES = SITUATIONS.flatMap((situations) => {
  const { locale, human, emailOnly, missing = [], dead, inVain }: ContactSituations = situations;
  const rows = (rule: string | undefined, sentences: readonly string[], from = 'shop') =>
    sentences.map((words) => ({
      locale,
      words,
      from: `${from}@kestrel.example`,
      expected: rule === undefined ? [] : [`contact/${rule}`],
    }));
  return [
    ...rows(undefined, human),
    ...rows('email-only', emailOnly),
    ...rows('missing-route', missing),
    ...rows('dead-route', dead),
    ...rows('no-reply', inVain, 'no-reply'),
  ];
});

describe('ways to reach the sender', () => {
  test.each([...CASES, ...SINGLE])(
    '$locale: $words → $expected',
    async ({ locale, words, from, expected }) => {
      expect(await reportedFor(locale, words, from)).toEqual(expected);
    },
  );
});
