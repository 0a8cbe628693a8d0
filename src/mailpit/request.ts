import type { Problem } from '../model/user-error.ts';
import type { Address } from './address.ts';

/** What came of a request. */
export type Answer =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  /** There is no such thing, or no longer. */
  | { readonly kind: 'missing'; readonly problem: Problem }
  /** Nobody answered: another attempt may fare better. */
  | { readonly kind: 'unreachable'; readonly problem: Problem }
  /** Whoever answered will say the same again. */
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface Client {
  /** `path` is relative to the API: `messages`. Never throws. */
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface ClientOptions {
  /** Milliseconds that an answer may take, with all its bytes. */
  readonly patience: number;
  /** Bytes that are read of an answer at most. */
  readonly mostBytes: number;
}

/** Reads from one instance, and from nowhere else: redirects are not followed. */
export function createClient(address: Address, { patience, mostBytes }: ClientOptions): Client {
  const { base, shown, authorization } = address;
  return {
    async get(path, query = {}) {
      const url = new URL(`api/v1/${path}`, base);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      try {
        const response = await fetch(url, {
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
          ...(authorization !== undefined && { headers: { authorization } }),
        });
        if (response.status !== 200) {
          await response.body?.cancel();
          return faultOf(response, address);
        }
        const bytes = await bytesOf(response, mostBytes);
        if (bytes !== undefined) return { kind: 'found', bytes };
        const most = `${Math.round(mostBytes / 1024 / 1024)} MB`;
        const problem = {
          message: `Mailpit at ${shown} answered with more than ${most}.`,
          hint: `Messages of up to ${most} are read.`,
        };
        return { kind: 'refused', problem };
      } catch (error) {
        return { kind: 'unreachable', problem: unreachable(error, shown, patience) };
      }
    },
  };
}

/** Undefined where there are too many. */
async function bytesOf({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function faultOf({ status, headers }: Response, { base, shown, authorization }: Address): Answer {
  if (status === 401 || status === 403) {
    return refused(
      authorization === undefined
        ? `Mailpit at ${shown} asks for a user and a password.`
        : `Mailpit at ${shown} refuses this user and password.`,
      'Put them into SENDLINT_MAILPIT_AUTH as user:password, or into the address: http://user:password@host:8025.',
    );
  }
  if (status >= 300 && status < 400) {
    const target = headers.get('location') ?? '';
    const place = URL.canParse(target, base.href) ? new URL(target, base) : undefined;
    return refused(
      `Mailpit at ${shown} redirects to ${place === undefined ? 'another place' : place.origin + place.pathname}.`,
      'Redirects are not followed. Where that is your Mailpit, name its address itself.',
    );
  }
  if (status === 404) {
    const problem = {
      message: `There is no Mailpit at ${shown}, or not under this path.`,
      hint: 'Where it runs with --webroot, that path belongs to the address: http://127.0.0.1:8025/mail.',
    };
    return { kind: 'missing', problem };
  }
  if (status === 502 || status === 503 || status === 504) {
    const problem = {
      message: `Mailpit at ${shown} is not ready: it answers with status ${status}.`,
      hint: 'Give it time to start: --wait 30.',
    };
    return { kind: 'unreachable', problem };
  }
  return refused(
    `Mailpit at ${shown} answers with status ${status}.`,
    status === 400 ? 'Look at the query: --mailpit-query.' : 'Look into its log.',
  );
}

export const refused = (message: string, hint: string): Answer => ({
  kind: 'refused',
  problem: { message, hint },
});

function unreachable(error: unknown, shown: string, patience: number): Problem {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return {
      message: `Mailpit at ${shown} did not answer within ${patience / 1000} seconds.`,
      hint: 'Look whether it still runs, and is not busy with something else.',
    };
  }
  const code = codeOf(error);
  return {
    message: `Mailpit at ${shown} cannot be reached: ${REASONS[code] ?? (code === '' ? 'the connection failed' : code)}.`,
    hint: 'Start it before, or give it time to start: --wait 30.',
  };
}

/** What fetch was told by those below it. An address with several numbers fails once for each. */
function codeOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : { cause: undefined };
  const found = [error, cause, ...(cause instanceof AggregateError ? cause.errors : [])].map(
    (it) => (typeof it === 'object' && it !== null && 'code' in it ? it.code : undefined),
  );
  const said = cause instanceof Error ? cause.message : '';
  return found.find((code) => typeof code === 'string') ?? said;
}

const REASONS: Readonly<Record<string, string>> = {
  'bad port':
    'this port is reserved for something else (https://fetch.spec.whatwg.org/#port-blocking)',
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its certificate is signed by itself (NODE_EXTRA_CA_CERTS names one to trust)',
};
