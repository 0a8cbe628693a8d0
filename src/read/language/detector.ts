import type * as Eld from 'eld/small';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createCache, MOST_LINES } from '../cache.ts';
import { once } from '../words/once.ts';

/** The likeliest language of a text, ISO 639-1; empty where it cannot say. */
export type Detector = (text: string) => string;

/** Makes a detector. It loads its tables, which takes half a second, when it is first asked. */
export function createDetector(): Detector {
  const load = once(loadEld);
  return createCache(MOST_LINES, (text) => load()?.detect(text).language ?? '');
}

/**
 * The package, while nothing waits: a reading is made at one go. It exports itself to `import` alone,
 * so that `require` has to be told its file.
 */
function loadEld(): Pick<typeof Eld.eld, 'detect'> | undefined {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths('eld') ?? []) {
    const file = path.join(folder, 'eld/src/entries/static.small.js');
    if (existsSync(file)) return (require(file) as typeof Eld).eld;
  }
  return undefined;
}
