import { withMarks } from '../marked-text.ts';
import type { Marks } from '../marks.ts';
import { copyModel } from '../model-view/copy-model.ts';
import { viewModel } from '../model-view/model-view.ts';
import { listReads, type RawRead } from '../model-view/reads.ts';
import type { BlockCounts, CoverageCounts, PrintingRecord, TracedText } from '../port.ts';
import { OutOfTime, type TemplateLimits } from '../time-limit.ts';
import { followArguments } from './follow-arguments.ts';
import { followContexts, readsIn } from './follow-context.ts';
import { type Frame, openFrame, readsOf } from './frames.ts';
import type { Context, Emitter, Liquid, LiquidPackage, Node, Renderer } from './package.ts';
import { closeStretch, framesIn, openPiece, type Piece } from './pieces.ts';
import type { Site, Sites } from './sites.ts';

export interface TracedRender {
  readonly package: LiquidPackage;
  readonly liquid: Liquid;
  readonly sites: Sites;
  readonly limits: TemplateLimits;
  readonly marks: Marks;
  readonly nodes: readonly Node[];
  readonly model: unknown;
  readonly silenced: ReadonlySet<number>;
}

/** Names that liquidjs and JavaScript ask every object for; to miss them means nothing. */
const PROBED =
  /(?:^|\.)(?:toLiquid|next|throw|return|then|equals|gt|geq|lt|leq|size|first|last|indexOf|liquidMethodMissing)$/;

/** Partials that are open at a time. */
const DEEPEST = 200;

/** The node at which a render does not come to an end; undefined where it does. */
export function findStopped(render: TracedRender): Node | undefined {
  let stoppedAt: Node | undefined;
  try {
    trace(render, (node) => (stoppedAt = node));
  } catch {
    return stoppedAt;
  }
  return undefined;
}

/** Renders with marks. Throws what the plain render throws. */
export function trace(render: TracedRender, onStop?: (node: Node | undefined) => void): TracedText {
  const { liquid, sites, limits, silenced, marks } = render;
  const root = openFrame({});
  let top = root;
  const report = (read: RawRead, isLength: boolean): void => {
    if (read.value === undefined && PROBED.test(read.path)) return;
    (isLength ? top.lengths : top.reads).push(read);
  };
  const view = viewModel(copyModel(render.model), report);
  const follower = followContexts(view, () => top);
  const pieces = new WeakSet<Emitter>();
  const printed: Frame[] = [];
  const coverage = {
    expressions: new Map<number, number>(),
    blocks: new Map<number, BlockCounts>(),
    partialCalls: new Map<number, number>(),
  } satisfies CoverageCounts;

  const open = (node: Node): Frame => {
    const { prints, branches, calls } = sites.planOf(node);
    const via = calls === undefined ? top.via : [...top.via, callOf(node, calls)];
    if (via.length > DEEPEST) throw new Error('Expected partials to end.');
    const isMarked = prints !== undefined && !silenced.has(prints.id);
    const frame = openFrame({ node, parent: top, prints, branches, via, isMarked });
    if (calls !== undefined) {
      add(coverage.partialCalls, calls.id);
      followArguments(node, () => (top.node === node ? top : undefined));
    }
    if (prints !== undefined) {
      printed.push(frame);
      if (branches.length === 0) add(coverage.expressions, prints.id);
    }
    return frame;
  };

  const close = (frame: Frame, context: Context, piece: Piece): void => {
    if (frame.node?.name !== undefined) follower.noteVariables(context, frame);
    if (frame.prints !== undefined && frame.branches.length === 0) closeStretch(piece, frame);
    countBranches(frame, coverage.blocks);
    // An output without a place, such as in the name of a partial: what is around it has read this.
    const isNameless = frame.node?.name === undefined && frame.prints === undefined;
    if (isNameless) frame.parent?.reads.push(...frame.reads);
  };

  const native = liquid.renderer;
  const renderer: Renderer = {
    *renderTemplates(nodes, context, emitter) {
      const around = top;
      around.runs.set(nodes, (around.runs.get(nodes) ?? 0) + 1);
      const isOurs = emitter !== undefined && pieces.has(emitter);
      const piece = isOurs ? (emitter as Piece) : openPiece(() => top);
      pieces.add(piece);
      for (const node of nodes) {
        const frame = open(node);
        top = frame;
        yield native.renderTemplates([node], context, piece);
        close(frame, context, piece);
        top = around;
        if (isLeft(context) || isLeft(piece)) break;
      }
      if (!isOurs) {
        around.pieces.push(piece);
        emitter?.write(piece.buffer);
      }
      return piece.buffer;
    },
  };

  const context = new render.package.Context(view.root, liquid.options, { sync: true }, { liquid });
  follower.follow(context);
  liquid.renderer = renderer;
  try {
    limits.trace(() => render.package.toValueSync(renderer.renderTemplates(render.nodes, context)));
  } catch (error) {
    if (error instanceof OutOfTime) onStop?.(top.node);
    throw error;
  } finally {
    liquid.renderer = native;
  }
  const [whole = openPiece(() => root)] = root.pieces;
  const { marked, owners: frames } = withMarks(whole.printed, marks);
  const placed = new Set(frames);
  const isHidden = (frame: Frame): boolean =>
    !placed.has(frame) && !(frame.hasPrinted && frame.hasOnlyHandedOn);
  return {
    marked,
    records: frames.flatMap((frame) => recordOf(frame) ?? []),
    hidden: printed.filter(isHidden).flatMap((frame) => recordOf(frame) ?? []),
    coverage,
  };
}

/** Whether a `break` or `continue` ends the body of a loop. */
const isLeft = (state: Context | Emitter): boolean =>
  ('breakCalled' in state ? [state.breakCalled, state.continueCalled] : []).includes(true) ||
  ('break' in state ? [state.break, state.continue] : []).includes(true);

const callOf = (node: Node, { at, source }: Site) => ({
  at,
  source,
  isLayout: node.name === 'layout',
  file: node.token.file,
});

const add = (counts: Map<number, number>, id: number): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1);
};

/** A branch is only tried where those before it did not run. */
function countBranches({ branches, runs }: Frame, counts: Map<number, BlockCounts>): void {
  for (const { id, body, custom } of branches) {
    const { none, once, many } = counts.get(id) ?? { none: 0, once: 0, many: 0 };
    const ran = runs.get(body) ?? 0;
    counts.set(id, {
      none: none + (ran === 0 ? 1 : 0),
      once: once + (ran === 1 ? 1 : 0),
      many: many + (ran > 1 ? 1 : 0),
    });
    if (ran > 0 && !custom) return;
  }
}

function recordOf(frame: Frame): PrintingRecord | undefined {
  const { prints, node, via } = frame;
  if (prints === undefined) return undefined;
  const inside = framesIn([...frame.captured, ...frame.pieces])
    .filter((other) => other !== frame)
    .flatMap((other) => recordOf(other) ?? []);
  const reads = [...readsOf(frame), ...readsIn(framesIn(frame.pieces))];
  return {
    id: prints.id,
    expression: prints.expression,
    reads: listReads(reads),
    via: via
      .filter(({ isLayout, file }) => !(isLayout && file === node?.token.file))
      .map(({ at, source }) => ({ at, source })),
    ...(inside.length > 0 && { inside }),
  };
}
