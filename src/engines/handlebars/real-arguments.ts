import { asDerived } from '../model-view/reads.ts';
import type { HelperFrame, Tracing } from './tracing.ts';

/**
 * The arguments of a helper that cannot work with proxies, as the real objects. Which of their leaves
 * it reads cannot be seen then, so all of them are noted as read.
 */
export function realArguments(
  values: readonly unknown[],
  frame: HelperFrame,
  tracing: Tracing,
): unknown[] {
  return values.map((value, index) =>
    index < values.length - 1
      ? realObject(value, frame, tracing)
      : withRealHash(value, frame, tracing),
  );
}

/** More objects than this are not looked into. */
const MOST_OBJECTS = 24;

function withRealHash(options: unknown, frame: HelperFrame, tracing: Tracing): unknown {
  if (typeof options !== 'object' || options === null) return options;
  const { hash } = options as { hash?: Record<string, unknown> };
  const real = Object.entries(hash ?? {}).map(
    ([name, value]) => [name, realObject(value, frame, tracing)] as const,
  );
  return { ...options, hash: Object.fromEntries(real) };
}

function realObject(value: unknown, frame: HelperFrame, { view }: Tracing): unknown {
  if (!view.isProxy(value)) return value;
  const from = frame.reads.length;
  readLeaves(value);
  frame.reads.splice(from, Infinity, ...asDerived(frame.reads.slice(from)));
  return view.unwrapped(value);
}

/** Reading through its proxy is what notes a leaf. */
function readLeaves(value: unknown): void {
  const seen = new Set<unknown>();
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    if (seen.has(item) || seen.size >= MOST_OBJECTS) return;
    seen.add(item);
    for (const key of Object.keys(item)) visit(Reflect.get(item, key));
  };
  visit(value);
}
