import type { RunPart } from '../../lint/run-part.ts';
import type { Problem } from '../../model/user-error.ts';
import { digestOf } from '../../store/digest.ts';
import { type Blob, BLOB_FORMAT, type BlobContent, type WrittenBlob } from './blob.ts';

/** A blob, or why a text is none. `name` is what the user calls the file, `version` that of this sendlint. */
export function readBlob(text: string, name: string, version: string): Blob | Problem {
  const written = parsed(text);
  if (written === undefined) {
    return {
      message: `${name} is no blob of sendlint${text.trim() === '' ? ': it is empty' : ''}.`,
      hint: 'Blobs are written with "sendlint --format blob". Keep other files elsewhere, or name the blobs one by one.',
    };
  }
  if (written.version !== version || written.sendlintBlob !== BLOB_FORMAT) {
    return {
      message: `${name} was written by sendlint ${written.version}, and this is ${version}.`,
      hint: 'Run all shards and the merge with one version.',
    };
  }
  const { content, digest } = written;
  if (typeof content !== 'object' || digestOf(JSON.stringify(content)) !== digest) {
    return {
      message: `${name} is damaged: it is not as sendlint wrote it.`,
      hint: 'Run its shard again.',
    };
  }
  return { part: partOf(content), suppressions: content.suppressions };
}

/** Undefined for what is no JSON, or says of itself that it is something else. */
function parsed(text: string): WrittenBlob | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('sendlintBlob' in value)) return undefined;
    return value as WrittenBlob;
  } catch {
    return undefined;
  }
}

function partOf({ part, customers, sources }: BlobContent): RunPart {
  const texts = new Map(Object.entries(sources));
  return {
    ...part,
    customers: customers.map(({ name, file, places }) => {
      const byPath = new Map(Object.entries(places));
      return { name, file, rangeOf: (path) => byPath.get(path) };
    }),
    sourceOf: (file) => texts.get(file),
  };
}
