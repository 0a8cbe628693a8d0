import { UserError } from '../model/user-error.ts';

/** The rule that new ones are copied from: `src/rules/_template/what-is-wrong/`. */
export const TEMPLATE_ID = '_template/what-is-wrong';

const RULE_ID = /^[a-z][a-z-]*[a-z]\/[a-z][a-z-]*[a-z]$/;

/**
 * Files of a new rule by their path below `src/rules/`. `template` holds the text of each file of the
 * template's folder by its name. Throws a {@link UserError} for an id that is not `category/what-is-wrong`.
 */
export function scaffoldRule(
  id: string,
  template: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (!RULE_ID.test(id)) {
    throw new UserError({
      message: `Expected a rule id like "greeting/empty-name", but got ${JSON.stringify(id)}.`,
      hint: 'Name what is wrong, in lower case with hyphens, behind its category and a slash.',
    });
  }
  return new Map(
    [...template].map(([file, text]) => [`${id}/${file}`, text.replaceAll(TEMPLATE_ID, id)]),
  );
}
