import { lintCaptured } from '../../src/lint/lint-captured.ts';
import type { RunResult } from '../../src/model/run.ts';
import { type CaptureOptions, openCapture } from '../../src/project/captured/capture.ts';
import { loadBackground } from '../../src/project/captured/load-background.ts';
import { makeProject } from '../support/make-project.ts';

/** Checks messages as if they were files of a folder without a project. */
export async function checkFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Omit<CaptureOptions, 'background'> = {},
): Promise<RunResult> {
  const background = await loadBackground({ cwd: await makeProject({}) });
  const capture = openCapture({ background, ...options });
  const sources = Object.entries(files).map(([name, content]) =>
    capture.fromBytes(name, Buffer.from(content)),
  );
  return lintCaptured(sources, background, { version: '0.0.0' });
}

/** The text that a finding's place covers, as an editor would select it. */
export function selectedIn(
  text: string,
  { start, end }: RunResult['findings'][number]['at'],
): string {
  const lines = text.split(/\r\n|\n|\r/);
  if (start.line === end.line) {
    return (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1);
  }
  const between = lines.slice(start.line, end.line - 1);
  const [first = '', last = ''] = [lines[start.line - 1], lines[end.line - 1]];
  return [first.slice(start.column - 1), ...between, last.slice(0, end.column - 1)].join('\n');
}
