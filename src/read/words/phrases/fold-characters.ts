/**
 * `text` for comparing and searching: full-width forms become ASCII and digits of other scripts
 * become 0–9. Same length, so that spans of the one are spans of the other.
 */
export function foldCharacters(text: string): string {
  return NEEDS_FOLDING.test(text) ? text.replace(FOLDED, fold) : text;
}

const NEEDS_FOLDING = /[\u00A0\u0600-\u{10FFFF}]/u;
const FOLDED =
  /[\u00A0\u2000-\u200A\u202F\u3000\uFF01-\uFF5E]|(?![0-9])(?=[\u0600-\uFFFF])\p{Nd}/gu;

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.findLast((candidate) => candidate <= code);
  if (zero !== undefined && code < zero + 10) return String(code - zero);
  return /\s/.test(character) ? ' ' : character;
}

/** Code points of the digit zero in the scripts of the basic plane. Source: Unicode 16, DerivedNumericType. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
  0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

/** Letters and digits alone, in upper case: how two spellings of one identifier compare. */
export function bareIdentifier(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return foldCharacters(text)
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
