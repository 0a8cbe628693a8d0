import type { Span } from '../../model/text/span.ts';
import {
  ENDS_AT_START,
  ENDS_IN_TABLE,
  ENDS_PARAGRAPH,
  FORMATTING,
  HEADINGS,
  HEAD_CONTENT,
  SCOPE,
  SPECIAL,
  TABLE_PARTS,
  VOID,
} from './elements.ts';
import type { Attribute, Tag } from './html-events.ts';

export interface Element {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly parent: Element | undefined;
  /** Place among its parent's elements, from 1. */
  readonly index: number;
  /** Its start tag; empty for an element that the source leaves out. */
  readonly tag: Span;
  /** Elements begun within it so far. */
  children: number;
}

export interface ElementListener<State> {
  /** Returns what is to be known of the element while it is open. */
  opened(element: Element, parent: State): State;
  /** `end` is the offset where the element ends in the source. */
  closed(element: Element, state: State, end: number): void;
}

/**
 * The elements that are open at one point of the source. It follows the HTML standard as far as the
 * reading needs it: end tags left out, stray and crossing end tags, parts of the document left out.
 * Every step takes constant time on average, however deep the nesting.
 */
export interface OpenElements<State> {
  open(tag: Tag): void;
  close(name: string, span: Span): void;
  /** True once the body began; before that, only text that is more than white space begins it. */
  inBody(): boolean;
  beginText(offset: number): void;
  /** The innermost element, and what is known of it. */
  innermost(): Element | undefined;
  state(): State;
  /** Closes everything. */
  end(offset: number): void;
}

interface Frame<State> {
  readonly element: Element;
  readonly state: State;
  /** Depth of the innermost element, this one included, that end tags do not reach through. */
  readonly scope: number;
  readonly special: number;
  /** Depth of the next outer element of the same name. */
  readonly outer: number;
  /** True where its end tag came while others within it were open. */
  ended: boolean;
}

const NONE = -1;

/** `inside` is the element that a fragment stands in; without it, the source is a whole document. */
export function createOpenElements<State>(
  listener: ElementListener<State>,
  root: State,
  inside: Element | undefined,
): OpenElements<State> {
  const frames: Frame<State>[] = [];
  const byName = new Map<string, number>();
  let bodyBegan = inside !== undefined;

  const depthOf = (name: string): number => byName.get(name) ?? NONE;
  const deepest = (names: readonly string[]): number => {
    let depth = NONE;
    for (const name of names) depth = Math.max(depth, depthOf(name));
    return depth;
  };
  const scope = (): number => frames.at(-1)?.scope ?? NONE;

  const push = (tag: Tag): void => {
    const top = frames.at(-1);
    const parent = top?.element ?? inside;
    if (parent !== undefined) parent.children++;
    const element: Element = {
      name: tag.name,
      attributes: tag.attributes,
      parent,
      index: parent?.children ?? 1,
      tag: tag.span,
      children: 0,
    };
    const state = listener.opened(element, top?.state ?? root);
    if (VOID.has(tag.name) || (tag.selfClosing && closesItself(tag.name))) {
      listener.closed(element, state, tag.span.end);
      return;
    }
    const depth = frames.length;
    frames.push({
      element,
      state,
      scope: SCOPE.has(tag.name) ? depth : (top?.scope ?? NONE),
      special: SPECIAL.has(tag.name) ? depth : (top?.special ?? NONE),
      outer: depthOf(tag.name),
      ended: false,
    });
    byName.set(tag.name, depth);
  };

  const closesItself = (name: string): boolean =>
    name.includes(':') || depthOf('svg') !== NONE || depthOf('math') !== NONE;

  const pop = (end: number): void => {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (frame.ended) return;
    byName.set(frame.element.name, frame.outer);
    listener.closed(frame.element, frame.state, end);
  };

  /** Closes the element at `depth` and all within it. */
  const closeTo = (depth: number, innerEnd: number, end: number): void => {
    while (frames.length > depth + 1) pop(innerEnd);
    if (frames.length > depth) pop(end);
  };

  /** Ends a formatting element that others still stand open in. */
  const endAround = (depth: number, end: number): void => {
    const frame = frames[depth];
    if (frame === undefined) return;
    frame.ended = true;
    byName.set(frame.element.name, frame.outer);
    listener.closed(frame.element, frame.state, end);
  };

  const beginBody = (offset: number): void => {
    if (bodyBegan) return;
    if (frames.length === 0) push(implied('html', offset));
    if (depthOf('head') !== NONE) closeTo(depthOf('head'), offset, offset);
    bodyBegan = true;
    push(implied('body', offset));
  };

  /** Handles the elements a document has one of. True where nothing is left to do. */
  const openDocumentPart = (tag: Tag): boolean => {
    if (tag.name === 'html') {
      if (frames.length === 0 && !bodyBegan) push(tag);
      return true;
    }
    if (bodyBegan) return tag.name === 'head' || tag.name === 'body';
    if (frames.length === 0) push(implied('html', tag.span.start));
    if (tag.name === 'body') {
      if (depthOf('head') !== NONE) closeTo(depthOf('head'), tag.span.start, tag.span.start);
      bodyBegan = true;
      push(tag);
      return true;
    }
    if (tag.name === 'head' || isHeadContent(tag.name)) return false;
    beginBody(tag.span.start);
    return false;
  };

  const isHeadContent = (name: string): boolean =>
    HEAD_CONTENT.has(name) || name.includes(':') || deepest(['noscript', 'template']) !== NONE;

  const endWhatMustEnd = (name: string, at: number): void => {
    const inTable = ENDS_IN_TABLE.get(name);
    if (inTable !== undefined) {
      const table = depthOf('table');
      let depth = Number.POSITIVE_INFINITY;
      for (const part of inTable) {
        const open = depthOf(part);
        if (open > table) depth = Math.min(depth, open);
      }
      if (depth !== Number.POSITIVE_INFINITY) closeTo(depth, at, at);
      return;
    }
    if (ENDS_PARAGRAPH.has(name) && depthOf('p') > scope()) closeTo(depthOf('p'), at, at);
    if (name === 'a' && depthOf('a') > scope()) endFormatting('a', at, at);
    const rule = ENDS_AT_START.get(name);
    if (rule === undefined) return;
    const depth = deepest(rule.ends);
    // A button is a scope of its own, which must not keep it open.
    const limit =
      name === 'button' ? deepest(rule.within) : Math.max(scope(), deepest(rule.within));
    if (depth > limit) closeTo(depth, at, at);
  };

  const endFormatting = (name: string, innerEnd: number, end: number): void => {
    const depth = depthOf(name);
    if ((frames.at(-1)?.special ?? NONE) > depth) endAround(depth, end);
    else closeTo(depth, innerEnd, end);
  };

  return {
    open(tag) {
      if (openDocumentPart(tag)) return;
      endWhatMustEnd(tag.name, tag.span.start);
      push(tag);
    },

    close(name, { start, end }) {
      if (name === 'html' || name === 'body') return;
      if (name === 'br' || (name === 'p' && depthOf('p') <= scope())) {
        beginBody(start);
        push({ name, attributes: [], span: { start, end }, selfClosing: false });
        if (name === 'p') pop(end);
        return;
      }
      const depth = HEADINGS.has(name) ? deepest([...HEADINGS]) : depthOf(name);
      if (depth === NONE) return;
      if (TABLE_PARTS.has(name)) {
        if (name === 'table' || depth > depthOf('table')) closeTo(depth, start, end);
        return;
      }
      if (depth < scope()) return;
      if (FORMATTING.has(name)) endFormatting(name, start, end);
      else if (SPECIAL.has(name) || (frames.at(-1)?.special ?? NONE) < depth) {
        closeTo(depth, start, end);
      }
    },

    beginText(offset) {
      if (bodyBegan) return;
      const top = frames.at(-1)?.element.name;
      if (top === undefined || top === 'html' || top === 'head') beginBody(offset);
    },

    inBody: () => bodyBegan,

    innermost: () => frames.at(-1)?.element ?? inside,

    state: () => frames.at(-1)?.state ?? root,

    end(offset) {
      while (frames.length > 0) pop(offset);
    },
  };
}

const implied = (name: string, offset: number): Tag => ({
  name,
  attributes: [],
  span: { start: offset, end: offset },
  selfClosing: false,
});
