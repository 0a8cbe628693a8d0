import type { Span } from '../../model/text/span.ts';

/** The Outlook that reads conditional comments: the Word-based one for Windows. */
const OUTLOOK_VERSION = 16;

/** No condition that means anything is longer. */
const LONGEST_CONDITION = 200;

/**
 * What Outlook reads of a comment, given the comment's content: `[if mso]>…<![endif]`. Undefined for
 * an ordinary comment, for one that is meant for others, and for the marks around content that all
 * clients read (`<!--[if !mso]><!-->`).
 */
export function outlookContent(source: string, comment: Span): Span | undefined {
  if (source.charCodeAt(comment.start) !== 0x5b && !/\s/.test(source[comment.start] ?? '')) {
    return undefined;
  }
  const head = source.slice(
    comment.start,
    Math.min(comment.end, comment.start + LONGEST_CONDITION),
  );
  const opening = /^\s*\[\s*if\b([^\]]*)\]\s*>/i.exec(head);
  if (opening === null || !holdsInOutlook(opening[1] ?? '')) return undefined;
  const start = comment.start + opening[0].length;
  if (source.startsWith('<!', start) && comment.end <= start + '<!--'.length) return undefined;
  const closing = source.lastIndexOf('<![', comment.end);
  return { start, end: closing > start ? closing : comment.end };
}

/** False for content that only opens and closes elements, as most of what builders write for Outlook. */
export function holdsWords(source: string, { start, end }: Span): boolean {
  const content = source.slice(start, end);
  return (
    />[^<]*[^<\s]/.test(content) || !/^\s*</.test(content) || /\s(?:alt|href)\s*=/i.test(content)
  );
}

/** Evaluates `(gte mso 9)|(IE)`, `!mso`, `true`, … Outlook knows itself and VML, and is no browser. */
function holdsInOutlook(condition: string): boolean {
  const tokens = condition.toLowerCase().match(/[()!&|]|[a-z]+|[\d.]+/g) ?? [];
  let at = 0;

  const either = (): boolean => {
    let holds = both();
    while (tokens[at] === '|') {
      at++;
      const other = both();
      holds ||= other;
    }
    return holds;
  };

  const both = (): boolean => {
    let holds = one();
    while (tokens[at] === '&') {
      at++;
      const other = one();
      holds &&= other;
    }
    return holds;
  };

  const one = (): boolean => {
    const token = tokens[at++];
    if (token === '!') return !one();
    if (token === '(') {
      const holds = either();
      if (tokens[at] === ')') at++;
      return holds;
    }
    if (token === 'true') return true;
    if (token !== undefined && isComparison(token)) return feature(tokens[at++], token);
    return feature(token, 'eq');
  };

  const feature = (name: string | undefined, comparison: Comparison): boolean => {
    const version = Number.parseFloat(tokens[at] ?? '');
    if (!Number.isNaN(version)) at++;
    if (name === 'vml') return true;
    if (name !== 'mso') return false;
    return Number.isNaN(version) || COMPARE[comparison](OUTLOOK_VERSION, version);
  };

  return either();
}

const COMPARE = {
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
  eq: (a: number, b: number) => a === b,
  gte: (a: number, b: number) => a >= b,
  gt: (a: number, b: number) => a > b,
} as const;

type Comparison = keyof typeof COMPARE;

const isComparison = (token: string): token is Comparison => Object.hasOwn(COMPARE, token);
