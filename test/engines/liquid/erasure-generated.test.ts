import fc from 'fast-check';
import { expect, it } from 'vitest';
import { templatesAndData } from './generated.ts';
import { renderGiven, renderNatively } from './open.ts';

it('renders what liquidjs renders, with and without marks', async () => {
  await fc.assert(
    fc.asyncProperty(templatesAndData, async (given) => {
      const native = attempt(() => renderNatively(given));
      fc.pre(native !== undefined);
      const { plain, erased, broken } = await renderGiven(given);
      expect(plain).toBe(native);
      expect(erased).toBe(plain);
      expect(broken).toBe(0);
    }),
    { numRuns: 150 },
  );
});

it('reads what the data holds', async () => {
  await fc.assert(
    fc.asyncProperty(templatesAndData, async (given) => {
      fc.pre(attempt(() => renderNatively(given)) !== undefined);
      const { printed } = await renderGiven(given);
      const sure = printed
        .flatMap(({ record }) => record.reads)
        .filter(({ derived }) => derived !== true);
      expect(sure).toEqual(sure.map(({ path }) => ({ path, value: valueAt(given.data, path) })));
    }),
    { numRuns: 80 },
  );
});

it('has a place for what does not render', async () => {
  await fc.assert(
    fc.asyncProperty(templatesAndData, async (given) => {
      fc.pre(attempt(() => renderNatively(given)) === undefined);
      await expect(renderGiven(given)).rejects.toHaveProperty('problem.at.file');
    }),
    { numRuns: 30 },
  );
});

function attempt(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}

function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    value = (value as Record<string, unknown> | undefined | null)?.[name ?? index ?? ''];
  }
  return value;
}
