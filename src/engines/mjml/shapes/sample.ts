/** One in so many documents. */
const SAMPLE = 256;

/** Whether a document is one of those that are compiled by themselves, to see that sharing changes nothing. The same each time. */
export function isSampled(document: string): boolean {
  // FNV-1a, 32 bits.
  let state = 0x811c9dc5;
  for (let index = 0; index < document.length; index++) {
    state = Math.imul(state ^ document.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0) % SAMPLE === 0;
}
