import { expect, it } from 'vitest';
import { TemplateError } from '../port.ts';
import { xxEngine } from './engine.ts';

it('says how to install its package where it is missing', async () => {
  const opening = xxEngine.open({
    root: import.meta.dirname,
    partials: new Map(),
    helpers: [],
    options: {},
    importFresh: (file) => import(file),
  });
  await expect(opening).rejects.toThrow(TemplateError);
});
