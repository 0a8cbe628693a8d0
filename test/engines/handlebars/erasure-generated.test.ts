import fc from 'fast-check';
import { expect, it } from 'vitest';
import { templatesAndData } from './generated.ts';
import { renderGiven, renderNatively } from './open.ts';

it('renders what Handlebars renders, with and without marks', async () => {
  await fc.assert(
    fc.asyncProperty(templatesAndData(), async (given) => {
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

it.each(['undefined', 'null', 'nope', '""'])('a partial that is given x=%s', async (value) => {
  const given = {
    template: `{{> p x=${value}}} {{#> p x=${value}}}{{x}}{{/p}} {{echo x=${value}}}`,
    partials: { p: '..{{x}}' },
    data: { x: 'Ada' },
    helpers: { echo: ({ hash }: { hash: object }) => Object.keys(hash).join(',') },
  };
  const { plain, erased, broken } = await renderGiven(given);
  expect(plain).toBe(renderNatively(given));
  expect(erased).toBe(plain);
  expect(broken).toBe(0);
});

it('does not trace what does not render', async () => {
  await fc.assert(
    fc.asyncProperty(templatesAndData(), async (given) => {
      fc.pre(attempt(() => renderNatively(given)) === undefined);
      await expect(renderGiven(given)).rejects.toHaveProperty('problem.at.file');
    }),
    { numRuns: 20 },
  );
});

function attempt(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}
