import { describe, expect, test } from 'vitest';
import { type MailboxOptions, openMailbox } from '../../src/mailpit/mailbox.ts';
import { UserError } from '../../src/model/user-error.ts';
import { freePort, startMailpit, type StubOptions } from './mailpit-stub.ts';
import { mail, mails } from './mails.ts';

const open = (address: string, options: Partial<MailboxOptions> = {}) =>
  openMailbox({ address, mostBytes: 100_000, patience: 2_000, ...options });

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`Expected a UserError, got ${String(error)}`);
  return error.problems.map(({ message, hint }) => `${message} ${hint}`).join('\n');
}

const idsOf = (messages: readonly { readonly url: string }[]): string[] =>
  messages.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));

describe('listing', () => {
  test.each([0, 1, 2, 199, 200, 201, 400, 1001])('%i messages, the oldest first', async (count) => {
    const stub = await startMailpit({ messages: mails(count) });
    const { messages } = await open(stub.url);
    expect(idsOf(messages)).toEqual(Array.from({ length: count }, (_, index) => `id-${index + 1}`));
  });

  test('messages of one moment stand in the order of their ids', async () => {
    const stub = await startMailpit({ messages: ['b', 'c', 'a'].map((id) => mail(id)) });
    expect(idsOf((await open(stub.url)).messages)).toEqual(['a', 'b', 'c']);
  });

  test.each([1, 2, 200, 250, 1000])('only the newest %i', async (limit) => {
    const stub = await startMailpit({ messages: mails(500) });
    const { messages } = await open(stub.url, { limit });
    expect(messages).toHaveLength(Math.min(limit, 500));
    expect(idsOf(messages).at(-1)).toBe('id-500');
  });

  test('only what a search finds', async () => {
    const messages = [mail('a', { to: 'ada@example.com' }), mail('b'), mail('c')];
    const stub = await startMailpit({ messages });
    const found = await open(stub.url, { query: 'ADA@example.com' });
    expect(idsOf(found.messages)).toEqual(['a']);
  });

  test('a message that goes meanwhile takes no other with it', async () => {
    const stub = await startMailpit({
      messages: mails(500),
      fault: ({ index }, _, { messages }) => {
        if (index === 1) messages.splice(0, 1);
        return false;
      },
    });
    expect((await open(stub.url)).messages).toHaveLength(499);
  });

  test('messages that come meanwhile displace none', async () => {
    const stub = await startMailpit({
      messages: mails(500),
      fault: ({ index }, _, { messages }) => {
        messages.unshift(mail(`new-${index}`), mail(`newer-${index}`));
        return false;
      },
    });
    const ids = idsOf((await open(stub.url)).messages);
    expect(ids.filter((id) => id.startsWith('id-'))).toHaveLength(500);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each<[string, NonNullable<StubOptions['fault']>]>([
    [
      'is emptied all the time',
      (_, __, { messages }) => {
        messages.shift();
        return false;
      },
    ],
    [
      'knows no pages',
      ({ query }) => {
        query.delete('start');
        return false;
      },
    ],
  ])('a mailbox that %s ends in an error', async (_, fault) => {
    const stub = await startMailpit({ messages: mails(600), fault });
    expect(await problemOf(open(stub.url))).toContain('change while they are read');
  });
});

describe('the names of messages', () => {
  test.each([
    ['its subject', ['Hi'], ['mailpit:Hi']],
    ['its id where there is none', [' '], ['mailpit:0']],
    [
      'both where several have it',
      ['Hi', 'Hi', 'Ho'],
      ['mailpit:Hi (0)', 'mailpit:Hi (1)', 'mailpit:Ho'],
    ],
    ['one line', ['Hi\r\n\tthere\0'], ['mailpit:Hi there']],
    ['not all of a long one', ['👩‍👩‍👧'.repeat(80)], [`mailpit:${'👩‍👩‍👧'.repeat(69)}…`]],
  ])('%s', async (_, subjects, names) => {
    const messages = subjects.map((subject, index) => ({ ...mail(String(index)), subject }));
    const stub = await startMailpit({ messages });
    expect((await open(stub.url)).messages.map(({ name }) => name)).toEqual(names);
  });

  test('an id cannot lead anywhere else', async () => {
    const stub = await startMailpit({ messages: [mail('../../x?y')] });
    const [message] = (await open(stub.url)).messages;
    expect(message?.url).toBe(`${stub.url}/view/..%2F..%2Fx%3Fy`);
  });
});

describe('reading', () => {
  test('gives the bytes as they were sent, and marks nothing as read', async () => {
    const raw = Buffer.from([0, 255, 254, 13, 10, 195, 40]);
    const stub = await startMailpit({ messages: [{ id: 'a', raw }] });
    const [message] = (await open(stub.url)).messages;
    expect(Buffer.from((await message?.fetch()) ?? [])).toEqual(raw);
    expect(stub.read.size).toBe(0);
    expect(new Set(stub.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  test('a message that was deleted meanwhile says so, and the others are read', async () => {
    const stub = await startMailpit({ messages: mails(3) });
    const { messages, fault } = await open(stub.url);
    stub.messages.splice(1, 1);
    const [first, second, third] = messages;
    await first?.fetch();
    expect(await problemOf(second?.fetch() ?? Promise.resolve())).toContain('deleted from Mailpit');
    await third?.fetch();
    expect(fault()).toBeUndefined();
  });

  test.each([
    ['the list says so', { id: 'a', raw: 'x', size: 2_000_000 }],
    ['it turns out to be', { id: 'a', raw: 'x'.repeat(200_000), size: 1 }],
  ])('a message is not read where it is too large: %s', async (_, message) => {
    const stub = await startMailpit({ messages: [message] });
    const [opened] = (await open(stub.url)).messages;
    expect(await problemOf(opened?.fetch() ?? Promise.resolve())).toMatch(/\d MB/);
  });

  test('one cut connection is tried again', async () => {
    let cuts = 0;
    const stub = await startMailpit({
      messages: mails(1),
      fault: ({ path }, response) => {
        if (!path.endsWith('/raw') || cuts++ > 0) return false;
        response.destroy();
        return true;
      },
    });
    const { messages, fault } = await open(stub.url);
    await messages[0]?.fetch();
    expect(fault()).toBeUndefined();
  });

  test('an instance that dies is not asked for all that it still holds', async () => {
    const stub = await startMailpit({ messages: mails(100) });
    const { messages, fault } = await open(stub.url);
    await messages[0]?.fetch();
    await stub.stop();
    const problems: string[] = [];
    for (const { fetch } of messages.slice(1)) problems.push(await problemOf(fetch()));
    expect(problems[0]).toContain('nobody listens there');
    expect(new Set(problems.slice(1)).size).toBe(1);
    expect(problems.at(-1)).toContain('has stopped to answer');
    expect(fault()?.message).toBe(`Mailpit at ${stub.url} has stopped to answer.`);
  });

  test.each([
    ['before the headers', (): void => undefined],
    [
      'in the middle of the body',
      (response: { write: (text: string) => unknown }): void => void response.write('From: x'),
    ],
  ])('an instance that hangs %s', async (_, begin) => {
    const stub = await startMailpit({
      messages: mails(1),
      fault: ({ path }, response) => {
        if (!path.endsWith('/raw')) return false;
        begin(response);
        return true;
      },
    });
    const { messages } = await open(stub.url, { patience: 50 });
    expect(await problemOf(messages[0]?.fetch() ?? Promise.resolve())).toContain(
      'did not answer within 0.05 seconds',
    );
  });
});

describe('the address', () => {
  test.each(['', '/', '/api/v1', '/api/v1/messages', '/view/abc', '/view/abc#x', '#x'])(
    'is understood with "%s" behind it',
    async (behind) => {
      for (const webroot of ['', '/mail', '/a/b']) {
        const stub = await startMailpit({ webroot, messages: mails(1) });
        const { messages, shown } = await open(stub.url + behind);
        expect(shown).toBe(stub.url);
        expect(messages[0]?.url).toBe(`${stub.url}/view/id-1`);
      }
    },
  );

  test.each([
    ['127.0.0.1:8025', 'Did you mean http://127.0.0.1:8025?'],
    ['localhost:8025', 'Did you mean http://localhost:8025?'],
    ['mailpit', 'Did you mean http://mailpit?'],
    ['smtp://localhost:1025', 'as the browser shows it'],
    ['http://', 'as the browser shows it'],
    ['', 'as the browser shows it'],
    ['http://x:8025/search?q=a', '--mailpit-query'],
  ])('%s is none', async (address, hint) => {
    expect(await problemOf(open(address))).toContain(hint);
  });

  test('a password never shows', async () => {
    const port = await freePort();
    for (const address of [
      `http://u:geheim@127.0.0.1:${port}`,
      'ftp://u:geheim@host',
      'http://u:geheim@',
    ]) {
      expect(await problemOf(open(address))).not.toContain('geheim');
    }
  });
});

describe('authentication', () => {
  const auth = 'ada:p@ss:wörd%';
  const inUrl = 'ada:p%40ss%3Aw%C3%B6rd%25@';

  test.each([
    ['in the address', inUrl, undefined],
    ['beside it', '', auth],
    ['in both, where the address wins', inUrl, 'somebody:else'],
  ])('%s', async (_, prefix, credentials) => {
    const stub = await startMailpit({ auth, messages: mails(2) });
    const { messages } = await open(stub.url.replace('//', `//${prefix}`), { credentials });
    await messages[0]?.fetch();
    expect(messages).toHaveLength(2);
  });

  test.each([
    [undefined, 'asks for a user and a password'],
    ['ada:wrong', 'refuses this user and password'],
  ])('with %s', async (credentials, said) => {
    const stub = await startMailpit({ auth });
    const told = await problemOf(open(stub.url, { credentials, wait: 10_000 }));
    expect(told).toContain(said);
    expect(told).toContain('SENDLINT_MAILPIT_AUTH');
  });
});

describe('whoever answers is no Mailpit', () => {
  const replying =
    (status: number, body: string, headers = {}): NonNullable<StubOptions['fault']> =>
    (_, response) => {
      response.writeHead(status, headers).end(body);
      return true;
    };

  test.each([
    ['HTML', replying(200, '<html>'), 'something that is no JSON'],
    ['nothing', replying(200, ''), 'something that is no JSON'],
    ['a list, as MailHog does', replying(200, '[]'), 'MailHog has another API'],
    ['messages without an id', replying(200, '{"messages":[{}],"messages_count":1}'), 'other JSON'],
    ['no messages', replying(200, '{"messages":null,"messages_count":0}'), 'other JSON'],
    ['404', replying(404, 'no'), '--webroot'],
    ['500', replying(500, 'no'), 'answers with status 500'],
    ['400', replying(400, 'no'), '--mailpit-query'],
    ['503', replying(503, 'no'), 'is not ready'],
    ['far too much', replying(200, 'x'.repeat(200_000)), 'more than'],
    [
      'a redirect',
      replying(302, '', { location: 'http://elsewhere.example/login?next=1' }),
      'redirects to http://elsewhere.example/login. Redirects are not followed',
    ],
    ['a redirect to nowhere', replying(302, ''), 'redirects to'],
  ])('but %s', async (_, fault, said) => {
    const stub = await startMailpit({ fault });
    expect(await problemOf(open(stub.url))).toContain(said);
    expect(stub.requests).toHaveLength(1);
  });

  test('but nobody', async () => {
    expect(await problemOf(open(`http://127.0.0.1:${await freePort()}`))).toMatch(
      /nobody listens there.*--wait 30/,
    );
  });

  test('but a port that is never asked', async () => {
    expect(await problemOf(open('http://127.0.0.1:6000'))).toContain('this port is reserved');
  });

  test('but a host that is not there', async () => {
    expect(await problemOf(open('http://mailpit.invalid:8025'))).toContain('cannot be reached');
  });
});

describe('waiting', () => {
  test('ends when as many are there as are expected', async () => {
    const stub = await startMailpit({
      fault: ({ index }, _, { messages }) => {
        if (index > 0 && messages.length < 3) messages.unshift(mail(`id-${index}`));
        return false;
      },
    });
    const { messages } = await open(stub.url, { wait: 60_000, until: 3 });
    expect(messages).toHaveLength(3);
  });

  test('survives an instance that is not ready', async () => {
    const stub = await startMailpit({
      messages: mails(1),
      fault: ({ index }, response) => {
        if (index === 0) response.writeHead(503).end();
        if (index === 1) response.destroy();
        return index < 2;
      },
    });
    expect((await open(stub.url, { wait: 60_000 })).messages).toHaveLength(1);
  });

  test('gives up with what there is when the time is up', async () => {
    const stub = await startMailpit({ messages: mails(2) });
    expect((await open(stub.url, { wait: 300, until: 3 })).messages).toHaveLength(2);
  });

  test('gives up on an instance that never answers', async () => {
    const address = `http://127.0.0.1:${await freePort()}`;
    expect(await problemOf(open(address, { wait: 300 }))).toContain('nobody listens there');
  });

  test('does not wait for what will not change', async () => {
    const stub = await startMailpit({ webroot: '/mail' });
    const root = stub.url.replace('/mail', '');
    expect(await problemOf(open(root, { wait: 60_000 }))).toContain('--webroot');
  });

  test('counts what a search finds', async () => {
    const stub = await startMailpit({
      messages: [...mails(5), mail('a', { to: 'ada@example.com' })],
    });
    const { messages } = await open(stub.url, { wait: 60_000, query: 'ada@example.com' });
    expect(idsOf(messages)).toEqual(['a']);
  });
});
