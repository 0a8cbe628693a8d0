import { openStore, type Store } from './store.ts';

/** An entry that was used, or is to be kept where there is a value. */
export interface RelayedEntry {
  readonly shelf: string;
  /** How many entries the shelf keeps. */
  readonly most: number;
  readonly key: string;
  readonly value?: unknown;
}

/** A store that only reads, for whoever is not the one to write. `tell` hears what is used and what would be kept. */
export function openRelayStore(folder: string, tell: (entry: RelayedEntry) => void): Store {
  const store = openStore(folder);
  return {
    shelf(name, most) {
      const shelf = store.shelf(name, most);
      return {
        get(key) {
          const value = shelf.get(key);
          if (value !== undefined) tell({ shelf: name, most, key });
          return value;
        },
        has: (key) => shelf.has(key),
        set: (key, value) => tell({ shelf: name, most, key, value }),
      };
    },
    close: () => undefined,
  };
}

/** Does to a store what was done to another. */
export function applyRelayed(store: Store, entries: Iterable<RelayedEntry>): void {
  for (const { shelf: name, most, key, value } of entries) {
    const shelf = store.shelf(name, most);
    if (value === undefined) shelf.get(key);
    else shelf.set(key, value);
  }
}
