import type { Line } from '../../../model/reading.ts';
import type { Span } from '../../../model/text/span.ts';
import type { Findings } from '../html-view.ts';
import type { LineDraft } from '../line-builder.ts';
import type { FoundLink } from '../links.ts';

/** What stands somewhere, and what it makes of all that stands in front of it. */
export interface Reading {
  readonly lines: readonly { readonly what: Line; readonly behind: number }[];
  readonly links: readonly {
    readonly what: PlainLink;
    /** How many holes end before it. */
    readonly behind: number;
    /** The number of its line among those found with it. */
    readonly line: number | undefined;
  }[];
}

type PlainLink = Omit<FoundLink, 'draft'>;

/** Findings to be filled. */
export const nothing = (): Findings => ({ lines: [], links: [], lang: undefined, base: undefined });

/** Findings without what they are made of. Lines and links are said to stand behind no hole. */
export function plainly({ lines, links }: Findings): Reading {
  const whole = lines.flatMap(({ line }) => line ?? []);
  const numbers = new Map(whole.map((line, number) => [line, number]));
  return {
    lines: whole.map((what) => ({ what, behind: 0 })),
    links: links.map(({ draft, ...what }) => ({
      what,
      behind: 0,
      line: draft?.line && numbers.get(draft.line),
    })),
  };
}

export const moved = (
  { lines, links }: Reading,
  shiftBehind: (behind: number) => number,
): Reading => ({
  lines: lines.map(({ what, behind }) => ({
    what: movedLine(what, shiftBehind(behind)),
    behind: 0,
  })),
  links: links.map(({ what, behind, line }) => ({
    what: movedLink(what, shiftBehind(behind)),
    behind: 0,
    line,
  })),
});

function movedLine(line: Line, shift: number): Line {
  if (shift === 0) return line;
  const offsets = line.offsets.slice();
  for (let unit = 0; unit < offsets.length; unit++) offsets[unit] = (offsets[unit] ?? 0) + shift;
  return { ...line, offsets };
}

function movedLink({ link, element }: PlainLink, shift: number): PlainLink {
  if (shift === 0) return { link, element };
  const { at, hrefAt } = link;
  return {
    element: movedSpan(element, shift),
    link: {
      ...link,
      at: { part: at.part, span: movedSpan(at.span, shift) },
      hrefAt: { part: hrefAt.part, span: movedSpan(hrefAt.span, shift) },
    },
  };
}

const movedSpan = ({ start, end }: Span, shift: number): Span => ({
  start: start + shift,
  end: end + shift,
});

export function extentOf({ offsets }: Line): Span {
  return { start: offsets[0] ?? 0, end: offsets[offsets.length - 1] ?? 0 };
}

/** Several readings as the findings of one document. */
export function together(readings: readonly Reading[], { lang, base }: Findings): Findings {
  const result: Findings = { lines: [], links: [], lang, base };
  for (const { lines, links } of readings) {
    const drafts = lines.map(({ what }): LineDraft => ({ line: what }));
    for (const draft of drafts) result.lines.push(draft);
    for (const { what, line } of links) {
      result.links.push({ ...what, draft: line === undefined ? undefined : drafts[line] });
    }
  }
  return result;
}

/** Whether two findings are the same, in whatever order they were found. */
export function isAlike(a: Findings, b: Findings): boolean {
  const written = (findings: Findings): string => {
    const { lines, links } = plainly(findings);
    return JSON.stringify([
      findings.lang,
      findings.base,
      inOrder(lines.map(({ what }) => [[...what.offsets], what.role, what.text])),
      inOrder(
        links.map(({ what, line }) => [
          what.element.start,
          what,
          line === undefined ? undefined : [...(lines[line]?.what.offsets ?? [])],
        ]),
      ),
    ]);
  };
  return written(a) === written(b);
}

const inOrder = (items: readonly unknown[]): string[] =>
  items.map((item) => JSON.stringify(item)).sort();
