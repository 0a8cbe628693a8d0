import type * as Cheerio from 'cheerio/slim';
import { createRequire } from 'node:module';
import { escapeRegExp } from '../../model/text/pattern.ts';
import type { Declarations } from './declarations.ts';
import type { FarRule, RankedDeclarations } from './stylesheet.ts';
import { ROOT_STYLE, showsText, styleWithin } from './visibility.ts';

/** Documents beyond this size, in UTF-16 units, would take a tree too long; clients clip mails at half of it. */
const MOST_HTML = 200_000;

/**
 * The rules with far-reaching selectors (`a + b`, `:last-child`, `:has()`), by the offset of each start tag
 * they hold for. A tree is built only where such a rule hides something: most are there to talk to
 * one client, by elements that the document does not have.
 */
export function findFar(
  html: string,
  rules: readonly FarRule[],
): ReadonlyMap<number, readonly RankedDeclarations[]> {
  const found = new Map<number, RankedDeclarations[]>();
  if (rules.length === 0 || html.length > MOST_HTML) return found;
  const candidates = rules.filter(({ types }) => types.every((type) => isIn(html, type)));
  if (!candidates.some(({ declarations }) => hides(declarations))) return found;

  const select = parseTree(html);
  for (const rule of candidates) {
    for (const offset of select(rule.selector)) {
      const others = found.get(offset);
      if (others === undefined) found.set(offset, [rule]);
      else others.push(rule);
    }
  }
  return found;
}

const isIn = (html: string, type: string): boolean =>
  type === 'html' || type === 'body' || new RegExp(`<${escapeRegExp(type)}[\\s/>]`, 'i').test(html);

const hides = (declarations: Declarations): boolean =>
  !showsText(styleWithin({ name: 'div', attributes: [] }, ROOT_STYLE, declarations, 'body'));

/** Loads cheerio, which mails without such a rule do not need, and returns where the elements of a selector start. */
function parseTree(html: string): (selector: string) => number[] {
  const { load } = createRequire(import.meta.url)('cheerio/slim') as typeof Cheerio;
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true } });
  return (selector) => {
    try {
      return $(selector)
        .toArray()
        .flatMap(({ startIndex }) => startIndex ?? []);
    } catch {
      return [];
    }
  };
}
