import { explain, type Frame } from './frames.ts';
import type { Context, Node, Steps } from './package.ts';
import { isObject } from './syntax.ts';

/** The arguments of a tag, as liquidjs evaluates them. */
interface Arguments {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly render: (context: Context) => Steps<Record<string, unknown>>;
}

/**
 * Evaluates the arguments of a call one by one, so that each is known to come from what was read for
 * it. `frameOf` answers with the frame of the call while it is traced.
 */
export function followArguments(node: Node, frameOf: () => Frame | undefined): void {
  const given = [node['hash'], node['args']].find(isArguments);
  if (given === undefined || Object.hasOwn(given, 'render')) return;
  const { hash, render } = given;
  Object.assign(given, {
    *render(context: Context) {
      const frame = frameOf();
      const values: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(hash)) {
        const before = frame?.reads.length ?? 0;
        const evaluated: unknown = yield render.call(
          { ...given, hash: { [name]: value } },
          context,
        );
        values[name] = isObject(evaluated) ? evaluated[name] : undefined;
        if (frame === undefined) continue;
        const reads = frame.reads.slice(before);
        const provenance = explain({ ...frame, reads }, values[name]);
        frame.arguments.set(name, { value: values[name], provenance });
      }
      return values;
    },
  } satisfies Partial<Arguments>);
}

const isArguments = (value: unknown): value is Arguments =>
  isObject(value) && isObject(value['hash']) && typeof value['render'] === 'function';
