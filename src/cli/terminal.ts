/** A stream, as far as sendlint writes to it. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The standard input, as far as somebody listens to its keys. */
export interface KeySource {
  readonly isTTY?: boolean | undefined;
  readonly setRawMode?: (isRaw: boolean) => unknown;
  on(event: 'data' | 'end', listener: (given: unknown) => void): unknown;
  off(event: 'data' | 'end', listener: (given: unknown) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** What a command is run with: everything it knows of the world outside. */
export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything that the standard input holds; absent where there is none. */
  readonly readInput?: () => Promise<Uint8Array>;
  /** For whoever waits for keys, or for its end. */
  readonly stdin?: KeySource;
  /** Listens to a signal in place of what it usually does; the answer ends that. */
  readonly onSignal?: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => () => void;
  /** Whether somebody can be asked: a terminal on both sides. */
  readonly isInteractive?: boolean;
  /** Sets the time zone of the process, by its IANA name: local times in helpers follow it. */
  readonly setTimeZone?: (name: string) => void;
  /** What time it is, in milliseconds since the epoch; absent for the clock of the machine. */
  readonly now?: () => number;
  /** Version of sendlint. */
  readonly version: string;
}

/** How an output shows text. */
export interface Display {
  readonly color: boolean;
  readonly links: boolean;
  /** Columns; `Infinity` where nobody looks at a terminal. */
  readonly width: number;
}

/** `wanted` is what `--color` or `--no-color` says; without it the environment decides, then the output itself. */
export function displayOf(
  output: Output,
  env: Terminal['env'],
  wanted: boolean | undefined,
): Display {
  const isTerminal = output.isTTY === true && env['TERM'] !== 'dumb';
  return {
    color: wanted ?? colorByEnvironment(env) ?? isTerminal,
    links: linksByEnvironment(env) ?? (isTerminal && showsLinks(env)),
    width: isTerminal ? (output.columns ?? 80) : Infinity,
  };
}

/** A report in a file. */
export const FILE_DISPLAY: Display = { color: false, links: false, width: Infinity };

/** https://no-color.org and https://force-color.org: both mean something only where they are not empty. */
function colorByEnvironment(env: Terminal['env']): boolean | undefined {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced === '') return undefined;
  return forced !== '0' && forced !== 'false';
}

function linksByEnvironment(env: Terminal['env']): boolean | undefined {
  const forced = env['FORCE_HYPERLINK'] ?? '';
  return forced === '' ? undefined : forced !== '0';
}

/** Terminals known to follow OSC 8 links; the others may print them as they are. */
function showsLinks(env: Terminal['env']): boolean {
  if (env['CI'] !== undefined) return false;
  const program = env['TERM_PROGRAM'] ?? '';
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'zed'].includes(program) ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000 ||
    env['WT_SESSION'] !== undefined ||
    env['KONSOLE_VERSION'] !== undefined ||
    env['TERM'] === 'xterm-kitty'
  );
}
