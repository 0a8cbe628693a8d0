import { UserError } from '../model/user-error.ts';

/** Where the API of a Mailpit instance is. */
export interface Address {
  /** Ends in a slash; the path that Mailpit was given with `--webroot` is part of it. */
  readonly base: URL;
  /** As messages show it: never with a password. */
  readonly shown: string;
  /** Value of the Authorization header, where one is to be sent. */
  readonly authorization: string | undefined;
}

/**
 * Understands what a person writes: the address of the web interface. `credentials` are `user:password`,
 * for an address without any. Throws a {@link UserError}.
 */
export function addressOf(written: string, credentials: string | undefined): Address {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UserError({
      message: `Expected the address of a Mailpit instance, found "${withoutPassword(written)}".`,
      hint: looksLikeHost(written)
        ? `Did you mean http://${written}?`
        : 'Write it as the browser shows it: http://127.0.0.1:8025.',
    });
  }
  if (url.search !== '') {
    throw new UserError({
      message: 'The address of the Mailpit instance has a query.',
      hint: 'Choose among its messages with --mailpit-query.',
    });
  }
  const base = new URL(url.origin);
  base.pathname = rootOf(url.pathname);
  const own = url.username === '' ? undefined : decodedCredentials(url);
  return {
    base,
    shown: base.href.replace(/\/$/, ''),
    authorization: authorizationOf(own ?? credentials),
  };
}

/** An address may have been copied from a page of the web interface, or of the API. */
const rootOf = (path: string): string =>
  `${path.replace(/\/(?:api\/v1|view)(?:\/.*)?$/, '').replace(/\/+$/, '')}/`;

const looksLikeHost = (written: string): boolean =>
  /^[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(written);

const withoutPassword = (written: string): string => written.replace(/\/\/[^/]*@/, '//');

function decodedCredentials({ username, password }: URL): string {
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    // A percent sign that encodes nothing is meant as it stands.
    return `${username}:${password}`;
  }
}

const authorizationOf = (credentials: string | undefined): string | undefined =>
  credentials === undefined || credentials === ''
    ? undefined
    : `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`;
