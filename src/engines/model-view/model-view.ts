import type { ModelCopy } from './copy-model.ts';
import { followMadeObjects } from './made-objects.ts';
import { followModel, type Report } from './model-objects.ts';
import type { Provenance } from './reads.ts';

/** Templates and helpers see the model through proxies, which report every leaf that is read. */
export interface ModelView {
  /** The model as templates see it. */
  readonly root: unknown;
  /** What a helper returned or handed on: made objects are followed back to the leaves of `sources`. */
  made(value: unknown, sources: () => Provenance): unknown;
  /** The context of a partial that was called with hash arguments. */
  merged(target: object, base: unknown, kept: ReadonlyMap<string, Provenance>): object;
  isProxy(value: unknown): boolean;
  /** The object of the model behind a proxy; any other value as it is. */
  unwrapped(value: unknown): unknown;
  /** Path from the root of a proxied object of the model. */
  pathOf(value: unknown): string | undefined;
}

export function viewModel(copy: ModelCopy, report: Report): ModelView {
  const isAnyProxy = (value: object): boolean =>
    model.targetOf(value) !== undefined || made.isProxy(value);
  const made = followMadeObjects((target) => model.proxyOf(target), isAnyProxy, report);
  const model = followModel(copy, isAnyProxy, report);

  return {
    root: model.root,
    made(value, sources) {
      if (!isObject(value) || isAnyProxy(value)) return value;
      return model.proxyOf(value) ?? made.made(value, sources);
    },
    merged: (target, base, kept) => made.merged(target, base, kept),
    isProxy: (value) => isObject(value) && isAnyProxy(value),
    unwrapped: (value) => (isObject(value) ? (model.targetOf(value) ?? value) : value),
    pathOf: (value) => (isObject(value) ? model.pathOf(value) : undefined),
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
