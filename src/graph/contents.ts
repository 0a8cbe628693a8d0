import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../store/digest.ts';
import { filesBelow } from '../store/files-below.ts';
import type { Inputs } from './project-graph.ts';
import { versionOf } from './installed.ts';

/** Tells by content whether inputs are what they were. */
export interface Contents {
  /** Digest of all that is known of the inputs; undefined for what no file can say. */
  digestOf(inputs: Inputs): string | undefined;
  /** Digest of one file; one of its own for a file that is not there. */
  ofFile(file: string): string;
}

/**
 * Reads contents, each file once. `except` are files that the run itself writes, absolute. `variables` is
 * the environment.
 */
export function openContents(
  root: string,
  variables: Readonly<Record<string, string | undefined>>,
  except: ReadonlySet<string>,
): Contents {
  const known = new Map<string, string>();
  const ofFile = (file: string): string => {
    const digest = known.get(file) ?? digestOfFile(path.resolve(root, file));
    known.set(file, digest);
    return digest;
  };
  let tree: { readonly digest: string | undefined } | undefined;
  const ofTree = (): string | undefined =>
    (tree ??= { digest: digestOfTree(root, except, ofFile) }).digest;
  return {
    ofFile,
    digestOf({ files, packages, variables: names, anyFile, unknowable }) {
      if (unknowable !== undefined) return undefined;
      const all = anyFile === undefined ? '' : ofTree();
      if (all === undefined) return undefined;
      return digestOf(
        JSON.stringify([
          files.map(({ file, role }) => [file, role, ofFile(file)]),
          packages.map((name) => [name, versionOf(root, name)]),
          names.map((name) => [name, variables[name]]),
          all,
        ]),
      );
    },
  };
}

function digestOfFile(absolute: string): string {
  try {
    return digestOf(readFileSync(absolute));
  } catch {
    return 'none';
  }
}

/** More files than a project of templates has; then reading all would cost more than it saves. */
const MOST_FILES = 20_000;

function digestOfTree(
  root: string,
  except: ReadonlySet<string>,
  ofFile: (file: string) => string,
): string | undefined {
  const digest = createHash('sha256');
  let count = 0;
  for (const file of filesBelow(root)) {
    if (except.has(path.join(root, file))) continue;
    if (++count > MOST_FILES) return undefined;
    digest.update(`${file}\0${ofFile(file)}\0`);
  }
  return digest.digest('base64url');
}
