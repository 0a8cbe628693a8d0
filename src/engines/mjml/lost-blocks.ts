import type { Dropped } from '../../model/message.ts';
import { expressionsIn } from '../expressions.ts';
import type { TemplateEngineName } from '../names.ts';

/**
 * Drops of nothing but the tags of blocks, told once for each block: at its opening. What continues
 * and what closes a block is gone with it, and is no fault of its own.
 */
export function tellLostBlocks(
  dropped: readonly Dropped[],
  engine: TemplateEngineName,
): readonly Dropped[] {
  return dropped.flatMap((drop) => {
    const tags = expressionsIn(drop.text, engine);
    const words = tags.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      drop.text,
    );
    const kinds = tags
      .filter(({ isComment }) => !isComment)
      .map(({ start, end }) => kindOf(drop.text.slice(start, end)));
    if (words.trim() !== '' || kinds.length === 0 || kinds.includes('other')) return [drop];
    if (!kinds.includes('opening')) return [];
    const because = `${drop.because}, so that every branch of the block is in the message`;
    return [{ ...drop, because, opensBlock: true }];
  });
}

function kindOf(tag: string): 'opening' | 'inner' | 'other' {
  if (OPENING.test(tag)) return 'opening';
  return INNER.test(tag) ? 'inner' : 'other';
}

/** `{{#if …}}`, `{{^x}}`, `{% if … %}`, `<% if (…) { %>`. */
const OPENING =
  /^\{\{~?\s*(?:#(?!>)|\^\s*[^\s~}])|^\{%-?\s*(?:if|unless|for|case|tablerow)\b|^<%[-_]?\s*(?!\})[^]*\{\s*[-_]?%>$/;

const INNER =
  /^\{\{~?\s*(?:\/|else\b|\^\s*~?\})|^\{%-?\s*(?:else|elsif|elif|when|end\w+)\b|^<%[-_]?\s*\}/;
