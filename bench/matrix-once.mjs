// One run of one way over a project, in a process of its own: prints its times and its peak as JSON.
import { tuneV8 } from '../dist/cli/tune-v8.js';

const [way, folder] = process.argv.slice(2);
// As the command line does; a pipeline written by hand runs on Node as it is.
if (way === 'sendlint' || way === 'plain') tuneV8(process.versions.v8);
const started = performance.now();
const { loadProject } = await import('../dist/project/load-project.js');
const project = await loadProject({ cwd: folder });
const loaded = performance.now();
const counts = await WAYS()[way]();
const ended = performance.now();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    ...counts,
    wall: (ended - started) / 1000,
    load: (loaded - started) / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
  }),
);

function WAYS() {
  return {
    sendlint: () => lint({}),
    plain: () => lint({ sharedShapes: false }),
    cheerio: async () => {
      const { load } = await import('cheerio');
      return byHand((html) => load(html).root()[0]);
    },
    jsdom: async () => {
      const { JSDOM } = await import('jsdom');
      return byHand((html) => new JSDOM(html).window.document);
    },
    tokenizer,
  };
}

async function lint(options) {
  const { lintProject } = await import('../dist/lint/lint-project.js');
  const { counts, findings, sharing } = await lintProject(project, { version: '0', ...options });
  return { messages: counts.messages, findings: findings.length, compiles: sharing?.compiles };
}

async function byHand(toDom) {
  const { checkByHand } = await import('./by-hand.mjs');
  return checkByHand(project, toDom);
}

/** The limit for reading every message by itself: MJML once for each template, then Handlebars and one pass. */
async function tokenizer() {
  const { Tokenizer } = await import('htmlparser2');
  const { cellsOf } = await import('../dist/lint/matrix.js');
  const { openPlain } = await import('./plain-render.mjs');
  const { mjmlFirst } = await import('./mjml-first.mjs');
  const other = mjmlFirst(project);
  const render = await openPlain(other, { sharesMarkup: true });
  const nothing = () => {};
  const handlers = new Proxy({}, { get: () => nothing });
  let messages = 0;
  for (const { definition, data } of cellsOf(other)) {
    const { html } = await render(definition, data);
    const pass = new Tokenizer({}, handlers);
    pass.write(html ?? '');
    pass.end();
    messages += 1;
  }
  return { messages, findings: 0 };
}
