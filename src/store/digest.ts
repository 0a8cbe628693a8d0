import { createHash } from 'node:crypto';

/** 128 bits of SHA-256, as text for keys and names of files. */
export const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);
