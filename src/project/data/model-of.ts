import type { Project } from '../project.ts';
import type { ConfigInput } from '../schema/config.ts';
import { stepsOf, valueAt } from './path.ts';

/**
 * The template's model. A path map adds to the record: every path of the model on its left is given
 * what stands at the path on its right, and the rest stays as it is. The path "." is the record itself.
 */
export function modelMapper(context: ConfigInput['context']): Project['modelOf'] {
  if (context === undefined) return (data) => data;
  if (typeof context === 'function') return (data, about) => context(data as never, about as never);
  const entries = Object.entries(context);
  return (data) =>
    entries.reduce<unknown>((model, [target, source]) => {
      const value = source === '.' ? data : valueAt(data, source);
      return target === '.'
        ? { ...asObject(model), ...asObject(value) }
        : put(model, stepsOf(target), value);
    }, data);
}

/** A copy with one value set; everything beside its path is shared with the original. */
function put(
  holder: unknown,
  [step, ...rest]: ReturnType<typeof stepsOf>,
  value: unknown,
): unknown {
  if (step === undefined) return value;
  const copy: Record<PropertyKey, unknown> | unknown[] = Array.isArray(holder)
    ? [...(holder as readonly unknown[])]
    : { ...asObject(holder) };
  const held: unknown = Reflect.get(copy, step);
  Object.defineProperty(copy, step, {
    value: put(held, rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};
