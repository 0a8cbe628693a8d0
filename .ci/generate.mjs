// Makes the generated files anew: the index of the rules, the JSON Schemas, the pages of docs/ that list
// what the code knows (cli, json-report, message-types), the public types, the output and the table of rules
// in the README, and what the commands of docs/ci.md print. Needs dist/; compiles it again once the index is
// written.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import prettier from 'prettier';

const root = path.resolve(import.meta.dirname, '..');
const built = (file) => import(path.join(root, 'dist', file));
const read = (file) => readFileSync(path.join(root, file), 'utf8');

function write(file, text) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function writeMarkdown(file, text) {
  const options = await prettier.resolveConfig(path.join(root, file));
  write(file, await prettier.format(text, { ...options, filepath: file }));
}

const { generateIndex, ruleIdsAmong } = await built('rules/generate-index.js');
const files = readdirSync(path.join(root, 'src/rules'), { recursive: true, encoding: 'utf8' });
const index = generateIndex(ruleIdsAmong(files.map((file) => file.split(path.sep).join('/'))));
if (index !== read('src/rules/index.ts')) {
  write('src/rules/index.ts', index);
  const { status } = spawnSync(process.execPath, ['.ci/prepare.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const { jsonSchemas } = await built('project/schema/json-schemas.js');
const { reportSchema } = await built('report/json/report-schema.js');
for (const [name, schema] of Object.entries({ ...jsonSchemas(), report: reportSchema() })) {
  write(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

const { cliPage } = await built('cli/cli-page.js');
await writeMarkdown('docs/cli.md', cliPage());

const { reportPage } = await built('report/json/report-page.js');
await writeMarkdown('docs/json-report.md', reportPage());

const { MESSAGE_TYPES } = await built('lexicon/message-types.js');
await writeMarkdown(
  'docs/message-types.md',
  [
    '# Message types',
    '',
    'What each message owes the customer. A message names its `type` in its front matter; where it does not,',
    "the type is inferred from the message's name. `messageTypes` in the config adds types and changes these.",
    '',
    '| type | what it says | greeting | tracking | contact |',
    '| --- | --- | --- | --- | --- |',
    ...MESSAGE_TYPES.map(
      ({ id, summary, contract: { greeting, tracking, contact } }) =>
        `| \`${id}\` | ${summary} | ${greeting} | ${tracking} | ${contact} |`,
    ),
    '',
  ].join('\n'),
);

const { publicTypes } = await createJiti(root).import('./test/api/public-types.ts');
write('test/api/public-types.md', await publicTypes(path.join(root, 'dist')));

const { rules } = await built('rules/index.js');
const table = [
  '| rule | what it does | severity |',
  '| --- | --- | --- |',
  ...rules.map(
    ({ id, summary, severity, recommended }) =>
      `| [${id}](src/rules/${id}/README.md) | ${summary} | ${recommended === false ? 'off' : severity} |`,
  ),
].join('\n');
// What `npm start` prints, without the time it took.
const gallery = spawnSync(
  process.execPath,
  ['dist/cli/bin.js', '--show-expected', '--no-color', '--no-cache'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (gallery.status !== 0) {
  process.stderr.write(gallery.stdout + gallery.stderr);
  process.exit(1);
}
const output = gallery.stdout.trim().replace(/, [\d.]+ m?s(?=\))/, '');

const between = (text, name, content) =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->`,
  );

await writeMarkdown(
  'README.md',
  between(between(read('README.md'), 'rules', table), 'output', `\`\`\`\n${output}\n\`\`\``),
);

// The commands of the page are run in the project of its test.
const replayed = spawnSync(
  process.execPath,
  ['.ci/replay-page.mjs', 'docs/ci.md', 'test/story/shop'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
if (replayed.status !== 0) process.exit(1);
write('docs/ci.md', replayed.stdout);
