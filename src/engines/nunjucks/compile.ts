import { compileFunction } from 'node:vm';
import {
  COMPILE_MACRO,
  type Compiler,
  EMIT,
  type Environment,
  type Frame,
  type Node,
  type Nunjucks,
} from './package.ts';
import type { Surveyor } from './sites.ts';

/** Name of the property of an environment that compiled templates call; see `runtime.ts`. */
export const RUNTIME = 'sendlint';

/**
 * Compiles a template as Nunjucks does, into code that also tells where it is, so that errors have a
 * place. Traced code tells besides what it prints and reads. Throws what Nunjucks' parser throws.
 */
export function compileTemplate(
  source: string,
  name: string,
  {
    nunjucks,
    environment,
    surveyor,
    isTraced,
  }: {
    readonly nunjucks: Nunjucks;
    readonly environment: Environment;
    readonly surveyor: Surveyor;
    readonly isTraced: boolean;
  },
): unknown {
  const { extensionsList, asyncFilters, opts } = environment;
  const tree = nunjucks.parser.parse(preprocessed(source, extensionsList), extensionsList, opts);
  const compiler = new nunjucks.compiler.Compiler(name, opts.throwOnUndefined);
  tellPlaces(compiler, surveyor);
  if (isTraced) tellPrinting(compiler, surveyor);
  compiler.compile(nunjucks.transform(tree, asyncFilters, name));
  // As Nunjucks does, with a name for what stands in a stack.
  const make = compileFunction(compiler.getCode(), [], { filename: name }) as () => unknown;
  return make();
}

const preprocessed = (source: string, extensions: readonly unknown[]): string =>
  (extensions as readonly { preprocess?: (source: string) => string }[]).reduce(
    (text, extension) => extension.preprocess?.(text) ?? text,
    source,
  );

/** Nodes whose code begins with a statement of its own. */
const STATEMENTS: ReadonlySet<string> = new Set([
  'Output',
  'If',
  'IfAsync',
  'For',
  'AsyncEach',
  'AsyncAll',
  'Set',
  'Switch',
  'Include',
  'Import',
  'FromImport',
  'Extends',
  'CallExtension',
  'FilterAsync',
]);

const call = (method: string, ...given: (string | number)[]): string =>
  `env.${RUNTIME}.${method}(${given.join(', ')})`;

function tellPlaces(compiler: Compiler, surveyor: Surveyor): void {
  const original = methodsOf(compiler);
  const enter = (node: Node): void =>
    emitLine(compiler, `${call('enter', surveyor.siteOf(node).id)};`);
  // The code of these ends inside a callback, which runs when the other template is done.
  const around = (compile: (node: Node, frame: Frame) => void) => (node: Node, frame: Frame) => {
    enter(node);
    compile(node, frame);
    emitLine(compiler, `${call('leave')};`);
  };
  compiler.compile = (node, frame) => {
    const prints = node.typename !== 'Output' || node.children?.some((child) => !isText(child));
    if (STATEMENTS.has(node.typename) && prints === true) {
      emitLine(compiler, `${call('at', surveyor.siteOf(node).id)};`);
    }
    original.compile(node, frame);
  };
  compiler.compileInclude = around(original.compileInclude);
  compiler.compileImport = around(original.compileImport);
  compiler.compileFromImport = around(original.compileFromImport);
  compiler.compileExtends = (node, frame) => {
    emitLine(compiler, `${call('extend', surveyor.siteOf(node).id)};`);
    original.compileExtends(node, frame);
  };
}

function tellPrinting(compiler: Compiler, surveyor: Surveyor): void {
  const original = methodsOf(compiler);
  const append = (code: string): void => emitLine(compiler, `${compiler.buffer} += ${code};`);

  compiler.compileOutput = (node, frame) => {
    for (const child of node.children ?? []) {
      const only: Node = Object.create(node, { children: { value: [child] } }) as Node;
      if (isText(child) || isSuper(child)) {
        original.compileOutput(only, frame);
        continue;
      }
      const { id } = surveyor.siteOf(node);
      append(call('open', id));
      original.compileOutput(only, frame);
      append(call('close', id));
    }
  };
  compiler.compileCallExtension = (node, frame, isAsync) => {
    if (isAsync === true) return original.compileCallExtension(node, frame, isAsync);
    const { id } = surveyor.siteOf(node);
    append(call('open', id));
    emitLine(compiler, `${call('mute')};`);
    original.compileCallExtension(node, frame);
    emitLine(compiler, `${call('unmute')};`);
    append(call('close', id));
  };
  compiler.compileSymbol = (node, frame) => {
    const name = String(node.value);
    compiler[EMIT](`env.${RUNTIME}.symbol(${JSON.stringify(name)}, `);
    original.compileSymbol(node, frame);
    compiler[EMIT](`, ${Boolean(frame.lookup(name))})`);
  };
  // What is captured, the template may look at: there are no marks in it.
  compiler.compileCapture = (node, frame) => {
    compiler[EMIT](`env.${RUNTIME}.unmute(${call('mute')}, `);
    original.compileCapture(node, frame);
    compiler[EMIT](')');
  };
  compiler[COMPILE_MACRO] = (node, frame) => {
    const macro = original[COMPILE_MACRO](node, frame);
    emitLine(compiler, `${macro} = ${call('macro', macro)};`);
    return macro;
  };
  compiler.compileSet = (node, frame) => {
    const names = (node.targets as readonly Node[]).map(({ value }) => String(value));
    emitLine(compiler, `${call('startSet')};`);
    original.compileSet(node, frame);
    emitLine(compiler, `${call('endSet', JSON.stringify(names), 'frame')};`);
  };
}

const emitLine = (compiler: Compiler, code: string): void => compiler[EMIT](`${code}\n`);

const isText = ({ typename }: Node): boolean => typename === 'TemplateData';

/** `{{ super() }}`: what it prints knows by itself where it came from. */
const isSuper = ({ typename, value }: Node): boolean =>
  typename === 'Symbol' && /^hole_\d+$/.test(String(value));

/** The compiler's methods as they are now, bound to it. */
function methodsOf(compiler: Compiler): Omit<Compiler, 'buffer'> {
  return {
    compile: compiler.compile.bind(compiler),
    compileOutput: compiler.compileOutput.bind(compiler),
    compileSymbol: compiler.compileSymbol.bind(compiler),
    compileCapture: compiler.compileCapture.bind(compiler),
    compileSet: compiler.compileSet.bind(compiler),
    compileInclude: compiler.compileInclude.bind(compiler),
    compileImport: compiler.compileImport.bind(compiler),
    compileFromImport: compiler.compileFromImport.bind(compiler),
    compileExtends: compiler.compileExtends.bind(compiler),
    compileCallExtension: compiler.compileCallExtension.bind(compiler),
    [COMPILE_MACRO]: compiler[COMPILE_MACRO].bind(compiler),
    [EMIT]: compiler[EMIT].bind(compiler),
    getCode: compiler.getCode.bind(compiler),
  };
}
