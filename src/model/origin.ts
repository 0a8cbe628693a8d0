import type { SourceRange } from './text/position.ts';
import type { Span } from './text/span.ts';

/** One expression of a template, as it stands in the user's file. */
export interface Expression {
  readonly at: SourceRange;
  /** Its text, braces included: `{{last4 order.internalNumber}}`. */
  readonly source: string;
  /** Helpers it calls, outermost first. */
  readonly helpers: readonly string[];
}

/** A leaf of the data that an expression read while it printed. */
export interface Read {
  /** Path from the root of the template's model: `order.lines[0].name`. */
  readonly path: string;
  readonly value: string | number | boolean | null | undefined;
  /** True where the value was only computed from this leaf, or the engine saw too much to be sure. */
  readonly derived?: true;
}

/** The call of a partial through which an expression was reached. */
export interface PartialCall {
  readonly at: SourceRange;
  readonly source: string;
}

/** One evaluation of one expression. */
export interface Printing {
  readonly expression: Expression;
  readonly reads: readonly Read[];
  /** Open partial calls, outermost first. */
  readonly via: readonly PartialCall[];
  /** Of a block that looks at what its body prints: what was printed there, which has no span of its own. */
  readonly inside?: readonly Printing[];
}

/** What a printing left in a message part: a span of the part's content, possibly empty. */
export interface PrintedSpan {
  readonly span: Span;
  readonly printing: Printing;
}

/** Where the text of a message part came from. */
export interface Provenance {
  /** Sorted by start, outer spans before the spans inside them. */
  readonly printed: readonly PrintedSpan[];
  /** False where some expressions could not be followed: text outside all spans is then unknown, not literal. */
  readonly complete: boolean;
}

/** Where a piece of text came from. Closed: a rule that looks at one must handle each kind. */
export type Origin =
  | { readonly kind: 'expression'; readonly printings: readonly Printing[] }
  | { readonly kind: 'literal' }
  | { readonly kind: 'unknown' };

/** The origin of `span`, by the innermost expressions that printed into it. */
export function originOf(provenance: Provenance | undefined, span: Span): Origin {
  if (provenance === undefined) return { kind: 'unknown' };
  const empty = span.start === span.end;
  const touching = provenance.printed.filter(({ span: printed }) =>
    empty
      ? printed.start <= span.start && span.end <= printed.end
      : printed.start < span.end && span.start < printed.end,
  );
  const innermost = touching.filter(
    (outer) =>
      !touching.some(
        (inner) =>
          inner !== outer &&
          outer.span.start <= inner.span.start &&
          inner.span.end <= outer.span.end &&
          inner.span.end - inner.span.start < outer.span.end - outer.span.start,
      ),
  );
  if (innermost.length > 0) {
    return { kind: 'expression', printings: innermost.map(({ printing }) => printing) };
  }
  return provenance.complete ? { kind: 'literal' } : { kind: 'unknown' };
}
