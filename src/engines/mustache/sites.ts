import type { Expression } from '../../model/origin.ts';
import type { SourceRange } from '../../model/text/position.ts';
import type { Span } from '../../model/text/span.ts';
import type { TemplateInventory, TemplateText } from '../port.ts';
import { type Token, tokensIn } from './package.ts';

/** A place in a template that a render passes. */
export interface Site {
  readonly id: number;
  readonly kind: 'expression' | 'block' | 'partial';
  readonly at: SourceRange;
  readonly source: string;
  readonly name: string;
  readonly expression: Expression;
}

/** Finds the site of each token of one text that Mustache parses. */
export interface Source {
  readonly text: string;
  siteOf(token: Token): Site | undefined;
}

export interface Sites {
  /** Of a template or partial as it is. */
  sourceOf(template: TemplateText): Source;
  /** Of a partial whose lines are indented. */
  indented(template: TemplateText, text: string): Source;
}

const KINDS: Readonly<Record<string, Site['kind']>> = {
  name: 'expression',
  '&': 'expression',
  '#': 'block',
  '^': 'block',
  '>': 'partial',
};

export function openSites(nextId: () => number): Sites {
  const known = new WeakMap<TemplateText, Map<number, Site>>();

  const siteAt = (template: TemplateText, kind: Site['kind'], span: Span, name: string): Site => {
    const sites = known.get(template) ?? new Map<number, Site>();
    known.set(template, sites);
    const at = template.rangeOf(span);
    const source = template.text.slice(span.start, span.end);
    const helpers = kind === 'block' ? [name] : [];
    const site = sites.get(span.start) ?? {
      id: nextId(),
      kind,
      at,
      source,
      name,
      expression: { at, source, helpers },
    };
    sites.set(span.start, site);
    return site;
  };

  const open = (
    template: TemplateText,
    text: string,
    original: (offset: number) => number,
  ): Source => ({
    text,
    siteOf([type, name, start, end]) {
      const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
      const span = { start: original(start), end: original(end) };
      return kind && siteAt(template, kind, span, name);
    },
  });

  return {
    sourceOf: (template) => open(template, template.text, (offset) => offset),
    indented: (template, text) => open(template, text, offsetsBefore(template.text, text)),
  };
}

/** A part of another source that stands at `shift` in it: what a lambda has rendered. */
export const partOf = (source: Source, text: string, shift: number): Source => ({
  text,
  siteOf: ([type, name, start, end]) => source.siteOf([type, name, start + shift, end + shift]),
});

/** A text that a lambda made: all that is printed in it comes from where the lambda is called. */
export const madeBy = (site: Site | undefined, text: string): Source => ({
  text,
  siteOf: () => site,
});

/** Where what stands in an indented text stood before; white space is all that was put before its lines. */
function offsetsBefore(before: string, indented: string): (offset: number) => number {
  const original = lineStarts(before);
  const lines = lineStarts(indented);
  return (offset) => {
    const line = Math.max(
      0,
      lines.findLastIndex((start) => start <= offset),
    );
    const added = lengthOf(indented, lines, line) - lengthOf(before, original, line);
    const column = offset - (lines[line] ?? 0);
    return (original[line] ?? before.length) + Math.max(0, column - added);
  };
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
];

const lengthOf = (text: string, starts: readonly number[], line: number): number =>
  (starts[line + 1] ?? text.length) - (starts[line] ?? text.length);

/** All tokens of a template, those inside sections included. */
export function* eachToken(tokens: readonly Token[]): Generator<Token> {
  const pending = tokens.toReversed();
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    yield token;
    pending.push(...tokensIn(token).toReversed());
  }
}

export function inventoryOf(sites: readonly Site[]): TemplateInventory {
  const placesOf = (kind: Site['kind']) =>
    sites.filter((site) => site.kind === kind).map(({ id, at, source }) => ({ id, at, source }));
  return {
    expressions: placesOf('expression'),
    blocks: sites
      .filter(({ kind }) => kind === 'block')
      .map(({ id, at, source, name }) => ({
        id,
        at,
        source,
        name,
        // Whether a section is a loop, a condition or a lambda is up to the data.
        loop: false,
        hasElse: false,
        custom: false,
      })),
    partialCalls: placesOf('partial'),
  };
}
