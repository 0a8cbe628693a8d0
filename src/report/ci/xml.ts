/** An XML element on lines of its own, or on one where it holds nothing but text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => attribute(key, value))];
  const opening = start.join(' ');
  if (content.length === 0) return `<${opening}/>`;
  if (typeof content === 'string') return `<${opening}>${escapeXml(content)}</${name}>`;
  return [`<${opening}>`, ...content, `</${name}>`].join('\n');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** What XML 1.0 has no place for, escaped or not, becomes U+FFFD. */
const escapeXml = (text: string): string =>
  text.replace(ESCAPED, (character) => REFERENCES[character] ?? '\uFFFD');

// A line break in an attribute would be read as a space.
const attribute = (key: string, value: string | number): string =>
  `${key}="${escapeXml(String(value)).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')}"`;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** The second half is all that https://www.w3.org/TR/xml/#charsets leaves out. */
const ESCAPED = /[&<>"'\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
