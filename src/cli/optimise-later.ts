import { setFlagsFromString } from 'node:v8';

/**
 * Has Node 20 take its time before it compiles a function for speed. By default a run of seconds spends a third of
 * its processor time on functions that hardly run again. Later versions have a compiler in between, and other flags.
 */
export function optimiseLater(v8: string): void {
  if (v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000');
}
