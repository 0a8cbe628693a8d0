import { opaque } from './colors.ts';
import type { Declarations, Property } from './declarations.ts';
import { BLOCK, NEVER_READ } from './elements.ts';
import { valueOf, type Attribute } from './html-events.ts';

/** What an element hands down to the text and the elements within it. */
export interface Style {
  /** False where no client shows anything of it: nothing within can win back. */
  readonly shown: boolean;
  /** False within elements that hold no text for people: scripts, sheets, metadata. */
  readonly read: boolean;
  readonly visible: boolean;
  /** In pixels, roughly: what matters is whether it is nothing. */
  readonly fontSize: number;
  /** As {@link opaque} writes it; undefined where it is not certain. */
  readonly color: string | undefined;
  /** Colour of the nearest background; undefined where it is not certain, as with images. */
  readonly background: string | undefined;
  /** True where text is pushed out of sight by an indent. */
  readonly indentedAway: boolean;
  readonly keepsBreaks: boolean;
}

/** Whether the element begins and ends lines. */
export type Box = 'block' | 'inline';

export const ROOT_STYLE: Style = {
  shown: true,
  read: true,
  visible: true,
  fontSize: 16,
  color: undefined,
  background: undefined,
  indentedAway: false,
  keepsBreaks: false,
};

/** Text smaller than this, in pixels, cannot be read: preheaders are hidden with one pixel. */
const READABLE = 1.5;

export const showsImages = (style: Style): boolean => style.shown && style.visible;

export const showsText = (style: Style): boolean =>
  style.shown &&
  style.visible &&
  style.fontSize >= READABLE &&
  !style.indentedAway &&
  style.color !== 'transparent' &&
  (style.color === undefined || style.color !== style.background);

interface Styled {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** `declared` is what sheets and the `style` attribute come to, the cascade applied. */
export function styleWithin(
  element: Styled,
  parent: Style,
  declared: Declarations,
  view: 'body' | 'outlook',
): Style {
  const { name } = element;
  if (declared.size === 0 && !isRemarkable(element)) return parent;
  const has = (property: Property): string | undefined => declared.get(property)?.value;
  const isBlock = boxOf(element, declared) === 'block';
  const read = parent.read && !NEVER_READ.has(name);
  return {
    shown:
      parent.shown &&
      read &&
      !isUndisplayed(element, has) &&
      !isTransparent(has) &&
      !isZeroSize(name, isBlock, has) &&
      !isOffScreen(has) &&
      !isClippedAway(has) &&
      !(view === 'outlook' && has('mso-hide') === 'all'),
    read,
    visible: visibilityWithin(parent, has('visibility')),
    fontSize: fontSizeWithin(parent, has('font-size')),
    color: colorWithin(element, parent, has),
    background: backgroundWithin(element, parent, has),
    indentedAway: indentWithin(parent, has('text-indent')),
    keepsBreaks: breaksWithin(name, parent, has('white-space')),
  };
}

/** Elements and attributes that matter without any style. */
const REMARKABLE = /^(?:a|body|dialog|font|input|listing|plaintext|pre|textarea|xmp)$/;
const REMARKABLE_ATTRIBUTES = /^(?:hidden|bgcolor|background)$/;

const isRemarkable = ({ name, attributes }: Styled): boolean =>
  NEVER_READ.has(name) ||
  REMARKABLE.test(name) ||
  attributes.some((attribute) => REMARKABLE_ATTRIBUTES.test(attribute.name));

type Has = (property: Property) => string | undefined;

export function boxOf({ name }: Styled, declared: Declarations): Box {
  const natural = BLOCK.has(name) ? 'block' : 'inline';
  const display = declared.get('display')?.value;
  if (display === undefined) return natural;
  // Inline blocks stand side by side as columns do: what is a block by nature stays one to a reader.
  if (display.startsWith('inline-')) return natural;
  if (/^(?:inline|contents|run-in|ruby|initial|unset)$/.test(display)) return 'inline';
  if (/^(?:none|inherit|revert)$/.test(display)) return natural;
  return 'block';
}

function isUndisplayed(element: Styled, has: Has): boolean {
  const display = has('display');
  if (display !== undefined && display !== 'revert') return display === 'none';
  if (valueOf(element, 'hidden') !== undefined) return true;
  if (element.name === 'dialog') return valueOf(element, 'open') === undefined;
  return element.name === 'input' && valueOf(element, 'type')?.toLowerCase() === 'hidden';
}

const isZero = (value: string | undefined): boolean =>
  value !== undefined && Number.parseFloat(value) === 0;

const isTransparent = (has: Has): boolean => isZero(has('opacity'));

const TABLE_PART = /^(?:table|thead|tbody|tfoot|tr|td|th|col|colgroup|caption)$/;

/** A box of no size hides what flows out of it only where overflow is cut off; tables and inline elements take no size. */
function isZeroSize(name: string, isBlock: boolean, has: Has): boolean {
  if (!cuts(has('overflow-x')) && !cuts(has('overflow-y'))) return false;
  const takesSize =
    (isBlock && !TABLE_PART.test(name)) ||
    /^(?:inline-|block|flex|grid|flow-root|list-item)/.test(has('display') ?? '') ||
    isOutOfFlow(has('position')) ||
    /^(?:left|right)$/.test(has('float') ?? '');
  if (!takesSize) return false;
  if (isZero(has('width')) || isZero(has('max-width'))) return true;
  // Padding makes room that overflowing content is seen in.
  const padded = [has('padding-top'), has('padding-bottom')].some(
    (padding) => padding !== undefined && !isZero(padding),
  );
  return !padded && (isZero(has('height')) || isZero(has('max-height')));
}

const cuts = (overflow: string | undefined): boolean =>
  overflow === 'hidden' || overflow === 'clip';

const isOutOfFlow = (position: string | undefined): boolean =>
  position === 'absolute' || position === 'fixed';

function isOffScreen(has: Has): boolean {
  const position = has('position');
  if (!isOutOfFlow(position) && position !== 'relative') return false;
  return [has('left'), has('right'), has('top'), has('bottom')].some(isFarAway);
}

const isFarAway = (value: string | undefined): boolean => {
  if (value === undefined) return false;
  const amount = Number.parseFloat(value);
  return amount <= -999 || (amount <= -99 && /(?:em|rem|ch|vw|vh|%)$/.test(value));
};

function isClippedAway(has: Has): boolean {
  const clip = has('clip');
  if (clip !== undefined && isOutOfFlow(has('position'))) {
    const sides = /^rect\(([^)]*)\)$/.exec(clip)?.[1]?.split(/[\s,]+/);
    if (sides?.every((side) => Math.abs(Number.parseFloat(side)) <= 1) === true) return true;
  }
  const path = has('clip-path');
  if (path !== undefined && /^(?:inset\(\s*(?:50|[6-9]\d|100)%\s*\)|circle\(\s*0)/.test(path))
    return true;
  const transform = has('transform');
  if (transform === undefined) return false;
  return /^scale[xy]?\(\s*0(?:\.0+)?\s*(?:,\s*0(?:\.0+)?\s*)?\)$/.test(transform);
}

function visibilityWithin(parent: Style, value: string | undefined): boolean {
  if (value === undefined || value === 'inherit' || value === 'unset') return parent.visible;
  return value === 'visible' || value === 'initial';
}

function fontSizeWithin(parent: Style, value: string | undefined): number {
  if (value === undefined || value === 'inherit' || value === 'unset') return parent.fontSize;
  const amount = Number.parseFloat(value);
  if (Number.isNaN(amount)) return /^(?:smaller|larger)$/.test(value) ? parent.fontSize : 16;
  if (value.endsWith('%')) return (parent.fontSize * amount) / 100;
  if (/(?:\d|\.)(?:px)?$/.test(value)) return amount;
  if (/[^r]em$/.test(value)) return parent.fontSize * amount;
  return amount === 0 ? 0 : 16;
}

function indentWithin(parent: Style, value: string | undefined): boolean {
  if (value === undefined || value === 'inherit' || value === 'unset') return parent.indentedAway;
  return isFarAway(value);
}

function breaksWithin(name: string, parent: Style, value: string | undefined): boolean {
  if (value === undefined) {
    return parent.keepsBreaks || /^(?:pre|textarea|listing|plaintext|xmp)$/.test(name);
  }
  if (value === 'inherit') return parent.keepsBreaks;
  return value.startsWith('pre') || value === 'break-spaces';
}

function colorWithin(element: Styled, parent: Style, has: Has): string | undefined {
  const fill = has('-webkit-text-fill-color');
  if (fill !== undefined && fill !== 'inherit') return undefined;
  const value = has('color') ?? presentational(element);
  // Text cut out of a background is painted by it.
  if (has('background-clip')?.includes('text') === true) return undefined;
  if (value === undefined) return element.name === 'a' ? undefined : parent.color;
  if (value === 'inherit' || value === 'unset' || value === 'currentcolor') return parent.color;
  return opaque(value);
}

function presentational(element: Styled): string | undefined {
  if (element.name === 'font') return valueOf(element, 'color')?.trim().toLowerCase();
  if (element.name === 'body') return valueOf(element, 'text')?.trim().toLowerCase();
  return undefined;
}

function backgroundWithin(element: Styled, parent: Style, has: Has): string | undefined {
  const image = has('background-image');
  if (image !== undefined && image !== 'none' && image !== 'initial') return undefined;
  if (image === undefined && (valueOf(element, 'background') ?? '') !== '') return undefined;
  const value = has('background-color') ?? valueOf(element, 'bgcolor')?.trim().toLowerCase();
  if (value === undefined || value === '') return parent.background;
  if (/^(?:transparent|none|initial|unset)$/.test(value)) return parent.background;
  const color = opaque(value);
  return color === 'transparent' ? parent.background : color;
}
