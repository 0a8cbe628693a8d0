import { loadPeer } from '../load-peer.ts';
import { TemplateError } from '../port.ts';

/** What is used of the package `liquidjs`, version 10. */
export interface LiquidPackage {
  /** Runs a generator to its end. */
  readonly toValueSync: (steps: Steps<unknown>) => unknown;
  readonly Liquid: new (options: Readonly<Record<string, unknown>>) => Liquid;
  readonly Context: new (
    model: unknown,
    options: unknown,
    renderOptions: { readonly sync: true },
    about: { readonly liquid: Liquid },
  ) => Context;
}

export interface Liquid {
  readonly filters: Record<string, unknown>;
  readonly tags: Record<string, unknown>;
  readonly options: unknown;
  renderer: Renderer;
  parse(text: string, file: string): Node[];
  renderSync(nodes: readonly Node[], model: unknown): unknown;
  registerFilter(name: string, filter: unknown): void;
  registerTag(name: string, tag: unknown): void;
}

/** What tags call to print the nodes between their opening and their end. */
export interface Renderer {
  renderTemplates(nodes: readonly Node[], context: Context, emitter?: Emitter): Steps<unknown>;
}

/** liquidjs runs generators by itself, and hands back what each of their yields comes to. */
export type Steps<Result> = Generator<unknown, Result>;

export interface Emitter {
  readonly buffer: string;
  write(value: unknown): void;
  /** Set by the tags of that name in the first versions; later ones set it at the context. */
  readonly break?: boolean;
  readonly continue?: boolean;
}

export interface Context {
  readonly scopes: object[];
  readonly environments: object;
  readonly globals: object;
  readonly breakCalled?: boolean;
  readonly continueCalled?: boolean;
  bottom(): Record<string, unknown>;
  readonly push: (scope: object) => number;
  readonly spawn: (scope?: object) => Context;
  readonly findScope: (name: string) => object;
  readonly _getFromScope: (
    from: unknown,
    path: Path,
    ...more: readonly unknown[]
  ) => Steps<unknown>;
}

export type Path = string | readonly PropertyKey[];

export const HTML_TOKEN = 16;
export const OUTPUT_TOKEN = 8;

export interface Token {
  readonly kind: number;
  readonly input: string;
  readonly begin: number;
  readonly end: number;
  /** Undefined for what liquidjs parses out of a string: the name of a partial. */
  readonly file?: string;
}

/** A piece of a parsed template: text, an output or a tag. What tags have besides is their own matter. */
export interface Node {
  readonly token: Token;
  /** Of a tag. */
  readonly name?: string;
  readonly [property: string]: unknown;
}

/** Throws a {@link TemplateError} where the project has no liquidjs, or another than version 10. */
export async function loadLiquid(root: string): Promise<LiquidPackage> {
  const loaded = await loadPeer(root, 'liquidjs', 'renders Liquid');
  if (isLiquidPackage(loaded)) return loaded;
  throw new TemplateError({
    message: 'The package "liquidjs" of this project is none that sendlint knows.',
    hint: 'Install version 10: npm i -D liquidjs@10',
    at: undefined,
  });
}

const isLiquidPackage = (loaded: unknown): loaded is LiquidPackage =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'Liquid' in loaded &&
  'toValueSync' in loaded &&
  'Context' in loaded &&
  typeof loaded.Context === 'function' &&
  '_getFromScope' in (loaded.Context.prototype as object);
