import { loadPeer } from '../load-peer.ts';
import { TemplateError } from '../port.ts';

/** What is used of the package `mustache`, version 4. */
export interface MustachePackage {
  readonly tags: readonly string[];
  readonly escape: (value: unknown) => string;
  readonly Writer: new () => Writer;
  readonly Context: new (view: unknown, parent: undefined) => Context;
}

export interface Writer {
  parse(template: string, tags?: Tags): readonly Token[];
  render: (template: string, context: Context, partials: Partials, tags?: Tags) => string;
  indentPartial: (partial: string, indentation: string, lineHasText?: boolean) => string;
  renderTokens: RenderTokens;
  renderPartial: (token: Token, context: Context, partials: Partials, tags?: Tags) => unknown;
  escapedValue: (token: Token, context: Context) => unknown;
}

export type RenderTokens = (
  tokens: readonly Token[],
  context: Context,
  partials: Partials,
  template: string,
  tags?: Tags,
) => string;

/** The tags of a template, `{{` and `}}` by default. */
export type Tags = readonly string[] | undefined;

export type Partials = (name: string) => string;

export interface Context {
  readonly view: unknown;
  push: (view: unknown) => Context;
  lookup: (name: string) => unknown;
}

/**
 * Kind, value, start and end; of a section then its tokens and where its closing tag starts; of a
 * partial its indentation, its number in the line and whether the line holds more than white space.
 */
export type Token = readonly [
  kind: string,
  value: string,
  start: number,
  end: number,
  inner?: readonly Token[] | string,
  closing?: number,
  lineHasText?: boolean,
];

export const tokensIn = ([, , , , inner]: Token): readonly Token[] =>
  inner === undefined || typeof inner === 'string' ? [] : inner;

/** Throws a {@link TemplateError} where the project has no mustache, or another than version 4. */
export async function loadMustache(root: string): Promise<MustachePackage> {
  const loaded = await loadPeer(root, 'mustache', 'renders Mustache');
  if (isMustachePackage(loaded)) return loaded;
  throw new TemplateError({
    message: 'The package "mustache" of this project is none that sendlint knows.',
    hint: 'Install version 4: npm i -D mustache@4',
    at: undefined,
  });
}

const isMustachePackage = (loaded: unknown): loaded is MustachePackage =>
  typeof loaded === 'object' &&
  loaded !== null &&
  ['Writer', 'Context', 'escape'].every(
    (name) => typeof (loaded as Readonly<Record<string, unknown>>)[name] === 'function',
  );
