import type { MessagePart } from '../../../model/message.ts';
import type { Cascade } from '../cascade.ts';
import type { Findings } from '../html-view.ts';
import { outlineOf, type Outline } from './outline.ts';

/** The first may be the one that is like no other. */
const TRIES = 3;

/**
 * Makes a reader of HTML parts that have a shape in common: the first of a shape is read whole, of the others
 * only the regions around what differs. Undefined for a part that has to be read by itself.
 */
export function createShapeReader(
  cascadeOf: (html: string) => Cascade,
): (part: MessagePart) => Findings | undefined {
  const outlines = new WeakMap<
    object,
    { readonly outline: Outline | undefined; readonly tries: number }
  >();
  return ({ content, shape }) => {
    if (shape === undefined) return undefined;
    const known = outlines.get(shape.key);
    const isSettled = known?.outline !== undefined || known?.tries === TRIES;
    if (isSettled) return known.outline?.read(content, shape.holes);
    const { found, outline } = outlineOf(content, shape, cascadeOf(content));
    outlines.set(shape.key, { outline, tries: (known?.tries ?? 0) + 1 });
    return found;
  };
}
