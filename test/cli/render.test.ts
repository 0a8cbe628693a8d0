import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, makeProject } from '../support/make-project.ts';
import { runCli } from './run-cli.ts';
import { shop } from './shop.ts';

const letters: Files = {
  ...shop,
  'templates/order-confirmation.txt.hbs': 'Dear {{customer.name.given}}',
};

describe('sendlint render', () => {
  it('shows what the first customer gets', async () => {
    const { exitCode, stdout, stderr } = await runCli(await makeProject(letters), [
      'render',
      'order-confirmation',
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^from: Kite & Co <hello@kite\.example>\nsubject: Your order A-10023\n\nhtml:\n<html lang="en">[^]*<p>Dear Ada,<\/p>[^]*\n\ntext:\nDear Ada\n$/,
    );
  });

  it('shows one part as it is, for the customer who is named', async () => {
    const ran = await runCli(await makeProject(letters), [
      'render',
      'order-confirmation',
      '--customer',
      'bruno',
      '--part',
      'subject',
    ]);
    expect(ran).toEqual({ exitCode: 0, stdout: 'Your order A-20417\n', stderr: '' });
  });

  it('writes the parts of everybody into a folder', async () => {
    const root = await makeProject(letters);
    const { stdout } = await runCli(root, ['render', 'order-confirmation', '--out', 'out']);
    expect(stdout).toContain(`wrote  ${path.join('out', 'order-confirmation', 'ada.html')}\n`);
    const folder = path.join(root, 'out/order-confirmation');
    expect(readdirSync(folder).sort()).toEqual([
      'ada.html',
      'ada.subject.txt',
      'ada.txt',
      'bruno.html',
      'bruno.subject.txt',
      'bruno.txt',
    ]);
    expect(readFileSync(path.join(folder, 'bruno.txt'), 'utf8')).toBe('Dear Bruno\n');
  });

  it.each<[readonly string[], RegExp]>([
    [['order-confirmatoin'], /Unknown message "order-confirmatoin"\.[^]*Did you mean/],
    [
      ['order-confirmation', '--customer', 'adda'],
      /Unknown customer "adda"\.[^]*Did you mean "ada"/,
    ],
    [
      ['order-confirmation', '--part', 'preheader'],
      /has no preheader\.[^]*It has subject, html, text\./,
    ],
    [['order-confirmation', '--part', 'body'], /Expected one of subject, preheader, html, text\./],
  ])('%j: says what is wrong', async (args, said) => {
    const { exitCode, stdout, stderr } = await runCli(await makeProject(letters), [
      'render',
      ...args,
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('says who gets a message that the customer does not get', async () => {
    const root = await makeProject({
      ...letters,
      'templates/sale.hbs': '---\ncustomers: [ada]\nsubject: Sale\n---\n<p>Hi</p>',
    });
    const { exitCode, stderr } = await runCli(root, ['render', 'sale', '--customer', 'bruno']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /The customer "bruno" gets no message "sale", which is for ada only\.[^]*It goes to ada\./,
    );
  });

  it('shows where a template fails', async () => {
    const root = await makeProject({ ...letters, 'templates/sale.hbs': '<p>\n{{nope x}}</p>' });
    const { exitCode, stderr } = await runCli(root, ['render', 'sale']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('templates/sale.hbs:2:1');
  });
});
