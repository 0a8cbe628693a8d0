/** One in so many documents. */
const SAMPLE = 256;

/** Of a shape that earlier runs have looked at so: a run that has nothing else to compile seldom needs MJML. */
const SAMPLE_OF_KEPT = 4096;

/** Whether a document is one of those that are compiled by themselves, to see that sharing changes nothing. The same each time. */
export function isSampled(document: string, { isKept }: { readonly isKept: boolean }): boolean {
  // FNV-1a, 32 bits.
  let state = 0x811c9dc5;
  for (let index = 0; index < document.length; index++) {
    state = Math.imul(state ^ document.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0) % (isKept ? SAMPLE_OF_KEPT : SAMPLE) === 0;
}
