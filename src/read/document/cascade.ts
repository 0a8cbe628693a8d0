import { createCache } from '../cache.ts';
import { parseStyle, type Declarations, type Declared, type Property } from './declarations.ts';
import { findFar } from './far-selectors.ts';
import { valueOf } from './html-events.ts';
import type { Element } from './open-elements.ts';
import { collectSheets, linksSheet } from './sheets.ts';
import { compileSheets, type RankedDeclarations, type Stylesheet } from './stylesheet.ts';

/** What the sheets of a document and an element's own attributes declare for the element. */
export interface Cascade {
  (element: Element): Declarations;
  /** Whether that depends on nothing but the element and those around it. */
  readonly isNear: boolean;
}

/** Makes cascades and keeps what documents made from one template have in common: sheets and `style` attributes. */
export function createCascades(): (html: string) => Cascade {
  const styleOf = createCache(2_000, parseStyle);
  const sheetOf = createCache(50, (texts: string) => compileSheets(texts.split(SEPARATOR)));

  return (html) => {
    const sheet = sheetOf(collectSheets(html).join(SEPARATOR));
    const far = findFar(html, sheet.far);
    const unsure: readonly Property[] = linksSheet(html) ? ['color'] : [];
    const declared = (element: Element): Declarations => {
      const style = valueOf(element, 'style');
      const own = style === undefined ? NONE : styleOf(style);
      const ranked = matching(sheet, element);
      for (const rule of far.get(element.tag.start) ?? []) ranked.push(rule);
      return ranked.length === 0 ? own : combine(ranked, own, unsure);
    };
    return Object.assign(declared, { isNear: sheet.far.length === 0 });
  };
}

/** Clients drop it from a sheet, so nothing is lost where a sheet is cut at one. */
const SEPARATOR = '\0';

const NONE: Declarations = new Map();

function matching({ byKey }: Stylesheet, element: Element): RankedDeclarations[] {
  const matched: RankedDeclarations[] = [];
  const collect = (kind: keyof Stylesheet['byKey'], name: string): void => {
    for (const rule of byKey[kind].get(name) ?? []) {
      if (rule.selector.matches(element)) matched.push(rule);
    }
  };
  if (byKey.any.size > 0) collect('any', '');
  if (byKey.type.size > 0) collect('type', element.name);
  if (byKey.class.size > 0) {
    const classes = valueOf(element, 'class');
    if (classes !== undefined) {
      for (const name of new Set(classes.split(/[ \t\n\f\r]+/))) collect('class', name);
    }
  }
  if (byKey.id.size > 0) {
    const id = valueOf(element, 'id');
    if (id !== undefined) collect('id', id);
  }
  return matched;
}

/** `unsure` is what another sheet may declare otherwise: there only the element's own word counts. */
function combine(
  ranked: RankedDeclarations[],
  own: Declarations,
  unsure: readonly Property[],
): Declarations {
  ranked.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  const combined = new Map<Property, Declared>();
  for (const { declarations } of ranked) overlay(combined, declarations);
  for (const property of unsure) combined.delete(property);
  overlay(combined, own);
  return combined;
}

function overlay(below: Map<Property, Declared>, above: Declarations): void {
  for (const [property, declared] of above) {
    if (!declared.important && below.get(property)?.important === true) continue;
    below.set(property, declared);
  }
}
