import { expect, it } from 'vitest';
import type { MailFile } from './mail-files.ts';
import { partFiles } from './partial-files.ts';

const fileOf = (path: string, text: string): MailFile => ({
  path,
  text,
  engine: 'handlebars',
  isNamedForEngine: true,
  isMjml: false,
});

it.each<[isPartial: boolean, because: string, path: string, text: string]>([
  [true, 'code puts it around messages', 'mails/base.hbs', '<body>{{{ body }}}</body>'],
  [true, 'so it is called', 'mails/email-layout.hbs', '<body>{{> @partial-block}}</body>'],
  [false, 'its name alone says nothing', 'mails/base.hbs', '<p>Hi {{name}}</p>'],
  [false, 'messages print markup too', 'mails/news.hbs', '<h1>News</h1>{{{content}}}'],
])('%s: %s', (isPartial, _because, path, text) => {
  const { partials } = partFiles([fileOf(path, text), fileOf('mails/welcome.hbs', 'Welcome')]);
  expect(partials.map((partial) => partial.path)).toEqual(isPartial ? [path] : []);
});
