import type { Span } from '../../model/text/span.ts';
import type { TemplateProblem } from '../port.ts';
import type { Source } from './includes.ts';
import { type MjmlToken, scanMjml } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Loss {
  readonly span: Span;
  readonly because: string;
}

/** What MJML throws away of a text without a word, and what it closes without being told to. */
export function findLosses(
  source: Source,
  vocabulary: Vocabulary,
): { readonly losses: readonly Loss[]; readonly problems: readonly TemplateProblem[] } {
  if (source.type !== 'mjml') return { losses: [], problems: [] };
  const { text } = source.text;
  const losses: Loss[] = [];
  const problems: TemplateProblem[] = [];
  const open: Open[] = [];
  const seen = new Set<string>();
  // MJML puts an included fragment into a body of its own.
  const isFragment = source.included && !text.includes('<mjml>');
  let lostIn: Open | undefined;

  const lose = (span: Span, because: string): void => {
    const trimmed = trim(text, span);
    if (!saysSomething(source, trimmed)) return;
    losses.push({ span: trimmed, because });
  };

  for (const token of scanMjml(source.markup, vocabulary.isEndingTag)) {
    if (token.kind === 'open') {
      const because = lostIn === undefined ? whyElementIsLost(token) : undefined;
      const element = { token, because };
      if (token.selfClosing) {
        if (because !== undefined) lose(token.span, because);
        continue;
      }
      open.push(element);
      if (because !== undefined) lostIn = element;
    } else if (token.kind === 'close') {
      const element = open.pop();
      if (element === undefined) continue;
      if (token.implied) reportUnclosed(element, token.span);
      if (element !== lostIn) continue;
      lose({ start: element.token.span.start, end: token.span.end }, element.because ?? '');
      lostIn = undefined;
    } else if (token.kind === 'text' && lostIn === undefined) {
      const parent = open.at(-1)?.token.name;
      if (parent === undefined && !isFragment) lose(token.span, 'text outside <mjml>');
      else if (parent === undefined || !vocabulary.mayUseText(parent)) {
        lose(token.span, 'text between components, outside mj-raw');
      }
    }
  }
  return { losses, problems };

  function whyElementIsLost({ name, attributes }: OpenToken): string | undefined {
    const parent = open.at(-1)?.token.name;
    if (name === 'mj-include' || isInside(open, 'mj-attributes')) return undefined;
    if (!vocabulary.isKnown(name)) return `MJML knows no element <${name}>`;
    if (name === 'mjml' && parent !== undefined) return 'a document inside a document';
    if (name === 'mjml' && isFragment)
      return 'an included document must open with "<mjml>" as such';
    if (parent !== 'mjml') return undefined;
    if (name === 'mj-raw') {
      const isPlaced = attributes.some((attribute) => attribute.name === 'position');
      return isPlaced ? undefined : 'mj-raw outside mj-head and mj-body, without position';
    }
    if (name !== 'mj-head' && name !== 'mj-body') return 'an element outside mj-head and mj-body';
    if (seen.has(name)) return `a second <${name}>: MJML reads the first`;
    seen.add(name);
    return undefined;
  }

  function reportUnclosed({ token }: Open, end: Span): void {
    const { name, span } = token;
    problems.push({
      message: `<${name}> is never closed.`,
      hint: `Close it with </${name}>.`,
      at: source.text.rangeOf(span),
    });
    // MJML looks for the content of an ending tag in front of its closing tag.
    const isEmptied = vocabulary.isEndingTag(name) && lostIn === undefined;
    if (isEmptied) lose({ start: span.end, end: end.start }, `<${name}> is never closed`);
  }
}

type OpenToken = Extract<MjmlToken, { kind: 'open' }>;

interface Open {
  readonly token: OpenToken;
  readonly because: string | undefined;
}

const isInside = (open: readonly Open[], name: string): boolean =>
  open.some(({ token }) => token.name === name);

function trim(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const from = start + body.length - body.trimStart().length;
  return { start: from, end: from + body.trim().length };
}

/** False for white space and comments, which nobody misses. */
function saysSomething({ text: { text }, expressions }: Source, { start, end }: Span): boolean {
  if (start === end) return false;
  let rest = '';
  let last = start;
  for (const expression of expressions) {
    if (expression.start < start || expression.end > end) continue;
    rest += text.slice(last, expression.start) + (expression.isComment ? '' : 'x');
    last = expression.end;
  }
  return (rest + text.slice(last, end)).trim() !== '';
}
