import type { CoverageCounts } from '../engines/port.ts';
import type { Coverage } from '../model/coverage.ts';
import type { MessageDefinition, Project } from '../project/project.ts';
import type { Renderer } from '../render/renderer.ts';
import { sourcesOf, type Stock } from '../render/take-stock.ts';
import { countReached } from './count-reached.ts';
import { coverageOf, sumOf } from './coverage-of.ts';
import { unusedFiles } from './unused-files.ts';

/** Sees the messages of a run go by, and tells in the end what of the templates they reached. */
export interface CoverageWatch {
  see(rendered: Rendered): void;
  /** `messages` are those that the run was over; `isWholeProject` where nothing was left out of it. */
  tell(messages: readonly MessageDefinition[], isWholeProject: boolean): Promise<Coverage>;
}

interface Rendered {
  readonly reached: readonly CoverageCounts[];
  readonly files: readonly string[];
}

/** `renderer` is the one that renders the messages, opened to count. */
export function watchCoverage(project: Project, renderer: Renderer): CoverageWatch {
  const counter = countReached();
  const seen = new Set<string>();
  return {
    see({ reached, files }) {
      for (const counts of reached) counter.add(counts);
      for (const file of files) seen.add(file);
    },
    async tell(messages, isWholeProject) {
      const stocks: Stock[] = [];
      for (const message of messages) stocks.push(await renderer.takeStock(message));
      const inventories = stocks.flatMap((stock) => stock.inventories);
      const files = coverageOf(inventories, counter.sum);
      // What a broken template calls is not known.
      const knowsUse = isWholeProject && stocks.every(({ isWhole }) => isWhole);
      const used = new Set([...seen, ...stocks.flatMap((stock) => stock.files)]);
      const unused = knowsUse
        ? unusedFiles(await project.templateFiles(), used, textsOf(project))
        : [];
      return { files, totals: sumOf(files), unused };
    },
  };
}

function* textsOf({ messages, partials }: Project): Generator<string> {
  for (const { text } of partials.values()) yield text;
  for (const message of messages) {
    for (const [, { template }] of sourcesOf(message)) yield template.text;
  }
}
