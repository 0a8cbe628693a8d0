import type { PlainReason } from '../../../model/sharing.ts';
import type { EngineMemory } from '../../port.ts';
import type { MjmlPackage } from '../package.ts';
import type { Skeleton } from './skeleton.ts';

/** What MJML made of all documents of one shape. */
export type Shape =
  | {
      readonly kind: 'shared';
      readonly skeleton: Skeleton;
      readonly files: readonly string[];
      /** Whether MJML and we have nothing to say about it. */
      readonly isClean: boolean;
      /** Whether an earlier run compiled it. */
      readonly isKept: boolean;
    }
  /** Some of its holes belong to the shape. */
  | { readonly kind: 'narrower'; readonly without: ReadonlySet<number> }
  | { readonly kind: 'plain'; readonly because: PlainReason };

/** Shapes that earlier runs compiled, and documents that they compiled by themselves to check that. */
export interface ShapeMemory {
  shapeOf(file: string, key: string): Shape | undefined;
  /** To be called for a shape whose first document came out as it does by itself. */
  keep(file: string, key: string, shape: Shape): void;
  forget(file: string, key: string): void;
  isChecked(file: string, document: string): boolean;
  check(file: string, document: string): void;
}

export const NOTHING_KEPT: ShapeMemory = {
  shapeOf: () => undefined,
  keep: () => {},
  forget: () => {},
  isChecked: () => false,
  check: () => {},
};

/** `memory` keeps what is about a file; its keys say all but what MJML is and is told. */
export function shapeMemory(
  memory: (about: string) => EngineMemory,
  { version, configFile }: MjmlPackage,
): ShapeMemory {
  // A config may name code of the project's.
  if (configFile !== undefined) return NOTHING_KEPT;
  const of = (file: string): EngineMemory => memory(`shapes of ${file}`);
  const keyOf = (kind: string, text: string): string =>
    JSON.stringify([FORMAT, version, kind, text]);
  return {
    shapeOf: (file, key) => shapeIn(of(file).get(keyOf('shape', key))),
    keep(file, key, shape) {
      // What a document includes may be written anew while the document stays as it is.
      if (shape.kind === 'plain' || /<mj-include/i.test(key)) return;
      if (shape.kind === 'narrower' || shape.isClean) {
        of(file).set(keyOf('shape', key), keptShape(shape));
      }
    },
    forget: (file, key) => of(file).set(keyOf('shape', key), null),
    isChecked: (file, document) => of(file).get(keyOf('checked', document)) === true,
    check: (file, document) => {
      if (!/<mj-include/i.test(document)) of(file).set(keyOf('checked', document), true);
    },
  };
}

/** Raised when shapes are cut or kept another way. */
const FORMAT = 1;

type KeptShape =
  | {
      readonly pieces: readonly string[];
      readonly holes: readonly number[];
      readonly folded: readonly number[];
      readonly files: readonly string[];
    }
  | { readonly without: readonly number[] };

function keptShape(shape: Exclude<Shape, { kind: 'plain' }>): KeptShape {
  if (shape.kind === 'narrower') return { without: [...shape.without] };
  const { pieces, holes, folded } = shape.skeleton;
  return { pieces, holes, folded: [...folded], files: shape.files };
}

function shapeIn(value: unknown): Shape | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as KeptShape;
  if ('without' in kept) return { kind: 'narrower', without: new Set(kept.without) };
  const { pieces, holes, folded, files } = kept;
  // A shape is shared only where no font is looked for around a hole.
  const skeleton: Skeleton = { pieces, holes, looked: new Set(), folded: new Set(folded) };
  return { kind: 'shared', skeleton, files, isClean: true, isKept: true };
}
