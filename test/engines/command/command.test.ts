import { tmpdir } from 'node:os';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { commandEngine } from '../../../src/engines/command/engine.ts';
import { type MessageRequest, TemplateError } from '../../../src/engines/port.ts';
import { answering } from './programs.ts';

const PATIENT = 20_000;

test('the program is given all there is to know, and answers with all parts', async () => {
  const { render } = await open(
    answering(`return { subject: JSON.stringify(request), html: '<p>Ünïcode 😀</p>', text: 'b', from: 'c',
      replyTo: 'd', to: 'e', preheader: 'f' }`),
  );
  const printed = await render({ model: { order: { number: 'A-1', note: 'a\nb\u2028' } } });
  expect(printed).toEqual({
    subject: expect.any(String),
    html: '<p>Ünïcode 😀</p>',
    text: 'b',
    from: 'c',
    replyTo: 'd',
    to: 'e',
    preheader: 'f',
  });
  expect(JSON.parse(printed.subject ?? '')).toEqual({
    id: 1,
    message: 'receipt',
    template: null,
    customer: 'ada',
    locale: 'de',
    now: '2026-01-15T09:00:00.000Z',
    timeZone: 'UTC',
    data: { order: { number: 'A-1', note: 'a\nb\u2028' } },
  });
});

test('one process answers all', async () => {
  const { render } = await open(answering('return { text: String(process.pid) }'));
  expect((await render()).text).toBe((await render()).text);
});

test('answers may come in any order, and null is nothing', async () => {
  const { render } = await open(
    answering(`globalThis.kept ??= [];
      kept.push(request);
      if (kept.length === 2) for (const { id } of kept.reverse()) say({ id, text: 'for ' + id, html: null });`),
  );
  const both = await Promise.all([render(), render()]);
  expect(both).toEqual([{ text: 'for 1' }, { text: 'for 2' }]);
});

test('a text is a command for the shell', async () => {
  const { render } = await open(
    `cat | while read line; do echo '{"id": 1, "text": "from a shell"}'; done`,
  );
  expect(await render()).toEqual({ text: 'from a shell' });
});

test.each([
  {
    name: 'an error with a place',
    run: `return { error: { message: 'no such field', file: 'mails/a.php', line: 3, column: 7 } }`,
    problem: {
      message: 'The command could not render it: no such field.',
      at: { file: 'mails/a.php', start: { line: 3, column: 7 }, end: { line: 3, column: 7 } },
    },
  },
  {
    name: 'an error of words alone',
    run: `return { error: 'Nope!' }`,
    problem: { message: 'The command could not render it: Nope!' },
  },
  {
    name: 'an error without words',
    run: `return { error: { message: 7, line: -1 } }`,
    problem: { message: 'The command could not render it: no reason.' },
  },
  {
    name: 'rubbish',
    run: `console.log('Rendering…')`,
    problem: {
      message: 'The command printed a line that is no answer: Rendering…',
      hint: 'Print one JSON object a line and nothing else to stdout; notes go to stderr.',
    },
  },
  {
    name: 'a list',
    run: 'say([1])',
    problem: { message: 'The command printed a line that is no answer: [1]' },
  },
  {
    name: 'no id',
    run: `say({ text: 'a' })`,
    problem: { message: 'The command printed an answer without an "id".' },
  },
  {
    name: 'another id',
    run: `say({ id: 99, text: 'a' })`,
    problem: { message: 'The command printed an answer to 99, which nobody asked.' },
  },
  {
    name: 'a part that is no text',
    run: `return { html: ['a'] }`,
    problem: { message: 'The command\'s answer has a list as its "html".' },
  },
  {
    name: 'nothing to read',
    run: `return { from: 'a@example.com' }`,
    problem: { message: "The command's answer holds no subject, html or text." },
  },
  {
    name: 'its end',
    run: `console.error('out of cheese'); process.exit(3)`,
    problem: {
      message: 'The command ended with exit code 3 before it answered.',
      hint: 'It wrote to stderr: out of cheese',
    },
  },
  {
    name: 'a line without end',
    run: `process.stdout.write('x'.repeat(9e6))`,
    problem: { message: 'The command printed a line of more than 8,000,000 characters.' },
  },
])('the first message is answered with $name, the next one well', async ({ run, problem }) => {
  const { render } = await open(
    answering(`if (request.message === 'second') return { text: 'well' }; ${run}`),
  );
  const { problem: found } = await failing(render());
  expect(found).toMatchObject({ at: AT, ...problem });
  expect(await render({ message: 'second' })).toEqual({ text: 'well' });
});

test('a program that never reads is late', async () => {
  const { render } = await open([process.execPath, '-e', 'setInterval(() => {}, 1000)'], {
    timeout: 400,
  });
  const error = await failing(render({ model: { text: 'x'.repeat(1_000_000) } }));
  expect(error.message).toBe('The command did not answer within 400 milliseconds.');
});

test('a program that is late is started anew', async () => {
  const run = answering(`if (request.message === 'second') return { text: 'well' }`);
  const { render } = await open(run, { timeout: 1_000 });
  await failing(render());
  expect(await render({ message: 'second' })).toEqual({ text: 'well' });
});

test('a late answer is no answer to another', async () => {
  const { render } = await open(
    answering(`if (asked === 1) { console.log('?'); setTimeout(() => say({ id: 1, text: 'late' }), 50); return }
      setTimeout(() => say({ id: request.id, text: 'in time' }), 200);`),
  );
  await failing(render());
  expect(await render()).toEqual({ text: 'in time' });
});

test('a program that always fails is not started for ever', async () => {
  const { render } = await open([process.execPath, '-e', 'process.exit(1)']);
  const said = [];
  for (let index = 0; index < 5; index++) said.push((await failing(render())).message);
  expect(said).toEqual([
    ...Array.from({ length: 3 }, () => 'The command ended with exit code 1 before it answered.'),
    ...Array.from({ length: 2 }, () => 'The command failed too often and is not started again.'),
  ]);
});

test.each([
  [
    ['no-such-program-anywhere'],
    'The command "no-such-program-anywhere" cannot be started: there is no such program.',
  ],
  ['no-such-program-anywhere --now', 'The command ended with exit code 127 before it answered.'],
  [[''], expect.stringContaining('cannot be started')],
])('%j cannot be started', async (run, message) => {
  const { render } = await open(run);
  expect((await failing(render())).problem).toMatchObject({ message, at: AT });
});

test('no command is a fault of the config', async () => {
  const error = await failing(commandEngine.open({ ...PROJECT, options: {} }));
  expect(error.message).toBe('The config names no command that renders.');
});

test('what it writes to stderr is a warning, told once', async () => {
  const { render, environment } = await open(
    answering(
      `process.stderr.write('deprecated\\n', () => say({ id: request.id, text: 'a', reply_to: 'b' }))`,
    ),
  );
  await render();
  await render();
  const warnings = environment.takeWarnings();
  expect(warnings.map(({ message, hint }) => [message, hint])).toEqual([
    ['The command wrote to stderr: deprecated', undefined],
    ['Unknown key "reply_to" in the command\'s answer.', 'Did you mean "replyTo"?'],
  ]);
});

test('data that no JSON can hold is a fault of the data', async () => {
  const { render } = await open(answering(`return { text: 'a' }`));
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  expect((await failing(render({ model: cyclic }))).message).toMatch(
    /^The data of the customer "ada" cannot/,
  );
  expect(await render()).toEqual({ text: 'a' });
});

test('closing ends the process, a stubborn one too; a later message starts it anew', async () => {
  const { render, environment } = await open(
    answering(
      `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); return { text: String(process.pid) }`,
    ),
  );
  const { text } = await render();
  await environment.close();
  expect(() => process.kill(Number(text), 0)).toThrow('ESRCH');
  expect((await render()).text).not.toBe(text);
});

const AT = {
  file: 'sendlint.config.yaml',
  start: { line: 2, column: 3 },
  end: { line: 2, column: 3 },
};

const PROJECT = {
  root: tmpdir(),
  partials: new Map(),
  helpers: [],
  options: {},
  importFresh: () => Promise.resolve(undefined),
};

async function open(run: unknown, { timeout = PATIENT } = {}) {
  const environment = await commandEngine.open({ ...PROJECT, options: { run, timeout } });
  onTestFinished(() => environment.close());
  const render = (changes: Partial<MessageRequest> = {}) =>
    environment.render({
      message: 'receipt',
      customer: 'ada',
      locale: 'de',
      template: undefined,
      hasText: false,
      at: AT,
      model: {},
      now: Date.UTC(2026, 0, 15, 9),
      timeZone: 'UTC',
      ...changes,
    });
  return { environment, render };
}

async function failing(work: Promise<unknown>): Promise<TemplateError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TemplateError))
    throw new Error('Expected a TemplateError.', { cause: error });
  return error;
}
