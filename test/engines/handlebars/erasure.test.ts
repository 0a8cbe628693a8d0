import { describe, expect, it } from 'vitest';
import { FEATURES } from './corpus.ts';
import { renderGiven, renderNatively } from './open.ts';

describe.each(FEATURES)('$name', (feature) => {
  it('renders as Handlebars does', async () => {
    const native = renderNatively(feature);
    expect((await renderGiven(feature)).plain).toBe(native);
  });

  it.each([true, false])(
    'is the same without its marks (plain render known: %s)',
    async (known) => {
      const { plain, erased, broken } = await renderGiven(feature, known);
      expect(erased).toBe(plain);
      expect(broken).toBe(0);
    },
  );

  it('hides only what a block looks at', async () => {
    const { traced } = await renderGiven(feature);
    expect(traced.hidden.length > 0).toBe(feature.hides === true);
  });
});
