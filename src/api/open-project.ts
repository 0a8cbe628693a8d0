import { checkNames } from '../lint/check-names.ts';
import type { RenderBench } from '../lint/lint-cell.ts';
import { lintProject } from '../lint/lint-project.ts';
import type { RunResult } from '../model/run.ts';
import type { Problem } from '../model/user-error.ts';
import { createReader } from '../read/read-message.ts';
import { openRenderer } from '../render/renderer.ts';
import { blamingCaller } from './caller.ts';
import { cellOf } from './cell-of.ts';
import type { ProjectOptions } from './project-options.ts';
import { renderCell } from './render-cell.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { openSubject, type Subject } from './subject.ts';

/** What a run is over; named as the options of the command line. */
export interface RunOptions {
  /** Names of messages; all where absent. */
  readonly messages?: readonly string[];
  /** Names of customers; all where absent. */
  readonly customers?: readonly string[];
  /** True counts what of the templates the customers reach. */
  readonly coverage?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is laid over the customer's record. */
export type Overrides = Readonly<Record<string, unknown>>;

/** A project that was read once, for as many calls as are wanted. */
export interface OpenProject {
  /** Absolute. */
  readonly root: string;
  /** Names of its messages. */
  readonly messages: readonly string[];
  /** Names of its customers. */
  readonly customers: readonly string[];
  /** Faults of its files that end nothing. */
  readonly warnings: readonly Problem[];
  /** Renders, reads and judges every message for every customer, as `sendlint` does. Throws a `UserError` for unknown names. */
  lint(options?: RunOptions): Promise<RunResult>;
  /**
   * Renders and judges one message for one customer. `data` is laid over the record as that of a case is. A part
   * that cannot be rendered is a finding; throws a `UserError` for unknown names, and where the customer does not
   * get the message.
   */
  render(
    message: string,
    customer: string,
    options?: { readonly data?: Overrides },
  ): Promise<RenderedMessage>;
  /** Ends what engines started on the side. Needed where the project speaks to a program of its own. */
  close(): Promise<void>;
}

/**
 * Reads a project, so that several calls share it. Throws a `UserError` with every fault of every file, and for
 * options that do not fit.
 */
export async function openProject(options: ProjectOptions = {}): Promise<OpenProject> {
  const subject = await blamingCaller(openProject, () => openSubject(options));
  const { project, settings } = subject;
  let bench: Promise<RenderBench> | undefined;
  const lint: OpenProject['lint'] = ({ messages, customers, coverage, onProgress } = {}) =>
    blamingCaller(lint, async () => {
      const selection = { ...(messages && { messages }), ...(customers && { customers }) };
      checkNames(project, selection);
      const found = await lintProject(project, {
        ...settings,
        ...selection,
        ...(coverage !== undefined && { coverage }),
        ...(onProgress !== undefined && { onProgress }),
      });
      return subject.settle(found);
    });
  const render: OpenProject['render'] = (message, customer, { data } = {}) =>
    blamingCaller(render, async () => {
      const cell = cellOf(project, { message, customer, data });
      bench ??= openBench(subject);
      return renderCell(cell, await bench, subject);
    });
  return {
    root: project.root,
    messages: project.messages.map(({ name }) => name),
    customers: project.customers.map(({ name }) => name),
    warnings: project.warnings,
    lint,
    render,
    async close() {
      const opened = bench;
      bench = undefined;
      await (await opened)?.renderer.close();
    },
  };
}

const openBench = async ({ project, rules, settings }: Subject): Promise<RenderBench> => ({
  project,
  renderer: await openRenderer(project),
  reader: createReader(),
  rules,
  canary: settings.canary !== false,
});
