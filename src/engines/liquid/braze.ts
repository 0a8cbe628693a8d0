/**
 * Braze writes `{{ ${first_name} }}` and `{{ custom_attribute.${plan} }}` for what Liquid writes as
 * `{{ first_name }}` and `{{ custom_attribute["plan"] }}`. This answers with the template in Liquid's
 * notation, in which everything stands at the same offset as before. Strings stay as they are.
 */
export function withoutBraces(template: string): string {
  if (!template.includes('${')) return template;
  return template.replace(TAG, (tag) =>
    tag.replace(NAME, (written, dotted?: string, plain?: string) => {
      if (dotted !== undefined) return `["${dotted}"]`;
      return plain === undefined ? written : `  ${plain} `;
    }),
  );
}

/** An output or a tag, in which `${…}` may hold a brace that closes none of them. */
const TAG = /\{\{(?:\$\{[^{}\n]*\}|(?!\}\}|\{\{|\$\{)[^])*\}\}|\{%(?:(?!%\}|\{%)[^])*%\}/g;

const NAME = /"[^"]*"|'[^']*'|\.\$\{([^{}"'\n]*)\}|\$\{([\w-]*)\}/g;
