import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TemplateError } from './port.ts';

/**
 * Loads a package that the project brings along, as the project itself would, or as sendlint would
 * where the project has none. Answers with the module, a default export unwrapped from its
 * namespace. Throws a TemplateError that says how to install it where it is missing.
 */
export async function loadPeer(root: string, name: string, purpose: string): Promise<unknown> {
  const file = resolvePeer(root, name);
  if (file === undefined) {
    throw new TemplateError({
      message: `Cannot find the package "${name}", which ${purpose}.`,
      hint: `Install it beside your templates: npm i -D ${name}`,
      at: undefined,
    });
  }
  const module: unknown = await import(pathToFileURL(file).href);
  return unwrapped(module);
}

/** Absolute path of the package's entry; undefined where the project has no such package. */
export function resolvePeer(root: string, name: string): string | undefined {
  for (const from of [path.join(root, 'package.json'), import.meta.filename]) {
    try {
      const file = createRequire(from).resolve(name);
      if (existsSync(file)) return file;
    } catch {
      // Not installed from there.
    }
  }
  return undefined;
}

/** Names in a namespace that Node makes of CommonJS: they say what it was, and are no exports. */
const INTEROP = ['default', 'module.exports', '__esModule'];

function unwrapped(module: unknown): unknown {
  if (typeof module !== 'object' || module === null || !('default' in module)) return module;
  const keys = Object.keys(module).filter((key) => !INTEROP.includes(key));
  const inner = module.default;
  const isCommon = typeof inner === 'object' || typeof inner === 'function';
  return isCommon && inner !== null && keys.every((key) => key in inner) ? inner : module;
}
