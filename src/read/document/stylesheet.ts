import type { Block, CssNode, List, Selector } from 'css-tree';
import parse from 'css-tree/parser';
import { declare, type Declarations, type Declared, type Property } from './declarations.ts';
import { compileSelector, specificityOf, type CompiledSelector } from './selectors.ts';

/** What the sheets of a document say about visibility. */
export interface Stylesheet {
  readonly byKey: Readonly<
    Record<'id' | 'class' | 'type' | 'any', ReadonlyMap<string, readonly SheetRule[]>>
  >;
  /** Rules whose selectors need more of the document than the ancestors of an element. */
  readonly far: readonly FarRule[];
}

export interface RankedDeclarations {
  readonly declarations: Declarations;
  readonly specificity: number;
  /** Place among all rules, by which the later of two equals wins. */
  readonly order: number;
}

interface SheetRule extends RankedDeclarations {
  readonly selector: CompiledSelector;
}

export interface FarRule extends RankedDeclarations {
  readonly selector: string;
  /** Names of the elements it speaks of, in lower case. */
  readonly types: readonly string[];
}

/** More than a mail could hold and still arrive: clients cut sheets off far earlier. */
const MOST_CSS = 1_000_000;

/** Compiles sheets in the order they stand in. Anything is accepted; what cannot be understood hides nothing. */
export function compileSheets(texts: readonly string[]): Stylesheet {
  const sheet = emptySheet();
  let order = 0;
  const add = (prelude: CssNode, block: Block): void => {
    const declarations = relevant(block);
    if (declarations.size === 0 || prelude.type !== 'Raw') return;
    for (const rule of rulesOf(prelude.value, declarations, order++)) {
      if (typeof rule.selector === 'string') sheet.far.push(rule as FarRule);
      else index(sheet, rule as SheetRule);
    }
  };
  for (const text of texts) {
    if (text.length > MOST_CSS) continue;
    eachRule(parseSheet(text), add);
  }
  return sheet;
}

interface MutableSheet {
  readonly byKey: Record<'id' | 'class' | 'type' | 'any', Map<string, SheetRule[]>>;
  readonly far: FarRule[];
}

const emptySheet = (): MutableSheet => ({
  byKey: { id: new Map(), class: new Map(), type: new Map(), any: new Map() },
  far: [],
});

function index(sheet: MutableSheet, rule: SheetRule): void {
  const { kind, name } = rule.selector.key;
  const rules = sheet.byKey[kind].get(name);
  if (rules === undefined) sheet.byKey[kind].set(name, [rule]);
  else rules.push(rule);
}

function parseSheet(text: string): List<CssNode> | undefined {
  try {
    const root = parse(text, {
      parseRulePrelude: false,
      parseAtrulePrelude: false,
      parseValue: false,
      parseCustomProperty: false,
    });
    return root.type === 'StyleSheet' ? root.children : undefined;
  } catch {
    // Brackets nested by the ten thousand exhaust the parser's stack.
    return undefined;
  }
}

function eachRule(
  nodes: List<CssNode> | undefined,
  visit: (prelude: CssNode, block: Block) => void,
): void {
  nodes?.forEach((node) => {
    if (node.type === 'Rule') visit(node.prelude, node.block);
    else if (node.type === 'Atrule' && node.name.toLowerCase() === 'media' && node.block !== null) {
      const media = node.prelude?.type === 'Raw' ? node.prelude.value : '';
      if (alwaysHolds(media)) eachRule(node.block.children, visit);
    }
  });
}

/** True for a media query that every client on a screen answers with yes. */
export const alwaysHolds = (media: string): boolean =>
  media.trim() === '' ||
  media.split(',').some((query) => /^(?:only\s+)?(?:all|screen)$/i.test(query.trim()));

function relevant(block: Block): Declarations {
  const declarations = new Map<Property, Declared>();
  block.children.forEach((node) => {
    if (node.type !== 'Declaration' || node.value.type !== 'Raw') return;
    declare(declarations, node.property.toLowerCase(), node.value.value, node.important !== false);
  });
  return declarations;
}

function rulesOf(
  prelude: string,
  declarations: Declarations,
  order: number,
): readonly (SheetRule | FarRule)[] {
  const list = parseSelectors(prelude);
  if (list === undefined) return [];
  const rules: (SheetRule | FarRule)[] = [];
  for (const selector of list) {
    const compiled = compileSelector(selector);
    if (compiled === 'invalid') return [];
    if (compiled === 'never') continue;
    if (compiled === 'far') {
      const text = prelude.slice(selector.loc?.start.offset, selector.loc?.end.offset);
      const specificity = specificityOf(selector);
      rules.push({ selector: text, types: typesOf(selector), declarations, specificity, order });
    } else {
      rules.push({ selector: compiled, declarations, specificity: compiled.specificity, order });
    }
  }
  return rules;
}

function parseSelectors(prelude: string): Selector[] | undefined {
  try {
    const list = parse(prelude, { context: 'selectorList', positions: true });
    if (list.type !== 'SelectorList') return undefined;
    const selectors: Selector[] = [];
    for (const selector of list.children) {
      if (selector.type !== 'Selector') return undefined;
      selectors.push(selector);
    }
    return selectors;
  } catch {
    // An invalid selector drops its rule.
    return undefined;
  }
}

const typesOf = ({ children }: Selector): string[] =>
  children
    .toArray()
    .flatMap((node) =>
      node.type === 'TypeSelector' && node.name !== '*' ? [node.name.toLowerCase()] : [],
    );
