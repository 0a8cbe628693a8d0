import type { Place } from '../../model/message.ts';
import type { Line, Link } from '../../model/reading.ts';
import type { Span } from '../../model/text/span.ts';
import { BLOCK, FORMATTING } from './elements.ts';
import { attributeOf, valueOf, type Attribute } from './html-events.ts';
import { createLineBuilder, type LineBuilder, type LineDraft } from './line-builder.ts';
import type { Element } from './open-elements.ts';

/** A link of the HTML part while it is read. */
export interface LinkDraft {
  readonly element: Element;
  readonly href: Attribute;
  readonly role: 'body' | 'outlook';
  readonly form: Link['form'];
  readonly words: LineBuilder;
  /** True where the link itself stands in hidden content: its words are then read all the same. */
  readonly hidden: boolean;
  visible: boolean;
  /** The line its words stand on. */
  draft: LineDraft | undefined;
  closed: boolean;
}

/** A link that is read, all but the number of its line. */
export interface FoundLink {
  readonly link: Omit<Link, 'line'>;
  readonly draft: LineDraft | undefined;
  /** All of its element, by which addresses within it are known to be linked. */
  readonly element: Span;
}

/** The link that an element makes, and how; undefined where it makes none. `action` is that of the form it stands in. */
export function linkOf(
  element: Element,
  action: Attribute | undefined,
): { readonly href: Attribute; readonly form: Link['form'] } | undefined {
  const { name } = element;
  if (isSubmit(element)) {
    const href = attributeOf(element, 'formaction') ?? action;
    return href && { href, form: 'button' };
  }
  const href =
    attributeOf(element, 'href') ?? (name === 'a' ? attributeOf(element, 'xlink:href') : undefined);
  if (href === undefined) return undefined;
  if (name === 'a') return { href, form: 'anchor' };
  if (name === 'area') return { href, form: 'area' };
  // MJML turns a button without address into a paragraph with one: `<p href="">`.
  const isButton =
    name.startsWith('v:') || name === 'span' || BLOCK.has(name) || FORMATTING.has(name);
  return isButton ? { href, form: 'button' } : undefined;
}

export function isSubmit(element: Element): boolean {
  const type = valueOf(element, 'type')?.toLowerCase();
  if (element.name === 'button') return type === undefined || type === 'submit';
  return element.name === 'input' && (type === 'submit' || type === 'image');
}

export const beginLink = (
  element: Element,
  { href, form }: { readonly href: Attribute; readonly form: Link['form'] },
  role: LinkDraft['role'],
  hidden: boolean,
): LinkDraft => ({
  element,
  href,
  role,
  form,
  words: createLineBuilder('body', 'html'),
  hidden,
  visible: false,
  draft: undefined,
  closed: false,
});

/** Ends the link at `end`, an offset in the HTML. */
export function finishLink(draft: LinkDraft, source: string, end: number): FoundLink {
  draft.closed = true;
  const words = draft.words.end()?.line;
  const element: Span = { start: draft.element.tag.start, end };
  const at: Place = { part: 'html', span: words === undefined ? element : spanOf(words) };
  return {
    element,
    draft: draft.draft,
    link: {
      href: asFollowed(draft.href.value),
      text: words?.text ?? '',
      role: draft.role,
      visible: draft.visible,
      form: draft.form,
      at,
      hrefAt: { part: 'html', span: withoutSpace(source, draft.href.span) },
    },
  };
}

const spanOf = ({ offsets }: Line): Span => ({
  start: offsets[0] ?? 0,
  end: offsets[offsets.length - 1] ?? 0,
});

/** As the URL standard prepares an address: no space around it, no line breaks within. */
const asFollowed = (href: string): string => href.trim().replace(/[\t\n\r]/g, '');

function withoutSpace(source: string, { start, end }: Span): Span {
  const raw = source.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/** Puts a relative address under the document's base, where both are plain addresses. */
export function resolveAgainst(base: string | undefined, href: string): string {
  if (base === undefined || !/^(?:\/|\.{0,2}\/|\?|[\w-]+[./])[\w./?=&%~+-]*$/.test(href))
    return href;
  // A scheme would have a colon, which the pattern leaves out.
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
