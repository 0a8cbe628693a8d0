import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './digest.ts';
import { makeStoreFolder } from './location.ts';
import { type Entries, printShelf, readShelf } from './shelf-file.ts';

/** Entries that belong together, read when one of them is first asked for. */
export interface Shelf {
  /** Undefined for what is not there, or damaged. */
  get(key: string): unknown;
  has(key: string): boolean;
  /** `value` is plain data; `undefined` in it is not kept. */
  set(key: string, value: unknown): void;
}

export interface Store {
  /** `most` is how many entries are kept; those that were not used for longest go first. */
  shelf(name: string, most: number): Shelf;
  /** Writes what is new. Says why where that cannot be done. */
  close(): string | undefined;
}

/** Opens a store in a folder, which is made when there is something to write. */
export function openStore(folder: string): Store {
  const shelves = new Map<string, OpenShelf>();
  return {
    shelf(name, most) {
      const known = shelves.get(name) ?? openShelf(path.join(folder, fileNameOf(name)), most);
      shelves.set(name, known);
      return known;
    },
    close() {
      try {
        for (const shelf of shelves.values()) shelf.write();
        if (shelves.size > 0) sweep(folder);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

/** One that is forgotten with the process. */
export function openStoreInMemory(): Store {
  const shelves = new Map<string, Shelf>();
  return {
    shelf(name, most) {
      const known = shelves.get(name) ?? shelfInMemory(most);
      shelves.set(name, known);
      return known;
    },
    close: () => undefined,
  };
}

function shelfInMemory(most: number): Shelf {
  const entries = new Map<string, unknown>();
  return {
    get(key) {
      const value = entries.get(key);
      // Put behind the others, so that the oldest in use goes first.
      if (entries.delete(key)) entries.set(key, value);
      return value;
    },
    has: (key) => entries.has(key),
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size > most) entries.delete(entries.keys().next().value ?? '');
    },
  };
}

/** Names are the user's own words; files have to live with every file system. */
const fileNameOf = (name: string): string =>
  `${name.replace(/[^\w.-]+/g, '-').slice(0, 60)}-${digestOf(name).slice(0, 8)}.shelf`;

interface OpenShelf extends Shelf {
  /** Throws where the file system does. */
  write(): void;
}

function openShelf(file: string, most: number): OpenShelf {
  let read: ReturnType<typeof readShelf> | undefined;
  const fresh = new Map<string, string>();
  const used = new Set<string>();
  const open = (): Entries => (read ??= readShelf(file)).entries;
  return {
    get(key) {
      const json = fresh.get(key) ?? open().get(key);
      if (json === undefined) return undefined;
      used.add(key);
      try {
        return JSON.parse(json) as unknown;
      } catch {
        return undefined;
      }
    },
    has: (key) => fresh.has(key) || open().has(key),
    set(key, value) {
      fresh.set(key, JSON.stringify(value));
    },
    write() {
      if (fresh.size === 0 && read?.damaged !== true) {
        if (used.size > 0) touch(file);
        return;
      }
      // What another run has written meanwhile is as good as what was there when this one began.
      const entries = readShelf(file).entries;
      const inUse = [...used].flatMap((key) => {
        const json = open().get(key);
        return json === undefined ? [] : [[key, json] as const];
      });
      for (const [key, json] of [...inUse, ...fresh]) {
        entries.delete(key);
        entries.set(key, json);
      }
      for (const key of entries.keys()) {
        if (entries.size <= most) break;
        entries.delete(key);
      }
      replace(file, printShelf(entries));
    },
  };
}

/** Whoever reads meanwhile gets all of the old text, or all of the new. */
function replace(file: string, text: string): void {
  makeStoreFolder(path.dirname(file));
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It was read and is gone: the next run writes it anew.
  }
}

/** Days after which a shelf that nobody used is swept out, and a draft that a killed run left behind. */
const LONGEST_UNUSED = 30;
const LONGEST_DRAFT = 1;

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const days = name.endsWith('.shelf')
      ? LONGEST_UNUSED
      : name.endsWith('.tmp')
        ? LONGEST_DRAFT
        : Infinity;
    if (days === Infinity) continue;
    const file = path.join(folder, name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > days * 86_400_000) rmSync(file, { force: true });
  }
}
