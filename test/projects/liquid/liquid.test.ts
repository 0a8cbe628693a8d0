import { beforeAll, expect, it } from 'vitest';
import { lintProject } from '../../../src/lint/lint-project.ts';
import { cellsOf } from '../../../src/lint/matrix.ts';
import type { RunResult } from '../../../src/model/run.ts';
import { loadProject } from '../../../src/project/load-project.ts';
import type { Project } from '../../../src/project/project.ts';
import { openRenderer } from '../../../src/render/renderer.ts';

let project: Project;
let result: RunResult;

beforeAll(async () => {
  project = await loadProject({ cwd: import.meta.dirname });
  result = await lintProject(project, { version: '' });
}, 60_000);

it('finds the swap, with the line of the template and the path of the data', () => {
  expect(result.findings).toMatchObject([
    {
      rule: 'identifier/mismatched',
      at: { file: 'templates/partials/pay-line.liquid', start: { line: 2, column: 25 } },
      blame: { kind: 'expression', paths: ['order.internal_number'] },
      text: /Says "account ending in 7776"/,
    },
  ]);
  const [finding] = result.findings;
  expect(finding?.occurrences.map(({ customer }) => customer)).toEqual(['ada', 'bruno']);
});

it('follows all that is printed, in both orders', async () => {
  const renderer = await openRenderer(project);
  for (const { definition, data, customer } of cellsOf(project)) {
    const { message, failures } = await renderer.render(definition, data, {
      customer: customer.name,
    });
    expect(failures).toEqual([]);
    const parts = Object.values(message.parts);
    expect(parts.map(({ provenance }) => provenance?.complete)).toEqual(parts.map(() => true));
  }
}, 60_000);
