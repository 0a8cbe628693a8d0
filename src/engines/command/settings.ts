import { TemplateError } from '../port.ts';

export interface Settings {
  /** A program and its arguments, started as they are; or a text for the shell. */
  readonly run: string | readonly string[];
  /** Milliseconds that one message may take. */
  readonly timeout: number;
}

const DEFAULT_TIMEOUT = 10_000;

/** The key `command` of the config. Throws a {@link TemplateError} where it names no program. */
export function readSettings({ run, timeout }: Readonly<Record<string, unknown>>): Settings {
  if (!isRun(run)) {
    throw new TemplateError({
      message: 'The config names no command that renders.',
      hint: 'Name a program and its arguments: command: { run: [python3, render.py] }',
      at: undefined,
    });
  }
  return { run, timeout: typeof timeout === 'number' ? timeout : DEFAULT_TIMEOUT };
}

const isRun = (run: unknown): run is Settings['run'] =>
  (typeof run === 'string' && run.trim() !== '') ||
  (Array.isArray(run) && run.length > 0 && run.every((word) => typeof word === 'string'));

/** The command as it would be typed, for messages. */
export const nameOf = ({ run }: Settings): string =>
  typeof run === 'string' ? run : run.join(' ');
