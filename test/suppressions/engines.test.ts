import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeProject } from '../support/make-project.ts';

interface Finding {
  readonly rule: string;
  readonly text: string;
  readonly at: {
    readonly file: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly approximate?: true;
  };
  readonly blame: object;
  readonly occurrences: readonly object[];
}

/** How a template language prints, asks and comments. */
interface Language {
  readonly extension: string;
  readonly print: (path: string) => string;
  readonly when: (path: string) => readonly [open: string, close: string];
  readonly comments: readonly string[];
  readonly config?: string;
}

const HANDLEBARS: Omit<Language, 'extension'> = {
  print: (path) => `{{${path}}}`,
  when: (path) => [`{{#if ${path}}}`, '{{/if}}'],
  comments: ['{{!-- … --}}', '{{! … }}', '{{~!-- … --~}}', '<!-- … -->', '<!--\n…\n-->'],
};

const languages: Readonly<Record<string, Language>> = {
  Handlebars: { ...HANDLEBARS, extension: 'hbs' },
  'Handlebars and MJML': { ...HANDLEBARS, extension: 'mjml' },
  'MJML and Handlebars': {
    ...HANDLEBARS,
    extension: 'mjml',
    config: 'order: [mjml, handlebars]\n',
  },
  Mustache: {
    extension: 'mustache',
    print: (path) => `{{${path}}}`,
    when: (path) => [`{{#${path}}}`, `{{/${path}}}`],
    comments: ['{{! … }}', '<!-- … -->'],
  },
  Liquid: {
    extension: 'liquid',
    print: (path) => `{{ ${path} }}`,
    when: (path) => [`{% if ${path} %}`, '{% endif %}'],
    comments: [
      '{% comment %}…{% endcomment %}',
      '{%- comment -%} … {%- endcomment -%}',
      '{% # … %}',
      '<!-- … -->',
    ],
  },
  Nunjucks: {
    extension: 'njk',
    print: (path) => `{{ ${path} }}`,
    when: (path) => [`{% if ${path} %}`, '{% endif %}'],
    comments: ['{# … #}', '{#- … -#}', '<!-- … -->'],
  },
  EJS: {
    extension: 'ejs',
    print: (path) => `<%= ${path} %>`,
    when: (path) => [`<% if (${path}) { %>`, '<% } %>'],
    comments: ['<%# … %>', '<% /* … */ %>', '<!-- … -->'],
  },
};

/** A message with faults of many kinds, one thing a line. */
function template({ extension, print, when }: Language): string[] {
  const [open, close] = when('customer.name');
  const html = [
    '<p>Dear customer,</p>',
    '<p',
    `  class="a">Your order ${print('order.internalNumber')}`,
    '  is on its way.</p>',
    `<p>${open}`,
    'Your account ending in 7776',
    'is credited.',
    `${close}</p>`,
    `<p><a href="https://example.com/x`,
    `?id=${print('order.number')}">Follow`,
    'your parcel</a></p>',
  ];
  const front = [
    '---',
    'type: shipping-notification',
    `subject: "Order ${print('order.number')}"`,
    'from: Kite <hello@kite.example>',
    '---',
  ];
  return extension === 'mjml'
    ? [
        ...front,
        '<mjml>',
        '<mj-body>',
        '<mj-section>',
        '<mj-column>',
        '<mj-text>',
        ...html,
        '</mj-text>',
        '</mj-column>',
        '</mj-section>',
        '</mj-body>',
        '</mjml>',
      ]
    : [...front, '<html lang="en">', '<body>', ...html, '</body>', '</html>'];
}

/** Where a line may be put in: between others, and not within a tag. */
const gapsOf = (lines: readonly string[]): number[] =>
  lines.flatMap((_, index) => {
    const before = lines.slice(0, index).join('\n');
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return index < 5 || isInTag ? [] : [index];
  });

const customer = [
  'customer:',
  '  name: { given: Ada, family: Okafor }',
  '  locale: en-GB',
  'order:',
  '  number: A-10023',
  '  internalNumber: "88417776"',
  '  shipments: [{ carrier: DHL, trackingNumber: "00340434161094021501" }]',
  '',
].join('\n');

async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const root = await makeProject({ 'fixtures/customers/ada.yaml': customer, ...files });
  const { stdout, stderr } = await runCli(root, ['--format', 'json']);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { findings: readonly Finding[] }).findings;
}

describe.each(Object.entries(languages))('a comment in %s', (_, language) => {
  const lines = template(language);
  const gaps = gapsOf(lines);
  const config: Readonly<Record<string, string>> =
    language.config === undefined ? {} : { 'sendlint.config.yaml': language.config };
  const fileOf = (name: string): string => `templates/m-${name}.${language.extension}`;
  const withComment = (pattern: string, gap: number, words: string): string =>
    lines.toSpliced(gap, 0, pattern.replace('…', ` ${words} `)).join('\n');
  const lint = async (variants: readonly Variant[]) => {
    const named = variants.map(({ name, text }): [string, string] => [fileOf(name), text]);
    const findings = await findingsIn({ ...config, ...Object.fromEntries(named) });
    return (name: string) => findings.filter(({ at }) => at.file === fileOf(name));
  };
  const plain = { name: 'plain', text: lines.join('\n') };

  it('changes no finding but those it speaks of', async () => {
    const words =
      'sendlint-disable-next-line lock/rewired -- Dear customer, account ending in 7776';
    const patterns = language.comments.filter((pattern) => !isStripping(pattern));
    const variants = patterns.flatMap((pattern, index) =>
      gaps
        .filter((__, nth) => index === 0 || nth % 4 === index % 4)
        .map((gap) => ({
          name: `${index}-${gap}`,
          gap,
          pattern,
          text: withComment(pattern, gap, words),
        })),
    );
    const of = await lint([plain, ...variants]);
    const before = of('plain').map((finding) => tellingOf(finding, Infinity, 0));
    expect(before.length).toBeGreaterThan(3);
    for (const { name, gap, pattern } of variants) {
      const more = pattern.split('\n').length;
      const after = of(name).filter(({ rule }) => rule !== 'suppression/unused');
      const shifted = after.map((finding) => tellingOf(finding, gap, more));
      expect(shifted, `${pattern} in line ${gap}`).toEqual(before);
    }
  });

  it('keeps back what it speaks of, everywhere', async () => {
    const found = (await lint([plain]))('plain');
    const variants = language.comments.flatMap((pattern, nth) =>
      found.map((finding, index) => {
        const { rule, at } = finding;
        // Within a tag no comment can stand, nor before the front matter.
        const gap = Math.max(...gaps.filter((line) => line < at.start.line));
        const text =
          gap === -Infinity
            ? withComment(pattern, 5, `sendlint-disable-file ${rule}`)
            : withComment(pattern, gap, `sendlint-disable-next-line ${rule}`);
        return { name: `${nth}-${index}`, finding, pattern, text };
      }),
    );
    const of = await lint(variants);
    for (const { name, pattern, finding } of variants) {
      const { rule, at } = finding;
      const left = found.filter(
        (other) => other.rule !== rule || other.at.start.line !== at.start.line,
      );
      expect(rulesOf(of(name)), `${pattern} for ${rule}`).toEqual(rulesOf(left));
    }
  });
});

interface Variant {
  readonly name: string;
  readonly text: string;
}

const rulesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule }) => rule).toSorted();

/** What a finding says, as if `more` lines behind line `gap` were not there. */
function tellingOf(
  { rule, text, at, blame, occurrences }: Finding,
  gap: number,
  more: number,
): object {
  const { line, column } = at.start;
  const place = line > gap + more ? `${line - more}:${column}` : `${line}:${column}`;
  const isOfWhole = at.approximate === true && column === 1;
  return {
    rule,
    text,
    place: isOfWhole ? 'the part' : place,
    blame: JSON.stringify(blame).replace(/"(?:file|line)":[^,}]*/g, ''),
    occurrences: JSON.stringify(occurrences).replace(/m-[\w-]+/g, ''),
  };
}

/** Whether a comment takes the white space around it along, which may well change what a message says. */
const isStripping = (pattern: string): boolean => /^\{\{~|^\{%-|^\{#-/.test(pattern);
