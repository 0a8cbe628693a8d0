import type { Paint } from './paint.ts';

/** A page of Markdown for a terminal: headings and code stand out, the rest is readable as it is. */
export function renderMarkdown(page: string, paint: Paint): string {
  let inCode = false;
  const lines = page.split(/\r?\n/).flatMap((line) => {
    if (/^ *(?:```|~~~)/.test(line)) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [`    ${paint.cyan(line)}`];
    const [, heading] = /^#+ (.+)$/.exec(line) ?? [];
    if (heading !== undefined) return [paint.bold(heading)];
    return [line.replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code))];
  });
  return lines.join('\n');
}
