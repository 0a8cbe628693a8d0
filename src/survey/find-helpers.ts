import { type HelperFile, traitsOf } from './code-evidence.ts';
import type { Survey } from './survey.ts';
import type { TemplateSet } from './template-sets.ts';
import type { HelperTraits } from './values/sample-options.ts';

/** The module that init writes where it finds none for a helper. */
export const STAND_INS = 'sendlint.helpers.mjs';

export interface FoundHelpers {
  readonly usable: readonly HelperFile[];
  readonly unusable: readonly HelperFile[];
  /** Names of all that will be there. */
  readonly names: ReadonlySet<string>;
}

/** Modules whose helpers the templates call. One that starts an application as well is not loaded. */
export function findHelpers({ code, tree }: Survey, set: TemplateSet): FoundHelpers {
  const texts = [...set.templates, ...set.partials].map(({ text }) => text).join('\n');
  const called = code.helpers.filter(({ names }) =>
    names.some((name) => new RegExp(`[{(%|#\\s]${escaped(name)}\\b`).test(texts)),
  );
  const usable = called.filter(
    ({ doesMore, path }) => !doesMore && tree.read(path) !== undefined && path !== STAND_INS,
  );
  return {
    usable,
    unusable: called.filter((file) => !usable.includes(file) && file.path !== STAND_INS),
    names: new Set(usable.flatMap(({ names }) => names)),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Of the stand-ins, those for dates make dates of what they are given, and those for money divide nothing. */
export function traitsOfAll({ usable }: FoundHelpers, tree: Survey['tree']): HelperTraits {
  const traits = usable.map((file) => traitsOf(file, tree));
  return {
    wantDates: new Set(traits.flatMap(({ wantDates }) => wantDates)),
    wantMinorUnits: new Set(traits.flatMap(({ wantMinorUnits }) => wantMinorUnits)),
  };
}
