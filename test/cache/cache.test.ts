import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/make-project.ts';
import { run } from './run.ts';
import { shop } from './shop.ts';

describe('a run with a cache', () => {
  it('renders nothing the second time, and says the same', async () => {
    const root = await makeProject(shop);
    const fresh = await run(root, false);
    const first = await run(root, true);
    const second = await run(root, true);
    expect(first).toEqual(fresh);
    expect(second).toEqual({ report: fresh.report, rendered: [] });
  });

  const handlebars = ['loud', 'order', 'plain', 'shipped', 'shipped.de', 'welcome'];
  const all = ['loud', 'note', ...handlebars.slice(1)];
  it.each<[file: string, from: string, to: string, messages: readonly string[]]>([
    ['templates/order.mjml', 'costs', 'is', ['order']],
    ['templates/partials/footer.hbs', 'Questions', 'Any questions', ['order', 'shipped']],
    ['templates/partials/unused.hbs', 'Nobody', 'No one', []],
    ['templates/partials/head.mjml', 'Kite', 'Kite & Co', ['order']],
    ['templates/shipped.de.hbs', 'Hallo', 'Liebe(r)', ['shipped.de']],
    ['helpers/money.ts', '£', '€', handlebars],
    ['helpers/cents.ts', '2', '1', handlebars],
    ['subjects.yaml', 'parcel', 'packet', ['plain', 'shipped', 'shipped.de']],
    ['templates/partials/signature.liquid', 'Your', 'The', ['note']],
    ['load.mjs', 'Dear', 'Hello', ['welcome']],
    ['sendlint.config.yaml', 'email-only: error', 'email-only: warn', all],
    ['fixtures/cases/order.yaml', '£0.00', '0.00', ['order']],
  ])('%s: what depends on it is rendered again', async (file, from, to, messages) => {
    const root = await makeProject(shop);
    await run(root, true);
    const text = String(shop[file]);
    await writeFile(path.join(root, file), text.replace(from, to));
    const { report, rendered } = await run(root, true);
    expect([...new Set(rendered.map((name) => name.split(' ')[0]))]).toEqual(messages);
    expect(report).toBe((await run(root, false)).report);
  });

  it.each<[file: string, from: string, to: string, customer: string]>([
    ['fixtures/customers/ada.yaml', 'Okafor', 'Okoro', 'ada'],
    ['fixtures/customers/bruno.yaml', 'B-20417', 'B-20418', 'bruno'],
    ['fixtures/shared/order.ts', 'C-30555', 'C-30556', 'chidi'],
  ])('%s: only that customer’s messages are rendered again', async (file, from, to, customer) => {
    const root = await makeProject(shop);
    await run(root, true);
    await writeFile(path.join(root, file), String(shop[file]).replace(from, to));
    const { report, rendered } = await run(root, true);
    expect(new Set(rendered.map((name) => name.split(' ')[1]))).toEqual(new Set([customer]));
    expect(report).toBe((await run(root, false)).report);
  });
});
