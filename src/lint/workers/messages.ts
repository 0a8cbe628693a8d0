import type { Unit } from '../crew.ts';
import type { LintedCell } from '../open-linter.ts';
import type { RuleSetting } from '../../project/project.ts';
import type { MarkupSharing } from '../../model/sharing.ts';
import type { RelayedEntry } from '../../store/relay-store.ts';

/** What a worker is started with. */
export interface WorkerOrders {
  /** How the project is found. */
  readonly place: ProjectPlace;
  /** Of the project as the main thread has read it. */
  readonly digest: string;
  /** What was read of customers, by what was asked. */
  readonly data: ReadonlyMap<string, unknown>;
  readonly settings: WorkerSettings;
  readonly units: readonly Unit[];
  /** Who has taken which unit: a signed 32-bit number for each, 0 where it is free. */
  readonly taken: SharedArrayBuffer;
  /** What this worker writes there. */
  readonly number: number;
}

export interface ProjectPlace {
  readonly cwd: string;
  readonly configFile?: string | undefined;
  readonly allowEmpty: boolean;
}

/** Named as the options of a run. */
export interface WorkerSettings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly quiet: boolean;
  readonly canary: boolean;
  readonly sharedShapes: boolean;
  readonly renderTimeout?: number | undefined;
  readonly version: string;
  readonly cache?:
    | {
        readonly folder: string;
        readonly written: ReadonlySet<string>;
        readonly variables: Readonly<Record<string, string | undefined>>;
      }
    | undefined;
}

/** What a worker tells. */
export type WorkerMessage =
  | {
      readonly kind: 'linted';
      readonly unit: number;
      readonly cells: readonly LintedCell[];
      readonly sharing: MarkupSharing | undefined;
      /** What engines would remember, and what they used of what they did. */
      readonly relayed: readonly RelayedEntry[];
    }
  | { readonly kind: 'left'; readonly unit: number }
  /** It has read the project, and will tell when it is through. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'through' };
