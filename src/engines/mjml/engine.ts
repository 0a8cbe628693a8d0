import type { EngineProject, MarkupEngine, MarkupEnvironment } from '../port.ts';
import type { Compiler } from './compiler.ts';
import { emptyAddresses } from './empty-addresses.ts';
import { openMjml } from './package.ts';
import { shapeMemory } from './shapes/shape-memory.ts';
import { settleMarks } from './settle-marks.ts';
import { createSharedCompiler, type InTurn } from './shapes/shared-compiler.ts';
import { isCopiedAttribute, mapSurroundings, type Surroundings } from './surroundings.ts';
import { compileTemplate } from './template.ts';

/**
 * MJML 4 and 5, the project's own. The options are MJML's, and `package`: the name of the package
 * to use instead of `mjml`. Nothing is loaded before an environment is opened; where the package is
 * missing that throws a TemplateError.
 */
export const mjmlEngine: MarkupEngine = { name: 'mjml', open };

async function open({
  root,
  options,
  sharesShapes,
  memory,
}: EngineProject): Promise<MarkupEnvironment> {
  const { package: name } = options;
  const mjml = await openMjml(root, typeof name === 'string' ? name : 'mjml', memory?.('mjml'));
  const compiler: Compiler = { root, mjml, options };
  const inTurn = queue();
  const shared = createSharedCompiler(compiler, inTurn, {
    isWanted: sharesShapes ?? true,
    kept: memory && shapeMemory(memory, mjml),
  });
  return {
    compile: (document, source) => shared.compile({ ...source, text: document }),
    sharing: shared.sharing,
    compileTemplate: (source, engine) => inTurn(() => compileTemplate(compiler, source, engine)),
    settleMarks,
    emptyAddresses,
    treatmentIn: (document) => {
      const around = mapSurroundings(document, mjml.vocabulary);
      return (offset) => treatmentOf(around(offset));
    },
  };
}

function treatmentOf(around: Surroundings): 'copied' | 'measured' | 'parsed' {
  if (around.kind === 'attribute') return isCopiedAttribute(around.name) ? 'copied' : 'measured';
  if (around.kind === 'content') return around.of === 'mj-style' ? 'parsed' : 'copied';
  return around.kind === 'tag' ? 'parsed' : 'copied';
}

/** Compiles one after the other: each runs with a `Math.random` of its own. */
function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
