import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../../test/support/make-project.ts';
import type { Problem } from '../model/user-error.ts';
import { UserError } from '../model/user-error.ts';
import { LOCK_FILE, printLock, readLock } from './lock-file.ts';
import { buildLock, type Wiring } from './wirings.ts';

const wiring = fc.record({
  part: fc.constantFrom<Wiring['part']>('subject', 'html', 'text'),
  // The schema takes no key of that name, which no words before a value are.
  context: fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => text !== '__proto__'),
  prints: fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
    .map((text) => `${text.trim()}x`),
  at: fc.constant<Wiring['at']>({ part: 'text', span: { start: 0, end: 0 } }),
});

const observations = fc.array(fc.tuple(fc.constantFrom('a', 'orders/b'), wiring), { minLength: 1 });

async function problemsOf(text: string): Promise<readonly Problem[]> {
  const root = await makeProject({ [LOCK_FILE]: text });
  try {
    readLock(root);
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

describe('the lock file', () => {
  it('is read as it was written, in whatever order places were seen', async () => {
    const property = fc.asyncProperty(observations, async (seen) => {
      const [lock, reversed] = [seen, seen.toReversed()].map((entries) => {
        const builder = buildLock();
        for (const [message, one] of entries) builder.add(message, [one]);
        return builder.lock();
      });
      const text = printLock(lock ?? new Map());
      expect(printLock(reversed ?? new Map())).toBe(text);
      expect(readLock(await makeProject({ [LOCK_FILE]: text }))?.lock).toEqual(lock);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('is none where there is no file', async () => {
    expect(readLock(await makeProject({}))).toBeUndefined();
  });

  it.each([
    ['', 1],
    ['version: 1\nmessages:\n<<<<<<< ours\n  a:\n', 3],
    ['version: 2\nmessages: {}\n', 1],
    ['version: 1\nmessages: { a: { html: { Hi: { b: c } } } }\n', 2],
    ['version: 1\nmessages: { a: { body: { Hi: b } } }\n', 2],
    ['version: 1\nmessages: { a: { html: { Hi: b, Hi: c } } }\n', 2],
  ])('is refused where it is broken: %j', async (text, line) => {
    const problems = await problemsOf(text);
    expect(problems.map(({ at, hint }) => [at?.file, at?.start.line, hint])).toEqual([
      [LOCK_FILE, line, expect.stringContaining('Run "sendlint lock"')],
    ]);
  });
});
