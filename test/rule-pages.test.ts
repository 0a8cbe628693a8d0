import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AnyRule } from '../src/rules/define-rule.ts';
import { rules } from '../src/rules/index.ts';
import template from '../src/rules/_template/what-is-wrong/rule.ts';
import { runExample, type Example, type ReportedFinding } from '../src/testing/run-example.ts';

interface PageExample {
  readonly title: string;
  readonly example: Example;
  /** What the page says is reported; empty under "Not reported". */
  readonly findings: string;
}

const root = path.resolve(import.meta.dirname, '../src/rules');
const pages = [...rules, template].map((rule: AnyRule) => ({
  id: rule.id,
  rule,
  examples: examplesOf(readFileSync(path.join(root, rule.id, 'README.md'), 'utf8')),
}));

describe.each(pages.filter(({ examples }) => examples.length > 0))(
  'the page of $id',
  ({ rule, examples }) => {
    it.each(examples)('$title', async ({ example, findings }) => {
      const outcome = await runExample(rule, example);
      expect(outcome.findings.map(asOnPage).join('\n')).toBe(findings);
    });
  },
);

it('leaves out examples only where the run itself reports', () => {
  const withoutExamples = pages.filter(({ examples }) => examples.length === 0);
  for (const { rule } of withoutExamples) expect(rule).toHaveProperty('reportedBy', 'run');
});

/** `5:21 "the words" What is said of them.`, or the part's name for what stands in no template. */
function asOnPage({ at, part, over, text }: ReportedFinding): string {
  const isInTemplate = at.file.startsWith('templates/');
  const place = isInTemplate ? `${at.start.line}:${at.start.column}` : (part ?? at.file);
  return `${place} "${over}" ${text}`;
}

/**
 * The examples of a page: each begins with a template and goes on with the blocks that follow it.
 *
 * - `hbs`: the HTML part where it begins with a tag, else the text part; `mjml`: the HTML part
 * - `yaml message`, `yaml config`: what the config says of the message, and besides
 * - `yaml customer`: the record; `yaml customer NAME`: another customer's
 * - `findings`: what is reported; none under "Not reported"
 */
function examplesOf(page: string): PageExample[] {
  const examples: PageExample[] = [];
  let section = '';
  for (const { heading, info, content } of blocksOf(page)) {
    section = heading ?? section;
    if (heading !== undefined || !section.endsWith('eported')) continue;
    const template = templateOf(info, content);
    const last = template === undefined ? examples.pop() : undefined;
    if (template !== undefined) {
      const title = `${section}: ${content.split('\n')[0] ?? ''}`;
      examples.push({ title, findings: '', example: template });
    } else if (last === undefined) {
      throw new Error(`A block "${info}" stands before any template.`);
    } else if (info === 'findings') {
      examples.push({ ...last, findings: content.trimEnd() });
    } else {
      examples.push({ ...last, example: { ...last.example, ...settingOf(info, content, last) } });
    }
  }
  return examples;
}

function templateOf(info: string, content: string): Example | undefined {
  if (info === 'mjml') return { mjml: content };
  if (info !== 'hbs') return undefined;
  return content.startsWith('<') ? { html: content } : { text: content };
}

function settingOf(info: string, content: string, { example }: PageExample): Example {
  const [language, subject, name] = info.split(' ');
  if (language !== 'yaml') throw new Error(`Unknown block "${info}" on a rule's page.`);
  const settings = (): Record<string, unknown> => parse(content) as Record<string, unknown>;
  switch (subject) {
    case 'message':
      return { message: settings() };
    case 'config':
      return { config: settings() };
    case 'options':
      return { options: settings() };
    case 'customer':
      return name === undefined
        ? { customer: content }
        : { others: { ...example.others, [name]: content } };
    default:
      throw new Error(`Unknown block "${info}" on a rule's page.`);
  }
}

interface Block {
  readonly heading?: string;
  /** What stands behind the fence: `yaml customer`. */
  readonly info: string;
  readonly content: string;
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^## (.+)$|^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, heading, info = '', content = '']) => ({
      ...(heading === undefined ? {} : { heading }),
      info,
      content,
    }),
  );
}
