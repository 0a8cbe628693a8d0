import { isPlain } from '../model-view/copy-model.ts';
import type { ModelView } from '../model-view/model-view.ts';
import { asDerived, type Provenance } from '../model-view/reads.ts';
import { explain, type Frame, type Known, readsOf } from './frames.ts';
import type { Context, Path } from './package.ts';
import { framesIn } from './pieces.ts';

export interface Follower {
  /** Lets a context tell what is read from it. */
  follow(context: Context): void;
  /** Notes what a tag has put into variables; to be called when its frame closes. */
  noteVariables(context: Context, frame: Frame): void;
}

interface Scope {
  /** What opened it. */
  readonly frame: Frame;
  readonly known: Map<string, Known>;
}

/** Variables that are counted, not read. */
const COUNTED = new Set(['forloop', 'tablerowloop', 'block', 'continue']);

/**
 * Follows variables: the data tells by itself what is read of it, but what `assign`, a loop or an
 * argument put into a variable may be a text or a number that tells nothing.
 */
export function followContexts(view: ModelView, top: () => Frame): Follower {
  const scopes = new WeakMap<object, Scope>();

  const knownOf = ({ frame, known }: Scope, name: string, value: unknown): Known => {
    const noted = [known.get(name), frame.arguments.get(name)].find(
      (candidate) => candidate !== undefined && Object.is(candidate.value, value),
    );
    return noted ?? { value, provenance: explain(frame, value) };
  };

  /** What a variable holds, such that reading on in it is noticed. */
  const readVariable = (scope: Scope, name: string, value: unknown): unknown => {
    if (COUNTED.has(name) || value === undefined) return value;
    if (isMade(value)) return view.made(value, () => readsOf(scope.frame));
    if (isObject(value)) return value;
    const { provenance, piece } = knownOf(scope, name, value);
    const frame = top();
    frame.reads.push(...provenance);
    if (piece !== undefined) frame.captured.push(piece);
    return value;
  };

  const isMade = (value: unknown): boolean => isPlain(value) && !view.isProxy(value);

  const noteRead = (holder: unknown, key: PropertyKey, value: unknown): void => {
    const path = view.pathOf(holder);
    if (path === undefined || typeof key === 'symbol') return;
    if (value === undefined) top().reads.push({ path: below(path, key), value });
    else if (key === 'size' && Array.isArray(holder)) {
      top().reads.push({ path: below(path, 'length'), value });
    }
  };

  const follow = (context: Context): void => {
    const { findScope, push, spawn, _getFromScope } = context;
    const bottom = context.scopes[0];
    if (bottom !== undefined) scopes.set(bottom, { frame: top(), known: new Map() });
    Object.assign(context, {
      // What is nowhere is missing in the data, not among the globals.
      findScope(name: string) {
        const scope = findScope.call(context, name);
        return scope === context.globals && !(name in scope) ? context.environments : scope;
      },
      push(scope: object) {
        scopes.set(scope, { frame: top(), known: new Map() });
        return push.call(context, scope);
      },
      spawn(model?: object) {
        const child = spawn.call(context, model);
        follow(child);
        return child;
      },
      *_getFromScope(from: unknown, path: Path, ...more: readonly unknown[]) {
        const keys = typeof path === 'string' ? path.split('.') : path;
        const scope = isObject(from) ? scopes.get(from) : undefined;
        let value = from;
        for (const [index, key] of keys.entries()) {
          const holder = value;
          value = yield _getFromScope.call(context, holder, [key], ...more);
          if (index === 0 && scope !== undefined) value = readVariable(scope, String(key), value);
          else noteRead(holder, key, value);
        }
        return value;
      },
    } satisfies Partial<Context>);
  };

  return {
    follow,
    noteVariables(context, frame) {
      const variables = context.bottom();
      const scope = scopes.get(variables);
      if (scope === undefined) return;
      for (const [name, value] of Object.entries(variables)) {
        const known = scope.known.get(name) ?? scope.frame.arguments.get(name);
        if (known !== undefined && Object.is(known.value, value)) continue;
        if (isMade(value)) {
          const sources = [...readsOf(frame)];
          const made = view.made(value, () => sources);
          variables[name] = made;
          scope.known.set(name, { value: made, provenance: [] });
          continue;
        }
        const piece = frame.pieces.findLast(({ buffer }) => buffer === value);
        const provenance = piece === undefined ? explain(frame, value) : readsIn(framesIn([piece]));
        scope.known.set(name, { value, provenance, piece });
      }
    },
  };
}

/** What a text was computed from that these printed. */
export const readsIn = (frames: readonly Frame[]): Provenance =>
  asDerived(frames.flatMap((frame) => readsOf(frame)));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The path of a property; a length of a list, or a name. */
function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (key === '' || /[.[\]"']/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
