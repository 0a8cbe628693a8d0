import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillMessage } from '../src/model/finding/finding.ts';
import { judgedFrom } from '../src/testing/judged.ts';
import mixed from '../src/rules/language/mixed/rule.ts';
import unexpected from '../src/rules/language/unexpected/rule.ts';
import { readingOf } from './support/reading-of.ts';

interface Row {
  /** Why it is one, where the words do not say. */
  readonly because?: string;
  readonly locale?: string;
  readonly subject?: string;
  readonly preheader?: string;
  readonly html?: string;
  readonly text?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What is found, as "kind over the words"; nothing in a clean message. */
  readonly found?: readonly string[];
}

const rows = parse(
  readFileSync(path.join(import.meta.dirname, 'languages.yaml'), 'utf8'),
) as Readonly<Record<'clean' | 'faulty', readonly Row[]>>;

describe('languages of short messages', () => {
  it.each(rows.clean.map(titled))('nothing: %s', (_, row) => {
    expect(foundIn(row)).toEqual([]);
  });

  it.each(rows.faulty.map(titled))('a fault: %s', (_, row) => {
    expect(foundIn(row)).toEqual(row.found);
  });

  it('covers many languages, and the clean as well as the faulty', () => {
    const all = [...rows.clean, ...rows.faulty];
    const locales = new Set(all.map(({ locale = '' }) => locale.split('-')[0]));
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(rows.clean.length * 2).toBeGreaterThanOrEqual(all.length);
    expect(locales.size).toBeGreaterThanOrEqual(20);
  });
});

function titled(row: Row): [string, Row] {
  const { because, locale = '', subject, html, text } = row;
  const words = (text ?? html ?? subject ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60);
  return [`${locale} ${because ?? words}`, row];
}

function foundIn({ locale, subject, preheader, html, text, values = {} }: Row): string[] {
  const parts = Object.entries({ subject, preheader, html, text }).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, content] as const],
  );
  const reading = readingOf(Object.fromEntries(parts), locale === undefined ? {} : { locale });
  const judged = { ...judgedFrom({ lines: [], values }), reading };
  return [unexpected, mixed].flatMap((rule) =>
    [...rule.check(judged, {})].flatMap((outcome) => {
      if (!('message' in outcome)) return [];
      const { text: over = '' } = outcome.data as { readonly text?: string };
      const said = fillMessage('{language}', outcome.data);
      return [over === '' ? `${outcome.message}: ${said}` : `${outcome.message}: ${over}`];
    }),
  );
}

/** A greeting of the other language is what they are about. */
const IN_TWO: ReadonlySet<string> = new Set(['en/ca-hydro-bonjour-left-over-e.yaml']);

describe('messages of the corpus', () => {
  const corpus = path.join(import.meta.dirname, 'corpus');
  const files = readdirSync(corpus)
    .filter((folder) => /^[a-z]{2}(?:-\w+)?$/.test(folder))
    .flatMap((folder) =>
      readdirSync(path.join(corpus, folder))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => path.join(folder, file)),
    );

  it.each(files.filter((file) => !IN_TWO.has(file)))('is in the language it says: %s', (file) => {
    const { locale, subject, preheader, html, text } = parse(
      readFileSync(path.join(corpus, file), 'utf8'),
    ) as Row & { readonly [key: string]: unknown };
    const row = { locale, subject, preheader, html, text };
    const given = Object.entries(row).filter(([, value]) => typeof value === 'string');
    expect(foundIn(Object.fromEntries(given) as Row)).toEqual([]);
  });
});
