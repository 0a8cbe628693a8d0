import { scanMjml } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a stretch of an MJML document is to MJML. */
export type Surroundings =
  /** Directly between components, where nothing is kept. */
  | { readonly kind: 'between' }
  /** HTML or CSS inside an ending tag. */
  | { readonly kind: 'content'; readonly of: string; readonly isInlined: boolean }
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly quote: string;
      /** One of the defaults in mj-attributes, which may stay unused. */
      readonly isDefault: boolean;
    }
  /** In a tag, but in no attribute's value. */
  | { readonly kind: 'tag' }
  | { readonly kind: 'comment' };

interface Region {
  readonly start: number;
  readonly surroundings: Surroundings;
}

/** Says of each offset of `text` what stands there. */
export function mapSurroundings(
  text: string,
  vocabulary: Vocabulary,
): (offset: number) => Surroundings {
  const regions = regionsOf(text, vocabulary);
  return (offset) => {
    let low = 0;
    let high = regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((regions[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return regions[low - 1]?.surroundings ?? { kind: 'between' };
  };
}

function regionsOf(text: string, vocabulary: Vocabulary): Region[] {
  const regions: Region[] = [];
  let defaults = 0;
  let isInlined = false;
  for (const token of scanMjml(text, vocabulary.isEndingTag)) {
    const { start } = token.span;
    if (token.kind === 'text') regions.push({ start, surroundings: { kind: 'between' } });
    else if (token.kind === 'comment') regions.push({ start, surroundings: { kind: 'comment' } });
    else if (token.kind === 'content') {
      regions.push({ start, surroundings: { kind: 'content', of: token.of, isInlined } });
    } else {
      regions.push({ start, surroundings: { kind: 'tag' } });
      if (token.name === 'mj-attributes' && !(token.kind === 'open' && token.selfClosing)) {
        defaults += token.kind === 'open' ? 1 : -1;
      }
    }
    if (token.kind !== 'open') continue;
    isInlined =
      token.name === 'mj-style' &&
      token.attributes.some(
        ({ name, value }) =>
          name === 'inline' && value && text.slice(value.start, value.end) === 'inline',
      );
    for (const { name, value } of token.attributes) {
      if (value === undefined) continue;
      const quote = /["']/.exec(text[value.start - 1] ?? '')?.[0] ?? '';
      const isDefault = defaults > 0;
      const surroundings: Surroundings = { kind: 'attribute', name, quote, isDefault };
      regions.push({ start: value.start, surroundings });
      regions.push({ start: value.end + 1, surroundings: { kind: 'tag' } });
    }
  }
  return regions;
}

/** Attributes whose value MJML copies as it is; all others are measured, checked or looked up. */
export const isCopiedAttribute = (name: string): boolean =>
  name.startsWith('aria-') || COPIED.has(name);

const COPIED: ReadonlySet<string> = new Set([
  'alt',
  'background-url',
  'content',
  'href',
  'rel',
  'src',
  'srcset',
  'target',
  'thumbnails-src',
  'title',
  'value',
]);
