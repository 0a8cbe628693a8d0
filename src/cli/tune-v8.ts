import { setFlagsFromString } from 'node:v8';

/**
 * Sets what Node leaves to V8's defaults, which are made for servers. The heap grows by small steps: what a run
 * has done with is collected before more is asked of the machine, where by default it may lie until the heap has
 * doubled. And Node 20 takes its time before it compiles a function for speed: by default a run of seconds spends
 * a third of its processor time on functions that hardly run again. Later versions have a compiler in between,
 * and other flags.
 *
 * @param v8 the version of V8, as in `process.versions`
 */
export function tuneV8(v8: string): void {
  setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWTH)}`);
  if (v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000');
}

/** In hundredths of what is alive. */
const HEAP_GROWTH = 30;
