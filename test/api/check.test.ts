import { describe, expect, test } from 'vitest';
import { check, type CheckOptions, UserError } from '../../src/index.ts';
import { makeProject } from '../support/make-project.ts';
import { shop } from '../cli/shop.ts';

const eml = 'From: a@kite.example\nTo: ada@example.com\nSubject: Hi\n\nDear Bruno,\nhello.\n';
const html = '<p>Dear Bruno,</p><p>Call us on +44 20 7946 0123.</p>';
const ada = { customer: { name: { given: 'Ada', family: 'Okafor' } } };

const checked = async (
  messages: Parameters<typeof check>[0],
  options: Partial<CheckOptions> = {},
  files: Readonly<Record<string, string>> = {},
) => check(messages, { cwd: await makeProject({ ...shop, ...files }), ...options });

const wrongNames = ({ findings }: Awaited<ReturnType<typeof check>>): string[] =>
  findings.filter(({ rule }) => rule === 'greeting/wrong-name').map(({ at }) => at.file);

describe('the messages', () => {
  test.each<[string, Parameters<typeof check>[0], string]>([
    ['a file', 'mails/a.eml', 'mails/a.eml'],
    ['a folder', ['mails'], 'mails/a.eml'],
    ['a mail', { eml, name: 'the mail' }, 'the mail'],
    ['the bytes of a mail, without a name', [{ eml: Buffer.from(eml) }], 'messages[0]'],
    ['parts and a record', { html, customer: ada, name: 'welcome' }, 'welcome.json'],
    ['parts and the name of a customer', new Set([{ html, customer: 'ada' }]), 'messages[0].json'],
  ])('%s', async (_, messages, file) => {
    expect(wrongNames(await checked(messages, {}, { 'mails/a.eml': eml }))).toEqual([file]);
  });

  test('none', async () => {
    expect((await checked([])).counts).toMatchObject({ messages: 0, errors: 0 });
  });

  test('one that is none is a finding, and the others are read', async () => {
    const broken = { subject: 'x' };
    const result = await checked([broken, { eml: '' }, { eml }]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['message/unreadable', 'greeting/wrong-name']),
    );
    expect(result.counts.messages).toBe(3);
  });

  test('one that goes round in circles is an error', async () => {
    const customer: Record<string, unknown> = {};
    customer['self'] = customer;
    await expect(checked([{ html, customer }])).rejects.toThrow(/^messages\[0\] cannot be written/);
  });
});

describe('the options', () => {
  test('speak for the messages that do not say', async () => {
    const { questions } = await checked(
      { html },
      { customer: 'ada', type: 'shipping-notification' },
    );
    expect(questions.map(({ rule }) => rule)).toContain('tracking/missing-link');
    expect(wrongNames(await checked({ html }, { customer: 'ada' }))).toHaveLength(1);
    expect(wrongNames(await checked({ html }))).toEqual([]);
  });

  test('set severities', async () => {
    const result = await checked({ eml }, { rules: { 'greeting/wrong-name': 'warning' } });
    const found = result.findings.find(({ rule }) => rule === 'greeting/wrong-name');
    expect(found?.severity).toBe('warning');
    const rules = { 'greeting/wrong-name': 'off' } as const;
    expect(wrongNames(await checked({ eml }, { rules }))).toEqual([]);
  });

  test.each<[Partial<CheckOptions>, RegExp]>([
    [{ customer: 'nobody' }, /Unknown customer "nobody"/],
    [{ type: 'welcom' }, /Unknown message type "welcom"/],
    [{ locale: '?' }, /no locale/],
    [{ rules: { 'a/b': 'off' } }, /Unknown rule "a\/b"/],
  ])('%j is an error', async (options, message) => {
    const error: unknown = await checked({ eml }, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(message);
  });
});
