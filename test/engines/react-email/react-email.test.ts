import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { reactEmailEngine } from '../../../src/engines/react-email/engine.ts';
import { type MessageRequest, TemplateError } from '../../../src/engines/port.ts';
import { importFresh } from '../../../src/project/source/modules.ts';
import { makeProject } from '../../support/make-project.ts';
import { textOf } from '../open-engine.ts';

const MODULES = path.resolve(import.meta.dirname, '../../../node_modules');

test('html, text, and the exports beside the component', async () => {
  const printed = await render({
    'mail.tsx': `
      import type { ReactNode } from 'react';
      import { Box } from './box';
      export const subject = (props: { name: string }): string => 'For ' + props.name;
      export const preheader = 'Soon.';
      export default function Mail({ name }: { name: string }): ReactNode {
        return <Box><p>Dear {name}, {'&'} all</p></Box>;
      }
      Mail.PreviewProps = { name: 'nobody' };`,
    'box.jsx': `export const Box = ({ children }) => <div title="a">{children}</div>;`,
  });
  expect(printed).toEqual({
    subject: 'For Ada',
    preheader: 'Soon.',
    html: expect.stringMatching(/^<!DOCTYPE.*<div title="a"><p>Dear Ada, &amp; all<\/p><\/div>$/s),
    text: 'Dear Ada, & all',
    files: ['mail.tsx'],
  });
});

test.each([
  [
    'a component that waits',
    `export default async () => <p>{await Promise.resolve('later')}</p>`,
    'later',
  ],
  ['memo', `import { memo } from 'react'; export default memo(({ name }) => <p>{name}</p>)`, 'Ada'],
  [
    'hooks',
    `import { useState } from 'react'; export default ({ name }) => <p>{useState(name)[0]}</p>`,
    'Ada',
  ],
  ['CommonJS', `module.exports = { default: ({ name }) => <p>{name}</p> }`, 'Ada'],
])('%s', async (_, source, text) => {
  expect((await render({ 'mail.jsx': source })).text).toBe(text);
});

test("a message's own text stays as it is", async () => {
  const printed = await render({ 'mail.jsx': 'export default () => <p>a</p>' }, { hasText: true });
  expect(printed.text).toBeUndefined();
});

const files = {
  'no default': ['export const Mail = () => <p/>', 'It has no default export.', 'mail.jsx:1:1'],
  'an element': [
    'export default <p/>',
    'Its default export is an element, not a component.',
    'mail.jsx:1:1',
  ],
  'a text': [
    `export default 'a'`,
    'Its default export is a string, not a component.',
    'mail.jsx:1:1',
  ],
  'a subject that is no text': [
    'export const subject = () => 7; export default () => <p/>',
    'Its export "subject" gives a number, not a text.',
    'mail.jsx:1:1',
  ],
  'a component that throws': [
    'export default function Mail({ order }) {\n  return (\n    <p>{order.number}</p>\n  );\n}',
    "The component could not be rendered: Cannot read properties of undefined (reading 'number').",
    'mail.jsx:3:1',
  ],
  'a component of another file that throws': [
    `import { Box } from './box.jsx'; export default () => <Box/>`,
    'The component could not be rendered: out of cheese.',
    'box.jsx:3:9',
  ],
  'a fault of syntax': [
    'export default () => (\n  <p>\n);',
    'The component could not be rendered: Unterminated JSX contents.',
    'mail.jsx:2:6',
  ],
  'an import that is not there': [
    `import { gone } from './gone'; export default () => <p/>`,
    expect.stringContaining("Cannot find module './gone'"),
    'mail.jsx:1:1',
  ],
  'an element of no kind': [
    `import { Box } from './box.jsx'; export default () => <Box.Gone/>`,
    expect.stringContaining('Element type is invalid'),
    'mail.jsx:1:1',
  ],
} as const;

test.each(Object.entries(files))('%s', async (_, [source, message, at]) => {
  const { problem } = await failing(
    render({
      'mail.jsx': source,
      'box.jsx': `export const Box = () => {\n\n  throw new Error('out of cheese');\n};`,
    }),
  );
  expect(problem.message).toEqual(message);
  expect(`${problem.at?.file}:${problem.at?.start.line}:${problem.at?.start.column}`).toBe(at);
});

test('what React warns of is told once, and not printed', async () => {
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  const { environment, request } = await open({
    'mail.jsx': 'export default () => <ul>{[1, 2].map((n) => <li>{n}</li>)}</ul>',
  });
  await environment.render(request);
  await environment.render(request);
  const warnings = environment.takeWarnings();
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('unique "key" prop'),
  ]);
  expect(environment.takeWarnings()).toEqual([]);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});

test('a message without a file has no component', async () => {
  const { environment, request } = await open({ 'mail.jsx': '' });
  const { problem } = await failing(environment.render({ ...request, template: undefined }));
  expect(problem.message).toBe('The message "mail" has no component.');
});

async function open(
  given: Readonly<Record<string, string>>,
  changes: Partial<MessageRequest> = {},
) {
  const root = await makeProject(given);
  await symlink(MODULES, path.join(root, 'node_modules'));
  const environment = await reactEmailEngine.open({
    root,
    partials: new Map(),
    helpers: [],
    options: {},
    importFresh: (file) => importFresh(file, root),
  });
  const [file = ''] = Object.keys(given);
  const template = textOf(readFileSync(path.join(root, file), 'utf8'), file);
  const request: MessageRequest = {
    message: 'mail',
    customer: 'ada',
    locale: undefined,
    template,
    hasText: false,
    at: template.rangeOf({ start: 0, end: 0 }),
    model: { name: 'Ada' },
    now: 0,
    timeZone: 'UTC',
    ...changes,
  };
  return { environment, request };
}

async function render(given: Readonly<Record<string, string>>, changes?: Partial<MessageRequest>) {
  const { environment, request } = await open(given, changes);
  return environment.render(request);
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
