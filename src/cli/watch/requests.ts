import type { KeySource, Terminal } from '../terminal.ts';

/** What a user may ask for while sendlint waits. */
export type Request =
  /** `afresh` forgets what is remembered. */
  | { readonly kind: 'again'; readonly afresh: boolean }
  | { readonly kind: 'quit'; readonly exitCode: number };

export interface Requests {
  /** Resolves with the next request. Only until `rest` is called the user is listened to. */
  next(): Promise<Request>;
  /** Lets keys and signals do what they usually do, such as to end a template that loops for ever. */
  rest(): void;
}

export const KEYS = 'enter to run again, a to run all afresh, q to quit';

const CONTROL_C = '\u0003';
const CONTROL_D = '\u0004';

/** Exit codes of a process that a signal ended, as shells have them: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

export function listenTo({ stdin, onSignal }: Pick<Terminal, 'stdin' | 'onSignal'>): Requests {
  let stop = (): void => undefined;
  let hasEnded = false;
  stdin?.on('end', () => {
    hasEnded = true;
  });
  return {
    next: () =>
      new Promise((resolve) => {
        const answer = (request: Request): void => {
          stop();
          resolve(request);
        };
        const quit = (exitCode: number): void => answer({ kind: 'quit', exitCode });
        if (hasEnded) return quit(0);
        const ended = (): void => quit(0);
        const pressed = (given: unknown): void => {
          const request = requestOf(String(given), stdin);
          if (request !== undefined) answer(request);
        };
        const unlisten = (Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]).map((signal) =>
          onSignal?.(signal, () => quit(SIGNALS[signal])),
        );
        stdin?.on('data', pressed);
        stdin?.on('end', ended);
        if (stdin?.isTTY === true) stdin.setRawMode?.(true);
        stdin?.resume();
        stop = () => {
          for (const off of unlisten) off?.();
          stdin?.off('data', pressed);
          stdin?.off('end', ended);
          if (stdin?.isTTY === true) stdin.setRawMode?.(false);
          stdin?.pause();
          stop = () => undefined;
        };
      }),
    rest: () => stop(),
  };
}

/** On a terminal each key comes by itself; elsewhere what comes is nobody's key. */
function requestOf(given: string, stdin: KeySource | undefined): Request | undefined {
  if (stdin?.isTTY !== true) return undefined;
  switch (given) {
    case '\r':
    case '\n':
      return { kind: 'again', afresh: false };
    case 'a':
      return { kind: 'again', afresh: true };
    case 'q':
    case CONTROL_D:
      return { kind: 'quit', exitCode: 0 };
    case CONTROL_C:
      return { kind: 'quit', exitCode: SIGNALS.SIGINT };
    default:
      return undefined;
  }
}
