import { MagicString } from 'magic-string';
import type { Fix, SourceEdit } from '../../model/run.ts';
import { indexLines } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';

export interface AppliedFixes {
  /** New text by file; only files that change. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Fix[];
}

/**
 * Lays fixes over the files, each whole or not at all: of fixes that touch the same text, or of which a file is
 * gone, the first wins. The rest of every file stays as it is, byte order mark and line ends included.
 */
export function applyFixes(
  fixes: readonly Fix[],
  sourceOf: (file: string) => string | undefined,
): AppliedFixes {
  const texts = new Map<string, MagicString>();
  const taken = new Map<string, (Span & { readonly replacement: string })[]>();
  const applied: Fix[] = [];
  for (const fix of fixes) {
    const placed = fix.edits.map((edit) => placeOf(edit, sourceOf));
    if (placed.length === 0 || placed.some((edit) => edit === undefined)) continue;
    const edits = placed.filter((edit) => edit !== undefined);
    const isTold = ({ file, span, replacement }: PlacedEdit): boolean =>
      (taken.get(file) ?? []).some(
        (known) =>
          known.start === span.start && known.end === span.end && known.replacement === replacement,
      );
    const fresh = edits.filter((edit) => !isTold(edit));
    if (
      fresh.some(({ file, span }) => (taken.get(file) ?? []).some((known) => touches(known, span)))
    ) {
      continue;
    }
    for (const { file, span, source, replacement } of fresh) {
      const text = texts.get(file) ?? new MagicString(source);
      if (span.start === span.end) text.appendLeft(span.start, replacement);
      else text.overwrite(span.start, span.end, replacement);
      texts.set(file, text);
      taken.set(file, [...(taken.get(file) ?? []), { ...span, replacement }]);
    }
    applied.push(fix);
  }
  return {
    texts: new Map(Array.from(texts, ([file, text]) => [file, text.toString()])),
    applied,
  };
}

interface PlacedEdit {
  readonly file: string;
  readonly source: string;
  readonly span: Span;
  readonly replacement: string;
}

function placeOf(
  { at, replacement }: SourceEdit,
  sourceOf: (file: string) => string | undefined,
): PlacedEdit | undefined {
  const source = sourceOf(at.file);
  if (source === undefined) return undefined;
  const lines = indexLines(source);
  const span = { start: lines.offsetAt(at.start), end: lines.offsetAt(at.end) };
  return { file: at.file, source, span, replacement };
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
