import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { shop } from '../cli/shop.ts';
import { makeProject } from '../support/make-project.ts';
import { freePort, startMailpit, type StubMessage, type StubOptions } from './mailpit-stub.ts';
import { mail, mails } from './mails.ts';

const TO_ADA = { to: 'Ada <ada@example.com>' };
const RUDE = { ...TO_ADA, greeting: 'Dear Bruno,' };

interface Report {
  readonly counts: { readonly messages: number };
  readonly questions: readonly { readonly rule: string }[];
  readonly urls?: Readonly<Record<string, string>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly text: string;
    readonly at: { readonly file: string; readonly start: { readonly line: number } };
    readonly occurrences: readonly { readonly message: string; readonly customer: string }[];
  }[];
}

async function check(options: StubOptions, ...argv: readonly string[]) {
  const stub = await startMailpit(options);
  const root = await makeProject(shop);
  const ran = await runCli(root, ['check', '--mailpit', stub.url, '-f', 'json', ...argv]);
  return { ...ran, stub, report: (): Report => JSON.parse(ran.stdout) as Report };
}

test('a finding names the message, its place in the source, whose it is and where to open it', async () => {
  const stub = await startMailpit({ messages: [mail('x1', { ...RUDE, subject: 'Welcome' })] });
  const root = await makeProject(shop);
  const { exitCode, stdout } = await runCli(root, ['check', '--mailpit', stub.url]);
  expect(exitCode).toBe(1);
  const [heading = '', finding = ''] = stdout.split('\n');
  expect(heading).toBe(`mailpit:Welcome  ${stub.url}/view/x1`);
  expect(finding).toMatch(/^ {2}6:\d+ {2}error {2}/);
  expect(stdout).toContain('greeting/wrong-name · html · ada\n');
  expect(stub.read.size).toBe(0);
});

test('the JSON report says where to open the messages with findings, and no others', async () => {
  const { report, stub } = await check({ messages: [mail('x1', RUDE), mail('x2')] });
  expect(report()).toMatchObject({
    counts: { messages: 2 },
    urls: { 'mailpit:Message x1': `${stub.url}/view/x1` },
    findings: [
      {
        at: { file: 'mailpit:Message x1', start: { line: 6 } },
        occurrences: [{ message: 'mailpit:Message x1', customer: 'ada' }],
      },
    ],
  });
});

describe('what type a message is of', () => {
  // Of Ada no parcel is known, so that nobody can tell whether a shipping notification links to it.
  const typed = (tags: readonly string[], subject = 'Hi'): StubMessage => ({
    ...mail('a', { ...TO_ADA, greeting: 'Dear Ada,', subject }),
    tags,
  });
  const shipping = ['--type', 'shipping-notification'];

  test.each([
    ['a tag says', typed(['Shipping-Notification']), [], true],
    ['a tag says in words', typed(['vip', 'shipping notification']), [], true],
    ['the flag says', typed(['vip']), shipping, true],
    ['a tag says against the flag', typed(['welcome']), shipping, false],
    ['two tags say', typed(['shipping-notification', 'welcome']), [], false],
    ['a subject does not say', typed([], 'Shipping notification'), [], false],
  ])('%s', async (_, message, flags, isShipping) => {
    const { report } = await check({ messages: [message] }, ...flags);
    expect(report().questions.some(({ rule }) => rule === 'tracking/missing-link')).toBe(
      isShipping,
    );
  });
});

test('--customer says whose the messages are that belong to nobody else', async () => {
  const { report } = await check(
    { messages: [mail('a', { greeting: 'Dear Bruno,' })] },
    '--customer',
    'ada',
  );
  expect(report().findings[0]?.rule).toBe('greeting/wrong-name');
});

test('beside files', async () => {
  const stub = await startMailpit({ messages: [mail('a', RUDE)] });
  const root = await makeProject({ ...shop, 'b.html': '<p>Hi {{name}}</p>' });
  const flags = ['--mailpit', stub.url, '--expect-count', '2', '--wait', '30', '-f', 'json'];
  const { stdout, stderr } = await runCli(root, ['check', 'b.html', ...flags]);
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings.map(({ at }) => at.file)).toEqual(
    expect.arrayContaining(['b.html', 'mailpit:Message a']),
  );
  expect(stderr).toBe('');
});

test('the password comes from the environment', async () => {
  const stub = await startMailpit({ auth: 'qa:secret', messages: mails(1) });
  const root = await makeProject(shop);
  const env = { SENDLINT_MAILPIT_AUTH: 'qa:secret' };
  expect((await runCli(root, ['check', '--mailpit', stub.url], env)).exitCode).toBe(0);
  expect((await runCli(root, ['check', '--mailpit', stub.url])).exitCode).toBe(2);
});

describe('how many messages there are', () => {
  test.each([
    ['as many as expected', 3, ['--expect-count', '3'], 0, ''],
    ['too few', 2, ['--expect-count', '3'], 1, 'Expected 3 messages, found 2.\n'],
    ['too many', 4, ['--expect-count', '3'], 1, 'Expected 3 messages, found 4.\n'],
    [
      'none where one is expected',
      0,
      ['--expect-count', '1'],
      1,
      'Expected 1 message, found none.\n',
    ],
    ['none where none is expected', 0, ['--expect-count', '0'], 0, ''],
    ['none, and no matter', 0, ['--no-error-on-unmatched-pattern'], 0, ''],
  ])('%s', async (_, count, flags, exitCode, stderr) => {
    expect(await check({ messages: mails(count) }, ...flags)).toMatchObject({ exitCode, stderr });
  });

  test('none, which nobody expected', async () => {
    const { exitCode, stderr, stub } = await check({}, '--mailpit-query', 'to:ada');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`no messages that match "to:ada" in Mailpit at ${stub.url}`);
  });

  test('they are waited for', async () => {
    const { exitCode, report } = await check(
      {
        fault: ({ index }, _, { messages }) => {
          if (index > 0 && messages.length < 3) messages.unshift(mail(`m-${index}`));
          return false;
        },
      },
      '--wait',
      '60',
      '--expect-count',
      '3',
    );
    expect(exitCode).toBe(0);
    expect(report().counts.messages).toBe(3);
  });
});

describe('when something goes wrong', () => {
  test('with one message, it is a finding and the others are read', async () => {
    const { exitCode, report } = await check({
      messages: [mail('a', RUDE), mail('b'), { ...mail('c'), raw: 'no mail' }],
      fault: ({ path }, response) => {
        if (!path.endsWith('b/raw')) return false;
        response.writeHead(404).end();
        return true;
      },
    });
    expect(exitCode).toBe(1);
    const { findings } = report();
    expect(new Map(findings.map(({ rule, at }) => [at.file, rule]))).toEqual(
      new Map([
        ['mailpit:Message a', 'greeting/wrong-name'],
        ['mailpit:Message b', 'message/unreadable'],
        ['mailpit:Message c', 'message/unreadable'],
      ]),
    );
  });

  test('with the instance, what was read is reported, and the run fails', async () => {
    const { exitCode, report, stderr } = await check({
      messages: [...mails(40), { ...mail('a', RUDE), created: '2020-01-01T00:00:00Z' }],
      fault: ({ path, index }, response, stub) => {
        if (!path.endsWith('/raw') || index < 2) return false;
        response.destroy();
        void stub.stop();
        return true;
      },
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('has stopped to answer');
    const { findings } = report();
    expect(findings.map(({ rule }) => rule)).toContain('greeting/wrong-name');
    const unread = findings.filter(({ rule }) => rule === 'message/unreadable');
    expect(unread.flatMap(({ occurrences }) => occurrences)).toHaveLength(40);
    expect(unread.length).toBeLessThanOrEqual(2);
  });

  test('before anything is read, there is one error and no report', async () => {
    const root = await makeProject(shop);
    const address = `http://127.0.0.1:${await freePort()}`;
    const { exitCode, stdout, stderr } = await runCli(root, ['check', '--mailpit', address]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `error  Mailpit at ${address} cannot be reached: nobody listens there.\n  Start it before, or give it time to start: --wait 30.\n`,
    );
  });
});

test.each(['--mailpit-query=x', '--mailpit-limit=3', '--wait=3'])(
  '%s alone is an error',
  async (flag) => {
    const root = await makeProject({ 'a.html': '<p>Hi</p>' });
    const { exitCode, stderr } = await runCli(root, ['check', 'a.html', flag]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      `${flag.replace(/=.*/, '')} says something only together with --mailpit`,
    );
  },
);

test('without --mailpit nothing is asked of any network', async () => {
  const root = await makeProject({ 'a.html': '<a href="http://127.0.0.1:1/x">Hi</a>' });
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error('No network.'));
  try {
    expect((await runCli(root, ['check', 'a.html'])).exitCode).not.toBe(2);
  } finally {
    globalThis.fetch = fetch;
  }
});
