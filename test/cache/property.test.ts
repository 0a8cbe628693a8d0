import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeProject } from '../support/make-project.ts';
import { apply, CHANGES, revert, WORDS } from './changes.ts';
import { run } from './run.ts';
import { shop } from './shop.ts';

it('says the same as a fresh run after each kind of change', { timeout: 600_000 }, async () => {
  const root = await makeProject(shop);
  const { report } = await run(root, true);
  for (const change of CHANGES) {
    await apply(change, 'Zoë', root);
    const cached = await run(root, true);
    expect(cached.report, change[0]).toBe((await run(root, false)).report);
    await revert(change, root);
    expect((await run(root, true)).report, `after ${change[0]}`).toBe(report);
  }
});

it('says the same as a fresh run after several', { timeout: 600_000 }, async () => {
  const change = fc.tuple(fc.constantFrom(...CHANGES), fc.constantFrom(...WORDS));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 5 }), async (changes) => {
      const root = await makeProject(shop);
      await run(root, true);
      for (const [each, word] of changes) await apply(each, word, root);
      const cached = await run(root, true);
      expect(cached.report).toBe((await run(root, false)).report);
    }),
    { numRuns: 6 },
  );
});
