/** Ids and severities of what `--rule` was given: `id:severity`, unchecked. */
export const ruleFlags = (given: readonly string[]): (readonly [id: string, severity: string])[] =>
  given.map((text) => {
    const [id = '', severity = ''] = text.split(':', 2);
    return [id, severity];
  });
