import Handlebars from 'handlebars';
import type { HandlebarsInstance } from './load-helpers.ts';

export interface LogEntry {
  readonly level: number;
  readonly text: string;
}

/** Sends what `{{log}}` writes to `listener`, and keeps it off the console. */
export function captureLog(
  handlebars: HandlebarsInstance,
  listener: (entry: LogEntry) => void,
): void {
  handlebars.log = (level: unknown, ...parts: unknown[]) =>
    listener({ level: levelOf(level), text: parts.map(String).join(' ') });
}

/**
 * Runs `render` with Handlebars' own messages sent to `listener`. Handlebars has one logger for all
 * environments, and says each thing once per process: both are lent for the time of the call.
 */
export function withLog<Result>(listener: (entry: LogEntry) => void, render: () => Result): Result {
  const logger: { log: (level: never, text: string) => void } = Handlebars.logger;
  const { log } = logger;
  const forget = Handlebars as unknown as { resetLoggedPropertyAccesses?: () => void };
  forget.resetLoggedPropertyAccesses?.();
  logger.log = (level: unknown, text: string) => listener({ level: levelOf(level), text });
  try {
    return render();
  } finally {
    logger.log = log;
  }
}

/** Handlebars' levels: debug 0, info 1, warn 2, error 3. */
function levelOf(level: unknown): number {
  const named = ['debug', 'info', 'warn', 'error'].indexOf(String(level).toLowerCase());
  return named >= 0 ? named : Number(level) || 0;
}
