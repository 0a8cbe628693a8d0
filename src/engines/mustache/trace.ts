import type { PartialCall } from '../../model/origin.ts';
import {
  addMarked,
  addStretch,
  emptyText,
  type MarkedText,
  ownersIn,
  withMarks,
} from '../marked-text.ts';
import type { Marks } from '../marks.ts';
import { copyModel } from '../model-view/copy-model.ts';
import { viewModel } from '../model-view/model-view.ts';
import { asDerived, listReads } from '../model-view/reads.ts';
import type { BlockCounts, CoverageCounts, PrintingRecord, TracedText } from '../port.ts';
import { OutOfTime, type TemplateLimits } from '../time-limit.ts';
import { followContext } from './follow-context.ts';
import type { Frame } from './frames.ts';
import type { Helpers } from './load-helpers.ts';
import type { MustachePackage, Token, Writer } from './package.ts';
import type { Partials } from './partials.ts';
import { madeBy, partOf, type Site, type Sites, type Source } from './sites.ts';
import type { Press } from './writer.ts';

export interface TracedRender {
  readonly package: MustachePackage;
  readonly press: Press;
  readonly partials: Partials;
  readonly sites: Sites;
  readonly marks: Marks;
  readonly helpers: Helpers;
  readonly limits: TemplateLimits;
  readonly source: Source;
  readonly model: unknown;
  readonly silenced: ReadonlySet<number>;
}

/** The site at which a render fails; undefined where it does not. */
export function findFailure(render: TracedRender): Site | undefined {
  let failed: Site | undefined;
  try {
    trace(render, (site) => (failed ??= site));
  } catch {
    return failed;
  }
  return undefined;
}

/** Renders with marks. Throws what the plain render throws. */
export function trace(render: TracedRender, onFailure?: (site: Site) => void): TracedText {
  const { press, partials, sites, silenced } = render;
  const root = frameOf(undefined, undefined, render.source, undefined);
  let top = root;
  const view = viewModel(copyModel(render.model), (read, isLength) => {
    if (!isLength) top.reads.push(read);
  });
  const frames: Frame[] = [];
  const coverage = {
    expressions: new Map<number, number>(),
    blocks: new Map<number, BlockCounts>(),
    partialCalls: new Map<number, number>(),
  } satisfies CoverageCounts;

  const writer = press.open();
  const { renderTokens, renderPartial, render: renderText } = writer;

  const print = (token: Token, source: Source, work: () => string): MarkedText<Frame> => {
    const frame = frameOf(token, source.siteOf(token), source, top);
    frames.push(frame);
    const around = top;
    top = frame;
    const text = evaluate(frame, work);
    top = around;
    count(frame, coverage);
    return markedOf(frame, text, silenced);
  };

  const evaluate = (frame: Frame, work: () => string): string => {
    try {
      return work();
    } catch (error) {
      if (frame.site !== undefined) onFailure?.(frame.site);
      throw error;
    }
  };

  Object.assign(writer, {
    renderTokens(tokens, context, given, template, tags) {
      const piece = emptyText<Frame>();
      const source = top.inner ?? top.source;
      top.runs += 1;
      for (const token of tokens) {
        const work = (): string =>
          renderTokens.call(writer, [token], context, given, template, tags);
        addMarked(piece, print(token, source, work));
      }
      top.pieces.push(piece);
      return piece.text;
    },
    renderPartial(token, context, given, tags) {
      const partial = partials.find(token[1]);
      const indent = indentedText(writer, token);
      if (partial !== undefined) {
        top.inner =
          indent === undefined
            ? sites.sourceOf(partial)
            : sites.indented(partial, indent(partial.text));
      }
      return renderPartial.call(writer, token, context, given, tags);
    },
    // What a lambda has rendered: mostly the text of its section as it is.
    render(template, context, given, tags) {
      const { token, source, site } = top;
      const before = top.inner;
      const isSection = token !== undefined && source.text.slice(token[3], token[5]) === template;
      if (token !== undefined) {
        top.inner = isSection ? partOf(source, template, token[3]) : madeBy(site, template);
      }
      const text = renderText.call(writer, template, context, given, tags);
      top.inner = before;
      return text;
    },
  } satisfies Partial<Writer>);

  const helpers = new render.package.Context(render.helpers, undefined);
  const context = followContext(helpers.push(view.root), view, () => top);
  try {
    render.limits.trace(() =>
      writer.render(render.source.text, context, partials.textOf, press.tags),
    );
  } catch (error) {
    // Whoever is stopped does not see it.
    if (error instanceof OutOfTime && top.site !== undefined) onFailure?.(top.site);
    throw error;
  }
  const [whole = emptyText<Frame>()] = root.pieces;
  const { marked, owners } = withMarks(whole, render.marks);
  const placed = new Set(owners);
  const isHidden = (frame: Frame): boolean =>
    frame.site?.kind === 'expression' && !placed.has(frame);
  return {
    marked,
    records: owners.flatMap((frame) => recordOf(frame) ?? []),
    hidden: frames.filter(isHidden).flatMap((frame) => recordOf(frame) ?? []),
    coverage,
  };
}

function frameOf(
  token: Token | undefined,
  site: Site | undefined,
  source: Source,
  parent: Frame | undefined,
): Frame {
  const outer = parent?.via ?? NO_CALLS;
  const via = site?.kind === 'partial' ? [...outer, { at: site.at, source: site.source }] : outer;
  return { token, site, parent, source, via, reads: [], pieces: [], runs: 0, inner: undefined };
}

const NO_CALLS: readonly PartialCall[] = [];

/** How Mustache indents the lines of a partial that stands alone on its line. */
function indentedText(writer: Writer, token: Token): ((text: string) => string) | undefined {
  const [, , , , indentation, number, lineHasText] = token;
  if (number !== 0 || typeof indentation !== 'string' || indentation === '') return undefined;
  const { indentPartial } = writer;
  return (text) => indentPartial.call(writer, text, indentation, lineHasText);
}

/**
 * What a token printed, with marks. A section prints what stands inside it, bit by bit; where a
 * lambda has made something else of that, the whole is what the section printed.
 */
function markedOf(frame: Frame, text: string, silenced: ReadonlySet<number>): MarkedText<Frame> {
  const { site, pieces } = frame;
  const marked = emptyText<Frame>();
  const isSilent = site === undefined || silenced.has(site.id);
  if (site?.kind !== 'expression') {
    for (const piece of pieces) addMarked(marked, piece);
    if (marked.text === text) return marked;
    if (!isSilent) return stretchOf(frame, text);
  }
  return isSilent ? { text, edges: [] } : stretchOf(frame, text);
}

function stretchOf(frame: Frame, text: string): MarkedText<Frame> {
  const marked = emptyText<Frame>();
  addStretch(marked, text, frame);
  return marked;
}

function count(
  { site, runs }: Frame,
  {
    expressions,
    blocks,
    partialCalls,
  }: {
    readonly expressions: Map<number, number>;
    readonly blocks: Map<number, BlockCounts>;
    readonly partialCalls: Map<number, number>;
  },
): void {
  if (site === undefined) return;
  const { id, kind } = site;
  if (kind === 'expression') expressions.set(id, (expressions.get(id) ?? 0) + 1);
  if (kind === 'partial') partialCalls.set(id, (partialCalls.get(id) ?? 0) + 1);
  if (kind !== 'block') return;
  const { none, once, many } = blocks.get(id) ?? { none: 0, once: 0, many: 0 };
  blocks.set(id, {
    none: none + (runs === 0 ? 1 : 0),
    once: once + (runs === 1 ? 1 : 0),
    many: many + (runs > 1 ? 1 : 0),
  });
}

function recordOf(frame: Frame): PrintingRecord | undefined {
  const { site, reads, pieces, via } = frame;
  if (site === undefined) return undefined;
  const within = [...new Set(pieces.flatMap(ownersIn))].filter((other) => other !== frame);
  const inside = within.flatMap((other) => recordOf(other) ?? []);
  return {
    id: site.id,
    expression: site.expression,
    reads: listReads([...reads, ...asDerived(within.flatMap((other) => other.reads))]),
    via,
    ...(inside.length > 0 && { inside }),
  };
}
