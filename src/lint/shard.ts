import type { MessageDefinition } from '../project/project.ts';

/** One of `count` parts that a run is divided into; `index` from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Names of the definitions that a shard is about: by the digest of the name, so that a new message moves
 * few others. Variants of one message stay together, because cases speak of all of them.
 */
export function inShard(
  definitions: readonly MessageDefinition[],
  { index, count }: Shard,
): ReadonlySet<string> {
  const bases = [...new Set(definitions.map(baseOf))]
    .map((name) => ({ name, digest: digestOf(name) }))
    .toSorted((a, b) => a.digest - b.digest || (a.name < b.name ? -1 : 1));
  const mine = new Set(
    bases
      .slice(
        Math.floor(((index - 1) * bases.length) / count),
        Math.floor((index * bases.length) / count),
      )
      .map(({ name }) => name),
  );
  return new Set(
    definitions.filter((definition) => mine.has(baseOf(definition))).map(({ name }) => name),
  );
}

const baseOf = ({ name, variantOf = name }: MessageDefinition): string => variantOf;

/** FNV-1a of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/: no secret, only well mixed. */
export function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  }
  return digest >>> 0;
}
