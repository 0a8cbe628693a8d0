import type { Span } from '../../model/text/span.ts';
import type { Cascade } from './cascade.ts';
import { holdsWords, outlookContent } from './conditional-comments.ts';
import { BLOCK } from './elements.ts';
import { attributeOf, readEvents, valueOf, type Attribute } from './html-events.ts';
import { createLineBuilder, type LineBuilder, type LineDraft } from './line-builder.ts';
import {
  beginLink,
  finishLink,
  isSubmit,
  linkOf,
  type FoundLink,
  type LinkDraft,
} from './links.ts';
import { createOpenElements, type Element } from './open-elements.ts';
import { createTableRows } from './table-rows.ts';
import { boxOf, showsImages, showsText, styleWithin, type Box, type Style } from './visibility.ts';
import { writeAttribute, writeEntity } from './write-decoded.ts';

/** What was found in HTML: lines of all roles, in no order, and what the document says of itself. */
export interface Findings {
  readonly lines: LineDraft[];
  readonly links: FoundLink[];
  lang: string | undefined;
  base: string | undefined;
}

/** HTML to be read, and all that it inherits from where it stands. */
export interface HtmlPiece {
  readonly source: string;
  readonly span: Span;
  /** `outlook` for the content of a conditional comment. */
  readonly role: 'body' | 'outlook';
  /** The element it stands in; undefined for a whole document. */
  readonly inside: Element | undefined;
  readonly style: Style;
  /** Whether hidden text of it is a preheader, until something is shown. Default: of a whole document. */
  readonly beforeText?: boolean;
}

/** Is told of elements while they are read. */
export interface ElementWatch {
  opened(element: Element, state: State, parent: State, beforeText: boolean): void;
  closed(element: Element, end: number, beforeText: boolean): void;
}

/** What is known of an open element. */
export interface State {
  readonly style: Style;
  readonly box: Box;
  /** True where the elements within stand side by side. */
  readonly isFlex: boolean;
  readonly link: LinkDraft | undefined;
  /** Where the form it stands in leads. */
  readonly action: Attribute | undefined;
}

/**
 * Reads a piece of HTML as its readers see it and adds what they see to `found`. Answers whether hidden text
 * behind it would still be a preheader.
 */
export function readHtml(
  piece: HtmlPiece,
  cascade: Cascade,
  found: Findings,
  watch?: ElementWatch,
): boolean {
  const { source, role } = piece;
  const drafts: LineDraft[] = [];
  const rows = createTableRows(drafts);
  const shown = createLineBuilder(role, 'html');
  const preheader = createLineBuilder('preheader', 'html');
  const alternative = createLineBuilder('alt', 'html');
  let title: LineBuilder | undefined;
  let linkEnd = -1;
  let beforeText = piece.beforeText ?? (role === 'body' && piece.inside === undefined);

  const endLine = (): void => {
    const draft = shown.end();
    if (draft !== undefined) drafts.push(draft);
    endPreheader();
  };

  const endPreheader = (): void => {
    const draft = preheader.end();
    if (draft !== undefined) found.lines.push(draft);
  };

  const elements = createOpenElements<State>(
    { opened, closed },
    { style: piece.style, box: 'block', isFlex: false, link: undefined, action: undefined },
    piece.inside,
  );

  readEvents(source, piece.span, {
    open: (tag) => elements.open(tag),
    close: (name, span) => elements.close(name, span),
    text(start, end) {
      if (!elements.inBody() && /\S/.test(source.slice(start, end))) elements.beginText(start);
      writeText(start, end);
    },
    entity(entity) {
      if (!elements.inBody()) elements.beginText(entity.span.start);
      write((line) => writeEntity(line, entity));
    },
    comment: readComment,
  });
  elements.end(piece.span.end);
  endLine();
  for (const draft of drafts) found.lines.push(draft);
  return beforeText;

  function opened(element: Element, parent: State): State {
    const wasBefore = beforeText;
    const declared = cascade(element);
    const style = styleWithin(element, parent.style, declared, role);
    const box = boxOf(element, declared);
    const action = element.name === 'form' ? attributeOf(element, 'action') : parent.action;
    const made = linkOf(element, action);
    // The areas of an image are no text, but they can be clicked where the image is.
    const linkStyle = element.name === 'area' ? parent.style : style;
    const link = made
      ? beginLink(element, made, role, !showsImages(linkStyle))
      : (parent.link ?? undefined);
    const { start } = element.tag;
    if (box === 'block' || element.name === 'br') parent.link?.words.addSpace(start);
    // What stands beside each other without a space between is parted by padding.
    if (parent.isFlex || (made && linkEnd === start)) shown.addSpace(start);
    if (style.shown) openShown(element, box);
    else if (box === 'block') endPreheader();
    const isFlex = /flex|grid/.test(declared.get('display')?.value ?? '');
    const state = { style, box, isFlex, link, action };
    watch?.opened(element, state, parent, wasBefore);
    noteDocument(element);
    readReplaced(element, state, linkStyle);
    return state;
  }

  function openShown({ name }: Element, box: Box): void {
    if (box === 'block' || name === 'br') endLine();
    if (name === 'tr') rows.beginRow();
    else if (name === 'td' || name === 'th') rows.beginCell();
    else if (box === 'block' && BLOCK.has(name) && !TABLE_SECTION.test(name)) rows.meetBlock(name);
  }

  function closed(element: Element, state: State, end: number): void {
    const { name } = element;
    if (name === 'title') endTitle();
    if (state.link?.element === element) endLink(state.link, state, end);
    if (state.box === 'block') {
      endLine();
      state.link?.words.addSpace(end);
    }
    watch?.closed(element, end, beforeText);
    if (!state.style.shown) return;
    if (name === 'tr') rows.endRow();
    else if (name === 'td' || name === 'th') rows.endCell();
  }

  function noteDocument(element: Element): void {
    const { name } = element;
    if (name === 'base') found.base ??= valueOf(element, 'href');
    else if (name === 'title' && element.parent?.name !== 'svg' && found.lines.every(isNoTitle)) {
      title = createLineBuilder('title', 'html');
    } else if (name === 'html' || name === 'body' || element.parent?.name === 'body') {
      found.lang ??= languageOf(element);
    }
  }

  function endTitle(): void {
    const draft = title?.end();
    if (draft !== undefined) found.lines.push(draft);
    title = undefined;
  }

  /** Reads what stands for text: the alternatives of images and the words on buttons. */
  function readReplaced(element: Element, state: State, style: Style): void {
    const { name } = element;
    const type = valueOf(element, 'type')?.toLowerCase();
    const isImage =
      name === 'img' ||
      name === 'v:image' ||
      name === 'area' ||
      (name === 'input' && type === 'image');
    if (isImage) readImage(element, state.link, style);
    else if (name === 'input' && (isSubmit(element) || type === 'button' || type === 'reset')) {
      const value = attributeOf(element, 'value');
      if (value !== undefined) write((line) => writeAttribute(line, source, value), state);
    } else if (valueOf(element, 'role')?.toLowerCase() === 'img' && showsImages(style)) {
      const label = attributeOf(element, 'aria-label');
      if (label !== undefined) readAlternative(label, state.link);
    }
  }

  function readImage(element: Element, link: LinkDraft | undefined, style: Style): void {
    if (!showsImages(style) || isPixel(element)) return;
    shown.addSpace(element.tag.start);
    if (link !== undefined && !link.closed) link.visible = true;
    const text = attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label');
    if (text !== undefined) readAlternative(text, link);
  }

  function readAlternative(text: Attribute, link: LinkDraft | undefined): void {
    writeAttribute(alternative, source, text);
    const draft = alternative.end();
    if (draft === undefined) return;
    found.lines.push(draft);
    beforeText = false;
    if (link === undefined || link.closed) return;
    link.words.addSpace(text.span.start);
    writeAttribute(link.words, source, text);
    link.words.addSpace(text.span.end);
    link.draft ??= draft;
  }

  function endLink(link: LinkDraft, { style }: State, end: number): void {
    if (link.closed) return;
    const label = attributeOf(link.element, 'aria-label');
    if (label !== undefined && link.words.current() === undefined && showsImages(style)) {
      readAlternative(label, link);
      link.visible ||= link.words.current() !== undefined;
    }
    linkEnd = end;
    found.links.push(finishLink(link, source, end));
  }

  function writeText(start: number, end: number): void {
    let from = start;
    if (elements.state().style.keepsBreaks) {
      for (let at = start; at < end; at++) {
        if (source.charCodeAt(at) !== LINE_FEED) continue;
        writeStretch(from, at);
        endLine();
        from = at + 1;
      }
    }
    writeStretch(from, end);
  }

  function writeStretch(start: number, end: number): void {
    write((line) => line.add(source, start, end));
  }

  /** Writes where text at this point of the document belongs, if a reader gets it at all. */
  function write(add: (line: LineBuilder) => void, state = elements.state()): void {
    const { style, link } = state;
    if (title !== undefined) return add(title);
    if (!style.read) return;
    const isShown = showsText(style);
    const line = isShown ? shown : beforeText ? preheader : undefined;
    if (line !== undefined) {
      add(line);
      if (isShown && beforeText) beforeText = line.current() === undefined;
    }
    if (link === undefined || link.closed || !(isShown || link.hidden)) return;
    add(link.words);
    if (link.words.current() === undefined) return;
    link.visible ||= isShown;
    link.draft ??= line?.current();
  }

  function readComment(comment: Span): void {
    const state = elements.state();
    if (role === 'outlook' || isHead(elements.innermost()) || !state.style.read) return;
    const content = outlookContent(source, comment);
    if (content === undefined || !holdsWords(source, content)) return;
    const inside = elements.innermost();
    readHtml(
      { source, span: content, role: 'outlook', inside, style: state.style },
      cascade,
      found,
    );
  }
}

const LINE_FEED = 0x0a;

const TABLE_SECTION = /^(?:tbody|thead|tfoot|colgroup)$/;

const isHead = (element: Element | undefined): boolean => element?.name === 'head';

const isNoTitle = ({ line }: LineDraft): boolean => line?.role !== 'title';

/** Undetermined is how MJML says that nobody told it. */
function languageOf(element: Element): string | undefined {
  const lang = (valueOf(element, 'lang') || valueOf(element, 'xml:lang'))?.trim();
  return lang === undefined || lang === '' || lang.toLowerCase() === 'und' ? undefined : lang;
}

/** A picture of at most one pixel counts opens; it shows nothing. */
const isPixel = (element: Element): boolean =>
  ['width', 'height'].every((side) => {
    const size = valueOf(element, side);
    return size !== undefined && Number.parseFloat(size) <= 1;
  });
