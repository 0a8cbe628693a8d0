import { originOf, type Origin, type Provenance } from './origin.ts';
import type { SourceRange } from './text/position.ts';
import type { Span } from './text/span.ts';

export const PART_NAMES = ['subject', 'preheader', 'html', 'text'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** One part of a rendered message. */
export interface MessagePart {
  readonly name: PartName;
  readonly content: string;
  /** Absent where the engine cannot know, or the message was rendered elsewhere. */
  readonly provenance?: Provenance;
  /** Absent where it was not put together from what other parts say as well. */
  readonly shape?: PartShape;
}

/** What a part has in common with others: all but what stands in its holes. */
export interface PartShape {
  /** One object for all parts of the shape. */
  readonly key: object;
  /** Where the holes are in the content, in its order. Each holds whole tags and text, or all of an attribute's value. */
  readonly holes: readonly Span[];
}

/** A stretch of a rendered message: offsets into the content of one part. */
export interface Place {
  readonly part: PartName;
  readonly span: Span;
}

/** Something the template's author wrote that the engines threw away without a word. */
export interface Dropped {
  /** What was lost, as written. */
  readonly text: string;
  readonly at: SourceRange | undefined;
  /** Why, as a sentence part: "text between components, outside mj-raw". */
  readonly because: string;
  /** True for the opening of a block: its branches are all in the message, with their ends dropped as well. */
  readonly opensBlock?: true;
}

/** How a message was made, where sendlint made it. */
export interface Rendering {
  /** Engines in the order in which they were applied: `['handlebars', 'mjml']`. */
  readonly order: readonly string[];
  /** Whether the project declares the order; otherwise it was read off the template. */
  readonly isDeclared: boolean;
}

/** One thing a customer receives. */
export interface Message {
  /** The message definition's name. */
  readonly name: string;
  /** Id of a message type, where known. */
  readonly type: string | undefined;
  /** BCP 47, where known. */
  readonly locale: string | undefined;
  /** Header values as they will be sent; undefined where the definition does not say. */
  readonly from: string | undefined;
  readonly replyTo: string | undefined;
  readonly to: string | undefined;
  readonly parts: { readonly [Name in PartName]?: MessagePart };
  readonly dropped: readonly Dropped[];
  /** Absent for a message that was rendered elsewhere. */
  readonly rendering?: Rendering;
}

export function originAt(message: Message, place: Place): Origin {
  return originOf(message.parts[place.part]?.provenance, place.span);
}

export const textAt = (message: Message, { part, span }: Place): string =>
  message.parts[part]?.content.slice(span.start, span.end) ?? '';
