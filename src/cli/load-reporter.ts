import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/user-error.ts';
import { importFresh, moduleError, resolvePackage } from '../project/source/modules.ts';
import { type Files, openFiles } from '../project/source/text-file.ts';
import type { Reporter } from '../report/define-reporter.ts';
import { kindOf } from './kind-of.ts';

/** A reporter that somebody else wrote. */
export interface ForeignReporter {
  readonly reporter: Reporter;
  /** Absolute path of its module. */
  readonly module: string;
}

const PREFIX = 'sendlint-reporter-';

/** The name of a package, and perhaps of a module in it. */
const PACKAGE = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~/-]*$/;

/**
 * The reporter in a file, named by its path from `cwd`, or in a package that is installed there, named in
 * full or without `sendlint-reporter-`. Undefined for a name that may have been meant for something else;
 * throws a {@link UserError} for all other names that lead to none, and for modules that hold none.
 */
export async function loadReporter(
  name: string,
  cwd: string,
): Promise<ForeignReporter | undefined> {
  const module = isPath(name) ? fileNamed(name, cwd) : packageNamed(name, cwd);
  if (module === undefined) return undefined;
  const files = openFiles(cwd, () => {});
  const exported = await exportOf(module, files);
  if (isReporter(exported)) return { reporter: exported, module };
  const start = { line: 1, column: 1 };
  throw new UserError({
    message: `Expected the module's default export to be a reporter, found ${kindOf(exported)} without a function "render".`,
    hint: "Write: export default defineReporter({ name, summary, render: (result) => '…' })",
    at: { file: files.nameOf(module), start, end: start },
  });
}

const isPath = (name: string): boolean =>
  /^\.{0,2}[\\/]|^[A-Za-z]:[\\/]|\.[cm]?[jt]sx?$/.test(name);

function fileNamed(name: string, cwd: string): string {
  const file = path.resolve(cwd, name);
  if (existsSync(file) && statSync(file).isFile()) return file;
  throw new UserError({
    message: `There is no reporter ${name}.`,
    hint: `Expected a module there: ${file}`,
  });
}

function packageNamed(name: string, cwd: string): string | undefined {
  if (!PACKAGE.test(name)) return undefined;
  const isWhole = name.startsWith('@') || name.startsWith(PREFIX);
  const names = isWhole ? [name] : [PREFIX + name, name];
  for (const candidate of names) {
    const file = resolvePackage(candidate, cwd);
    if (file !== undefined) return file;
  }
  if (!isWhole) return undefined;
  throw new UserError({
    message: `Cannot find the reporter ${name}.`,
    hint: `Install it: npm i -D ${name}`,
  });
}

/** The default export, or all that a CommonJS module exports. */
async function exportOf(module: string, files: Files): Promise<unknown> {
  try {
    const exported = await importFresh(module, files.root);
    const hasDefault = typeof exported === 'object' && exported !== null && 'default' in exported;
    return hasDefault ? exported.default : exported;
  } catch (error) {
    throw moduleError(error, module, files);
  }
}

const isReporter = (exported: unknown): exported is Reporter =>
  typeof exported === 'object' &&
  exported !== null &&
  'render' in exported &&
  typeof exported.render === 'function';
