/** A line that TeamCity obeys, as https://www.jetbrains.com/help/teamcity/service-messages.html describes it. */
export function serviceMessage(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}='${escapeValue(String(value))}'`,
  );
  return `##teamcity[${name}${written.join('')}]`;
}

const escapeValue = (text: string): string =>
  text.replace(/[|'[\]\n\r\u0085\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  '|': '||',
  "'": "|'",
  '[': '|[',
  ']': '|]',
  '\n': '|n',
  '\r': '|r',
  '\u0085': '|x',
  '\u2028': '|l',
  '\u2029': '|p',
};
