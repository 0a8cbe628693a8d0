import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceRange } from '../../model/text/position.ts';
import { placeInTrace, saidBy } from '../../model/text/trace.ts';
import { UserError } from '../../model/user-error.ts';
import { TemplateError } from '../port.ts';

export interface ComponentPlace {
  readonly root: string;
  /** Absolute path of the template. */
  readonly file: string;
  readonly source: string;
  readonly at: SourceRange;
}

/** What a component threw, at the first place in the project that its trace names. */
export function componentError(error: unknown, place: ComponentPlace): Error {
  if (error instanceof TemplateError || error instanceof UserError) return error;
  const { root, file, at } = place;
  const blamed = blamedFile(error, root) ?? file;
  const start = placeInTrace(error, blamed, sourceOf(blamed, place)) ?? at.start;
  const shown = path.relative(root, blamed).replaceAll('\\', '/');
  const said = saidBy(error).replaceAll(root + path.sep, '');
  return new TemplateError(
    {
      message: `The component could not be rendered: ${said}.`,
      at: { file: shown, start, end: start },
    },
    { cause: error },
  );
}

/** The first of the project's own files that a trace goes through. */
function blamedFile(error: unknown, root: string): string | undefined {
  const trace = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : '';
  for (const [, written = ''] of trace.matchAll(
    /((?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\n():]+):\d+:\d+/g,
  )) {
    const file = written.startsWith('file:') ? fileURLToPath(written) : written;
    const isOwn = file.startsWith(root + path.sep);
    if (isOwn && !file.includes(`${path.sep}node_modules${path.sep}`)) return file;
  }
  return undefined;
}

function sourceOf(blamed: string, { file, source }: ComponentPlace): string | undefined {
  if (blamed === file) return source;
  try {
    return readFileSync(blamed, 'utf8');
  } catch {
    return undefined;
  }
}
