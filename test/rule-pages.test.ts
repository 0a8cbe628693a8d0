import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AnyRule } from '../src/rules/define-rule.ts';
import { rules } from '../src/rules/index.ts';
import template from '../src/rules/_template/what-is-wrong/rule.ts';
import { runExample, type Example, type ReportedFinding } from '../src/testing/run-example.ts';

interface PageExample extends Example {
  readonly title: string;
  /** Undefined under "Not reported". */
  readonly findings: string;
}

const root = path.resolve(import.meta.dirname, '../src/rules');

describe.each<[id: string, rule: AnyRule]>(
  [...rules, template as AnyRule].map((rule): [string, AnyRule] => [rule.id, rule]),
)('the page of %s', (id, rule) => {
  const examples = examplesOf(readFileSync(path.join(root, id, 'README.md'), 'utf8'));

  if (examples.length === 0) {
    it('has no example, because the run itself reports it', () => {
      expect(rule).toHaveProperty('reportedBy', 'run');
    });
    return;
  }

  it.each(examples)('$title', async ({ findings, title: _, ...example }) => {
    const outcome = await runExample(rule, example);
    expect(outcome.findings.map(asOnPage).join('\n')).toBe(findings);
  });
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
  for (const { heading, language, content } of blocksOf(page)) {
    if (heading !== undefined) {
      section = heading;
      continue;
    }
    if (section !== 'Reported' && section !== 'Not reported') continue;
    const begun = templateOf(language, content);
    if (begun !== undefined) {
      const title = `${section}: ${content.split('\n')[0] ?? ''}`;
      examples.push({ title, findings: '', ...begun });
      continue;
    }
    const last = examples.pop();
    if (last === undefined) throw new Error(`A block of ${language} stands before any template.`);
    examples.push({ ...last, ...settingOf(language, content, last) });
  }
  return examples;
}

function templateOf(language: string, content: string): Example | undefined {
  if (language === 'mjml') return { mjml: content };
  if (language !== 'hbs') return undefined;
  return content.startsWith('<') ? { html: content } : { text: content };
}

function settingOf(language: string, content: string, { others }: Example): Partial<PageExample> {
  const [kind = '', subject = '', name] = language.split(' ');
  if (kind === 'findings') return { findings: content.trimEnd() };
  const settings = (): Record<string, unknown> => parse(content) as Record<string, unknown>;
  if (subject === 'message') return { message: settings() };
  if (subject === 'config') return { config: settings() };
  if (subject === 'options') return { options: settings() };
  if (subject !== 'customer') throw new Error(`Unknown block "${language}" on a rule's page.`);
  return name === undefined ? { customer: content } : { others: { ...others, [name]: content } };
}

interface Block {
  readonly heading?: string;
  readonly language: string;
  readonly content: string;
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^## (.+)$|^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, heading, language = '', content = '']) => ({
      ...(heading === undefined ? {} : { heading }),
      language,
      content,
    }),
  );
}
