import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface StubMessage {
  readonly id: string;
  readonly raw: string | Uint8Array;
  readonly subject?: string;
  /** As Mailpit writes it. */
  readonly created?: string;
  readonly tags?: readonly string[];
  /** What the list says; else what it is. */
  readonly size?: number;
}

export interface StubOptions {
  /** The newest first, as Mailpit lists them. */
  readonly messages?: readonly StubMessage[];
  /** Path that all addresses begin with: `/mail`. */
  readonly webroot?: string;
  /** `user:password`. */
  readonly auth?: string;
  /** Takes a request from the stub by returning true; else the stub answers as Mailpit does. */
  readonly fault?: (request: StubRequest, response: ServerResponse, stub: Stub) => boolean;
}

export interface StubRequest {
  readonly method: string;
  /** Below the webroot: `api/v1/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** How many requests came before. */
  readonly index: number;
}

export interface Stub {
  /** With the webroot, without a slash at the end. */
  readonly url: string;
  /** What the mailbox holds: tests put in and take out. */
  readonly messages: StubMessage[];
  readonly requests: StubRequest[];
  /** Ids of the messages that reading has marked as read. */
  readonly read: Set<string>;
  stop(): Promise<void>;
}

/**
 * A Mailpit as far as sendlint speaks to one: the same paths, parameters, answers and faults, as its
 * sources (server/apiv1, version 1) give them. It ends with the test.
 */
export async function startMailpit(options: StubOptions = {}): Promise<Stub> {
  const { webroot = '' } = options;
  const server = createServer((request, response) => {
    const seen = requestOf(request, webroot, stub.requests.length);
    stub.requests.push(seen);
    if (options.fault?.(seen, response, stub) === true) return;
    if (options.auth !== undefined && !isAuthorized(request, options.auth)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="Login"' }).end('Unauthorised.\n');
      return;
    }
    answer(seen, response, stub, request.url?.startsWith(`${webroot}/`) === true);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stub: Stub = {
    url: `http://127.0.0.1:${port}${webroot}`,
    messages: [...(options.messages ?? [])],
    requests: [],
    read: new Set(),
    stop: () => stopServer(server),
  };
  onTestFinished(() => stub.stop());
  return stub;
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const stub = await startMailpit();
  await stub.stop();
  return Number(new URL(stub.url).port);
}

function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function requestOf({ method = '', url = '' }: IncomingMessage, webroot: string, index: number) {
  const { pathname, searchParams } = new URL(url, 'http://stub');
  return { method, path: pathname.slice(webroot.length + 1), query: searchParams, index };
}

const isAuthorized = ({ headers }: IncomingMessage, auth: string): boolean =>
  headers.authorization === `Basic ${Buffer.from(auth).toString('base64')}`;

function answer(
  { method, path, query }: StubRequest,
  response: ServerResponse,
  { messages, read }: Stub,
  isBelowWebroot: boolean,
): void {
  const [, id, raw] = /^api\/v1\/message\/([^/]+)(\/raw)?$/.exec(path) ?? [];
  const message = messages.find((candidate) => candidate.id === id);
  if (method !== 'GET' || !isBelowWebroot) {
    response.writeHead(404).end('404 page not found');
  } else if (path === 'api/v1/messages') {
    sendPage(response, messages, messages.length, query);
  } else if (path === 'api/v1/search') {
    const words = (query.get('query') ?? '').trim().toLowerCase();
    if (words === '') {
      response.writeHead(400).end('Error: no search query');
      return;
    }
    const found = messages.filter(({ raw: text }) => String(text).toLowerCase().includes(words));
    sendPage(response, found, messages.length, query);
  } else if (message === undefined) {
    response.writeHead(404).end('404 page not found');
  } else if (raw === undefined) {
    read.add(message.id);
    sendJson(response, { ID: message.id });
  } else {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(message.raw);
  }
}

function sendPage(
  response: ServerResponse,
  messages: readonly StubMessage[],
  total: number,
  query: URLSearchParams,
): void {
  const start = Number(query.get('start') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const page = messages.slice(start, start + limit);
  sendJson(response, {
    total,
    unread: total,
    count: page.length,
    messages_count: messages.length,
    start,
    tags: [],
    messages: page.map(({ id, raw, subject = '', tags = [], created, size }) => ({
      ID: id,
      MessageID: `${id}@stub`,
      Read: false,
      From: { Name: '', Address: 'hello@kite.example' },
      To: null,
      Subject: subject,
      Created: created ?? '2026-01-15T09:00:00.123Z',
      Tags: tags,
      Size: size ?? Buffer.byteLength(raw),
      Attachments: 0,
      Snippet: '',
    })),
  });
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
