import { expect, test } from 'vitest';
import type { CapturedSource } from '../project/captured/captured-message.ts';
import { openCapture } from '../project/captured/capture.ts';
import { loadBackground } from '../project/captured/load-background.ts';
import { makeProject } from '../../test/support/make-project.ts';
import { lintCaptured } from './lint-captured.ts';

const greeting = Buffer.from('<p>Hi {{name}}, call us on +44 20 7946 0123.</p>');

/** A message that breaks whatever asks for its facts, and a sound one behind it. */
async function brokenAndSound() {
  const background = await loadBackground({ cwd: await makeProject({}) });
  const capture = openCapture({ background });
  const broken: CapturedSource = {
    name: 'broken',
    read: async () => ({
      ...(await capture.fromBytes('broken.html', greeting).read()),
      factsOf: () => {
        throw new Error('no facts here.');
      },
    }),
  };
  return { background, sources: [broken, capture.fromBytes('sound.html', greeting)] };
}

test('a fault of ours is a finding, and the messages behind it are judged', async () => {
  const { background, sources } = await brokenAndSound();
  const { findings } = await lintCaptured(sources, background, { version: '0.0.0' });
  expect(findings.map(({ rule, at }) => [rule, at.file])).toEqual([
    ['message/unreadable', 'broken.html'],
    ['render/unresolved-token', 'sound.html'],
  ]);
  expect(findings[0]?.text).toContain('no facts here. Please report it.');
});

test('a fault of ours that nobody would hear of ends the run', async () => {
  const { background, sources } = await brokenAndSound();
  const rules = new Map([
    ['message/unreadable', { severity: 'off', options: {}, at: undefined }],
  ] as const);
  const run = lintCaptured(sources, background, { version: '0.0.0', rules });
  await expect(run).rejects.toThrow('no facts here');
});

test('each message counts, and progress is told of each', async () => {
  const { background, sources } = await brokenAndSound();
  const steps: string[] = [];
  const onProgress = (done: number, total: number) => void steps.push(`${done}/${total}`);
  const { counts } = await lintCaptured(sources, background, { version: '0.0.0', onProgress });
  expect(steps).toEqual(['0/2', '1/2', '2/2']);
  expect(counts).toMatchObject({ messages: 2, customers: 0 });
});

test.each([
  ['no end of its parts', '--b\r\nContent-Type: text/html\r\n\r\n<p>Your parcel is on'],
  [
    'half of a part in base64',
    '--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+WW91ciBwYXJjZWwgaXMgb24gaX\r\n--b--\r\n',
  ],
])('of what a message with %s lacks it cannot tell', async (_, body) => {
  const background = await loadBackground({ cwd: await makeProject({}) });
  const capture = openCapture({ background, type: 'shipping-notification' });
  const mail = `From: a@shop.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${body}`;
  const judge = (text: string) =>
    lintCaptured([capture.fromBytes('a.eml', Buffer.from(text))], background, { version: '0.0.0' });
  const { findings, questions } = await judge(mail);
  expect(findings.map(({ rule }) => rule)).toEqual(['message/unreadable']);
  expect(questions).toContainEqual(
    expect.objectContaining({ rule: 'contact/missing-route', reason: 'cutOff' }),
  );
  const whole = mail.replace(/base64/, '7bit').replace(/(?:\r\n--b--\r\n)?$/, '\r\n--b--\r\n');
  expect((await judge(whole)).findings.map(({ rule }) => rule)).toEqual(['contact/missing-route']);
});
