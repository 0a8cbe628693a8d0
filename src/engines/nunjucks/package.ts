import { createRequire } from 'node:module';
import { loadPeer, resolvePeer } from '../load-peer.ts';

/** The part of Nunjucks 3 that rendering and tracing use; the package has no types of its own. */
export interface Nunjucks {
  readonly Environment: new (loaders: readonly Loader[], options: object) => Environment;
  readonly compiler: { readonly Compiler: new (name: string, strict: boolean) => Compiler };
  readonly parser: { parse(source: string, extensions: readonly unknown[], options: object): Node };
  readonly transform: (tree: Node, asyncFilters: readonly string[], name: string) => Node;
}

export interface Environment {
  filters: Record<string, unknown>;
  globals: Record<string, unknown>;
  tests: Record<string, unknown>;
  extensions: Record<string, unknown>;
  extensionsList: unknown[];
  asyncFilters: string[];
  readonly opts: { autoescape: boolean; throwOnUndefined: boolean };
  addFilter(name: string, filter: unknown, isAsync?: boolean): unknown;
  addGlobal(name: string, value: unknown): unknown;
  addTest(name: string, test: unknown): unknown;
  addExtension(name: string, extension: unknown): unknown;
  getTemplate(name: string): { render(model: unknown): string | null };
}

export interface Loader {
  getSource(name: string): Source | null;
  isRelative(name: string): boolean;
  resolve(from: string, to: string): string;
}

export interface Source {
  readonly src: { readonly type: 'code'; readonly obj: unknown };
  readonly path: string;
  readonly noCache: boolean;
}

/** Lines and columns from 0; undefined on nodes that an extension made. */
export interface Node {
  readonly typename: string;
  readonly lineno: number | undefined;
  readonly colno: number | undefined;
  readonly children?: readonly Node[];
  readonly fields: readonly string[];
  readonly [field: string]: unknown;
}

/** What a compiler knows of a variable while it compiles: the name it has in the code it makes. */
export interface Frame {
  lookup(name: string): string | undefined;
}

/** Nunjucks' own names. */
export const COMPILE_MACRO = '_compileMacro';
export const EMIT = '_emit';

/** Turns a tree into JavaScript. What is listed here is replaced or called by ours. */
export interface Compiler {
  /** Name of the variable that the code appends its output to. */
  readonly buffer: string;
  compile(node: Node, frame?: Frame): void;
  compileOutput(node: Node, frame: Frame): void;
  compileSymbol(node: Node, frame: Frame): void;
  compileCapture(node: Node, frame: Frame): void;
  compileSet(node: Node, frame: Frame): void;
  compileInclude(node: Node, frame: Frame): void;
  compileImport(node: Node, frame: Frame): void;
  compileFromImport(node: Node, frame: Frame): void;
  compileExtends(node: Node, frame: Frame): void;
  compileCallExtension(node: Node, frame: Frame, isAsync?: boolean): void;
  [COMPILE_MACRO](node: Node, frame?: Frame): string;
  [EMIT](code: string): void;
  getCode(): string;
}

/** The one step between parser and compiler that the package does not hand out, from its main file. */
const TRANSFORMER = './src/transformer';

/** Throws a TemplateError where the project has no Nunjucks. */
export async function loadNunjucks(root: string): Promise<Nunjucks> {
  const nunjucks = (await loadPeer(root, 'nunjucks', 'renders Nunjucks templates')) as Omit<
    Nunjucks,
    'transform'
  >;
  const require = createRequire(resolvePeer(root, 'nunjucks') ?? import.meta.url);
  const { transform } = require(TRANSFORMER) as Pick<Nunjucks, 'transform'>;
  return { ...nunjucks, transform };
}
