import os from 'node:os';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Bench } from '../../src/lint/judge-message.ts';
import { judgeCaptured } from '../../src/lint/lint-captured.ts';
import { activeRules } from '../../src/lint/settings.ts';
import { openCapture } from '../../src/project/captured/capture.ts';
import { loadBackground } from '../../src/project/captured/load-background.ts';
import { createReader } from '../../src/read/read-message.ts';
import { rules } from '../../src/rules/index.ts';
import { SITUATIONS, type Situations } from './situations.ts';

// A folder outside of every project: no other customers, no sender.
const background = await loadBackground({ cwd: os.tmpdir() });
const capture = openCapture({ background });
const bench: Bench = {
  project: background,
  reader: createReader(),
  rules: activeRules(rules, new Map()).filter(({ rule }) => rule.id.startsWith('greeting/')),
};

describe('salutations', () => {
  test.each(
    SITUATIONS.map(
      (situations) => [`${situations.locale}: ${situations.body}`, situations] as const,
    ),
  )('%s', { timeout: 120_000 }, async (_, situations) => {
    const expected = expectedOf(situations);
    const reported = new Map<string, string>();
    for (const salutation of expected.keys()) {
      reported.set(salutation, await reportedFor(situations, salutation));
    }
    expect(Object.fromEntries(reported)).toEqual(Object.fromEntries(expected));
  });
});

function expectedOf({
  clean,
  generic = [],
  empty = [],
  wrong = [],
}: Situations): Map<string, string> {
  const labelled = (rule: string, salutations: readonly string[]) =>
    salutations.map((salutation) => [salutation, rule] as const);
  return new Map([
    ...labelled('', clean),
    ...labelled('greeting/generic', generic),
    ...labelled('greeting/empty-name', empty),
    ...labelled('greeting/wrong-name', wrong),
  ]);
}

/** The rules that a message beginning with `salutation` breaks. */
async function reportedFor(
  { locale, customer, record, body }: Situations,
  salutation: string,
): Promise<string> {
  const message = {
    type: 'order-confirmation',
    locale,
    from: 'hello@kestrel.example',
    to: customer['email'],
    subject: '1',
    text: `${salutation}\n\n${body}\n`,
    customer: { customer, ...record },
  };
  const source = capture.fromBytes('message.yaml', Buffer.from(stringify(message)));
  const { findings } = judgeCaptured(await source.read(), bench);
  return findings.map(({ rule }) => rule).join(' ');
}
