/**
 * Whether a stretch of HTML is one whole: nothing before or behind it is part of one of its tags, no closing tag
 * of it closes an element around it, and nothing in it is read in another way than as tags and text. So it makes
 * no difference to anything around it what it says.
 */
export function isSelfContained(html: string): boolean {
  const open: string[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (match === null) {
      // "I <3 you" is text, and nothing else may be.
      if (!/[\d\s]/.test(html.charAt(at + 1))) return false;
      at += 1;
      continue;
    }
    const [tag, slash, written = ''] = match;
    const name = written.toLowerCase();
    if (name.startsWith('mj-') || READ_OTHERWISE.has(name)) return false;
    if (slash === '/') {
      const partner = open.lastIndexOf(name);
      if (partner === -1) return false;
      open.length = partner;
    } else if (!tag.endsWith('/>')) open.push(name);
    at += tag.length;
  }
  return true;
}

/** An opening or closing tag as HTML writes it. */
const TAG =
  /<(\/?)([a-z][a-z0-9:-]*)(?:\s(?:[^<>"'=]|=\s*"[^"<]*"|=\s*'[^'<]*'|=(?=[^\s"'<>]))*)?\/?>/iy;

/** Elements whose content is no markup, or that do not stand where they are written. */
const READ_OTHERWISE: ReadonlySet<string> = new Set([
  'body',
  'frameset',
  'head',
  'html',
  'iframe',
  'math',
  'mjml',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'xmp',
]);
