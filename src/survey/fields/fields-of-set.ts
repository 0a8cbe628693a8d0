import type { TemplateSet } from '../template-sets.ts';
import { partialFinder } from '../partial-files.ts';
import { newField, type Field } from './field.ts';
import { readFields } from './read-fields.ts';
import type { MissingPiece } from './template-reader.ts';

/** What the templates of a set read of their model, all of them together. */
export interface SetFields {
  readonly root: Field;
  /** Helpers that are called and that no module has. */
  readonly helpers: readonly string[];
  /** Partials that are called and not there. */
  readonly partials: readonly string[];
  /** Templates that cannot be parsed, each with the reason. */
  readonly unparsable: readonly { readonly path: string; readonly message: string }[];
}

/** `subjects` are templates too, which no file holds. */
export function fieldsOf(
  set: TemplateSet,
  helpers: ReadonlySet<string>,
  subjects: readonly string[] = [],
): SetFields {
  const root = newField();
  const { find } = partialFinder([...set.partials, ...set.templates]);
  const { names } = partialFinder(set.partials);
  const lacking = { helper: new Set<string>(), partial: new Set<string>() };
  const unparsable: { path: string; message: string }[] = [];
  const inCode = subjects.map((text) => ({ path: 'a subject', text }));
  for (const { path, text } of [...set.templates, ...inCode]) {
    const missing = (what: MissingPiece): void => {
      if (what.kind === 'unparsable') unparsable.push({ path, message: what.message });
      else lacking[what.kind].add(what.name);
    };
    const context = { root, helpers, partial: find, partialNames: names, missing };
    readFields(text, set.engine, context);
  }
  return { root, helpers: [...lacking.helper], partials: [...lacking.partial], unparsable };
}
