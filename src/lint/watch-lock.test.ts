import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject, type Files } from '../../test/support/make-project.ts';
import { LOCK_FILE, printLock } from '../lock/lock-file.ts';
import { loadProject } from '../project/load-project.ts';
import { lintProject } from './lint-project.ts';
import { lockProject } from './lock-project.ts';

const PARTIAL = 'templates/partials/paid.hbs';
const FILES: Files = {
  'templates/mail.hbs': `---
subject: Your order {{order.number}}
---
<p>Hi {{customer.name.given}},</p>
<p>We paid {{> paid card=order.card}}</p>
<ul>{{#each order.lines}}<li>{{quantity}} x {{name}}</li>{{/each}}</ul>
<p><a href="https://shop.example/orders/{{order.number}}">Your order</a></p>`,
  [PARTIAL]: 'to your card ending in {{card}}',
  'fixtures/customers/ada.yaml': `
customer: { name: { given: Ada } }
order:
  number: A-10023
  ref: '88417776'
  card: '1908'
  lines: [{ name: Kit, quantity: 1 }, { name: Book, quantity: 2 }]
`,
  'fixtures/customers/bea.yaml': `
customer: { name: { given: Bea } }
order: { number: A-10024, ref: '88417777', card: '7777', lines: [{ name: Kit, quantity: 3 }] }
`,
};

/** A project that was locked as it stood. */
async function lockedProject(files: Files = FILES): Promise<string> {
  const root = await makeProject(files);
  const { lock } = await lockProject(await loadProject({ cwd: root }));
  await writeFile(path.join(root, LOCK_FILE), printLock(lock));
  return root;
}

async function changesIn(
  root: string,
  options: { customers?: readonly string[]; quiet?: boolean } = {},
): Promise<readonly string[]> {
  const { findings } = await lintProject(await loadProject({ cwd: root }), {
    version: '0',
    ...options,
  });
  return findings
    .filter(({ rule }) => rule === 'lock/rewired')
    .map(
      ({ at, severity, text }) =>
        `${at.file}:${at.start.line}:${at.start.column} ${severity} ${text}`,
    );
}

const change = async (root: string, file: string, from: string, to: string): Promise<void> =>
  writeFile(path.join(root, file), String(FILES[file]).replace(from, to));

describe('a locked project', () => {
  it('is left alone as long as its places print what they did', async () => {
    const root = await lockedProject();
    await change(root, 'fixtures/customers/ada.yaml', 'name: Kit', 'name: Other kit');
    expect(await changesIn(root)).toEqual([]);
  });

  it('says of a place what it printed before and now, once for all customers', async () => {
    const root = await lockedProject();
    await change(root, 'templates/mail.hbs', 'card=order.card', 'card=order.ref');
    expect(await changesIn(root)).toEqual([
      `${PARTIAL}:1:24 error Prints order.ref behind "paid to your card ending in", where the lock has order.card. If that is meant, run "sendlint lock".`,
    ]);
  });

  it.each([
    ['in the subject', 'order {{order.number}}', 'order {{order.ref}}', '2:21'],
    ['in a link', 'orders/{{order.number}}', 'orders/{{order.ref}}', '7:41'],
    ['in a list', '{{name}}', '{{../order.ref}}', '6:45'],
    [
      'through another helper',
      'Hi {{customer.name.given}}',
      'Hi {{lookup customer.name "given"}}',
      '4:7',
    ],
  ])('sees a change %s', async (_, from, to, place) => {
    const root = await lockedProject();
    await change(root, 'templates/mail.hbs', from, to);
    expect(await changesIn(root)).toEqual([
      expect.stringMatching(new RegExp(`^templates/mail\\.hbs:${place} error Prints`)),
    ]);
  });

  it('warns of places that are new or gone, and of those that are reworded as both', async () => {
    const root = await lockedProject();
    await change(root, 'templates/mail.hbs', 'Hi {{', 'Hello {{');
    const changes = await changesIn(root);
    expect(changes).toEqual([
      expect.stringMatching(
        /^sendlint\.lock\.yaml:\d+:7 warning Expected customer\.name\.given behind "Hi"/,
      ),
      expect.stringMatching(
        /^templates\/mail\.hbs:4:10 warning Prints customer\.name\.given behind "Hello"/,
      ),
    ]);
    expect(await changesIn(root, { quiet: true })).toEqual([]);
    // A part of the customers cannot say that a place is gone.
    expect(await changesIn(root, { customers: ['ada'] })).toEqual(changes.slice(1));
  });

  it('warns once of a message that is new or gone', async () => {
    const root = await lockedProject();
    await writeFile(
      path.join(root, 'templates/other.hbs'),
      '<p>{{order.number}} {{order.ref}}</p>',
    );
    expect(await changesIn(root)).toEqual([
      expect.stringMatching(/^templates\/other\.hbs:1:1 warning The lock does not have other\./),
    ]);
    const gone = await lockedProject({ ...FILES, 'templates/old.hbs': '<p>{{order.number}}</p>' });
    await writeFile(
      path.join(gone, 'sendlint.config.yaml'),
      'templates: templates/mail.hbs\npartials: templates/partials\n',
    );
    expect(await changesIn(gone)).toEqual([
      expect.stringMatching(
        /^sendlint\.lock\.yaml:\d+:3 warning The lock has old, which is no message/,
      ),
    ]);
  });

  it('is not told that places are gone from a message that does not render', async () => {
    const root = await lockedProject();
    await change(root, 'templates/mail.hbs', '{{> paid', '{{> unpaid');
    expect(await changesIn(root)).toEqual([]);
  });

  it('can be asked not to look', async () => {
    const root = await lockedProject();
    await change(root, 'templates/mail.hbs', 'card=order.card', 'card=order.ref');
    await writeFile(path.join(root, 'sendlint.config.yaml'), 'rules: { lock/rewired: off }\n');
    await writeFile(path.join(root, LOCK_FILE), '{');
    expect(await changesIn(root)).toEqual([]);
  });
});
