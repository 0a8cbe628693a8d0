import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../model/text/span.ts';

/** Characters of an attribute's value or of text that were written as an entity. */
export interface Entity {
  readonly text: string;
  readonly span: Span;
}

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** Entities decoded. */
  readonly value: string;
  /** The raw value without its quotes; empty and right after the name where there is none. */
  readonly span: Span;
  readonly entities: readonly Entity[];
}

export interface Tag {
  /** In lower case, prefix included: `v:roundrect`. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** From `<` to `>`. */
  readonly span: Span;
  readonly selfClosing: boolean;
}

/** What a piece of HTML consists of, in its order. All offsets are into the whole source. */
export interface HtmlEvents {
  open(tag: Tag): void;
  close(name: string, span: Span): void;
  text(start: number, end: number): void;
  entity(entity: Entity): void;
  /** `span` is what stands between the comment's marks. */
  comment(span: Span): void;
}

/** Tells `events` what `source` holds within `span`. Any text is HTML to it: it never throws. */
export function readEvents(source: string, span: Span, events: HtmlEvents): void {
  const base = span.start;
  let name = '';
  let tagStart = 0;
  let attributes: Attribute[] = [];
  let attributeName = '';
  let nameEnd = 0;
  let value = '';
  let valueStart = UNKNOWN;
  let cursor = UNKNOWN;
  let entities: { text: string; span: Span }[] = [];

  const openTag = (last: number, selfClosing: boolean): void => {
    events.open({ name, attributes, span: { start: tagStart, end: base + last + 1 }, selfClosing });
    attributes = [];
  };

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = source.slice(base + start, base + end).toLowerCase();
        tagStart = base + start - 1;
        attributes = [];
      },
      onopentagend: (last) => openTag(last, false),
      onselfclosingtag: (last) => openTag(last, true),
      onclosetag(start, end) {
        const from = base + start;
        const closing = source.indexOf('>', base + end);
        events.close(source.slice(from, base + end).toLowerCase(), {
          start: from - 2,
          end: closing === -1 ? span.end : closing + 1,
        });
      },
      onattribname(start, end) {
        attributeName = source.slice(base + start, base + end).toLowerCase();
        nameEnd = base + end;
        value = '';
        valueStart = UNKNOWN;
        cursor = UNKNOWN;
        entities = [];
      },
      onattribdata(start, end) {
        if (valueStart === UNKNOWN) valueStart = base + start;
        value += source.slice(base + start, base + end);
        cursor = base + end;
      },
      onattribentity(codePoint) {
        const text = String.fromCodePoint(codePoint);
        value += text;
        // The tokenizer does not say where the entity stands: it follows what came before it.
        if (cursor === UNKNOWN) cursor = source.indexOf('&', nameEnd);
        if (valueStart === UNKNOWN) valueStart = cursor;
        const last = entities.at(-1);
        if (source[cursor] === '&') {
          const end = endOfEntity(source, cursor);
          entities.push({ text, span: { start: cursor, end } });
          cursor = end;
        } else if (last !== undefined) {
          last.text += text;
        }
      },
      onattribend() {
        const start = valueStart === UNKNOWN ? nameEnd : valueStart;
        attributes.push({
          name: attributeName,
          value,
          span: { start, end: Math.max(start, cursor) },
          entities,
        });
      },
      ontext: (start, end) => events.text(base + start, base + end),
      ontextentity(codePoint, end) {
        const start = source.lastIndexOf('&', base + end - 1);
        events.entity({
          text: String.fromCodePoint(codePoint),
          span: { start, end: base + end },
        });
      },
      oncomment: (start, end, marks) =>
        events.comment({ start: base + start, end: Math.max(base + start, base + end - marks) }),
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  const whole = span.start === 0 && span.end === source.length;
  tokenizer.write(whole ? source : source.slice(span.start, span.end));
  tokenizer.end();
}

const UNKNOWN = -1;

export const attributeOf = (
  { attributes }: { readonly attributes: readonly Attribute[] },
  name: string,
): Attribute | undefined => attributes.find((attribute) => attribute.name === name);

export const valueOf = (
  element: { readonly attributes: readonly Attribute[] },
  name: string,
): string | undefined => attributeOf(element, name)?.value;

function endOfEntity(source: string, start: number): number {
  let at = start + 1;
  if (source[at] === '#') at++;
  while (isAlphanumeric(source.charCodeAt(at))) at++;
  return source[at] === ';' ? at + 1 : at;
}

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);
