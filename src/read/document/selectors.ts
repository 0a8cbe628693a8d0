import type { CssNode, Selector } from 'css-tree';
import { attributeTest, hasWord } from './attribute-selectors.ts';
import { valueOf } from './html-events.ts';
import type { Element } from './open-elements.ts';

/** One selector, to be asked of an element while its ancestors are open. */
export interface CompiledSelector {
  /** What the element itself must have, by which sheets are indexed. */
  readonly key: { readonly kind: 'id' | 'class' | 'type' | 'any'; readonly name: string };
  /** See {@link specificityOf}. */
  readonly specificity: number;
  matches(element: Element): boolean;
}

/**
 * `never`: holds for no element of a mail at rest, as `:hover` and pseudo-elements. `invalid`: its
 * whole rule is to be dropped. `far`: depends on siblings or on what follows, which events do not tell.
 */
export type Compiled = CompiledSelector | 'never' | 'invalid' | 'far';

/** Ancestors looked at for one selector; browsers cap the depth of documents likewise. */
const MOST_STEPS = 512;

type Test = (element: Element) => boolean;

interface Compound {
  readonly test: Test;
  /** How the compound to the right of it stands to it. */
  readonly combinator: ' ' | '>';
}

export function compileSelector(selector: Selector): Compiled {
  const compounds: Compound[] = [];
  let tests: Test[] = [];
  let key: CompiledSelector['key'] = { kind: 'any', name: '' };
  let specificity = 0;

  for (const node of selector.children) {
    if (node.type === 'Combinator') {
      const combinator = node.name.trim() === '' ? ' ' : node.name;
      if (combinator !== ' ' && combinator !== '>') return 'far';
      compounds.push({ test: every(tests), combinator });
      tests = [];
      key = { kind: 'any', name: '' };
      continue;
    }
    const part = compileSimple(node);
    if (typeof part === 'string') return part;
    tests.push(part.test);
    specificity += part.weight;
    key = stronger(key, part.key);
  }
  if (tests.length === 0) return 'invalid';
  const own = every(tests);
  compounds.reverse();
  return {
    key,
    specificity,
    matches(element) {
      if (!own(element)) return false;
      if (compounds.length === 0) return true;
      const budget = { steps: MOST_STEPS };
      return standsWithin(element, compounds, 0, budget);
    },
  };
}

function standsWithin(
  element: Element,
  compounds: readonly Compound[],
  at: number,
  budget: { steps: number },
): boolean {
  const compound = compounds[at];
  if (compound === undefined) return true;
  for (let ancestor = element.parent; ancestor !== undefined; ancestor = ancestor.parent) {
    if (budget.steps-- <= 0) return false;
    if (compound.test(ancestor) && standsWithin(ancestor, compounds, at + 1, budget)) return true;
    if (compound.combinator === '>') return false;
  }
  return false;
}

const every =
  (tests: readonly Test[]): Test =>
  (element) =>
    tests.every((test) => test(element));

const KEY_RANK = { id: 3, class: 2, type: 1, any: 0 } as const;

const stronger = (
  a: CompiledSelector['key'],
  b: CompiledSelector['key'],
): CompiledSelector['key'] => (KEY_RANK[b.kind] > KEY_RANK[a.kind] ? b : a);

interface Simple {
  readonly test: Test;
  readonly weight: number;
  readonly key: CompiledSelector['key'];
}

const ANY: CompiledSelector['key'] = { kind: 'any', name: '' };
const ID_WEIGHT = 1_000_000;
const CLASS_WEIGHT = 1_000;

function compileSimple(node: CssNode): Simple | 'never' | 'invalid' | 'far' {
  switch (node.type) {
    case 'TypeSelector': {
      const name = node.name.toLowerCase();
      if (name === '*') return { test: () => true, weight: 0, key: ANY };
      // A namespace prefix matches nothing that is declared in a mail, but `*|name` means any.
      const local = name.startsWith('*|') ? name.slice(2) : name.replaceAll('\\', '');
      return {
        test: (element) => element.name === local,
        weight: 1,
        key: { kind: 'type', name: local },
      };
    }
    case 'IdSelector': {
      const { name } = node;
      return {
        test: (element) => valueOf(element, 'id') === name,
        weight: ID_WEIGHT,
        key: { kind: 'id', name },
      };
    }
    case 'ClassSelector': {
      const { name } = node;
      return {
        test: (element) => hasWord(valueOf(element, 'class'), name),
        weight: CLASS_WEIGHT,
        key: { kind: 'class', name },
      };
    }
    case 'AttributeSelector':
      return { test: attributeTest(node), weight: CLASS_WEIGHT, key: ANY };
    case 'PseudoClassSelector':
      return compilePseudoClass(node.name.toLowerCase(), node.children?.first ?? undefined);
    case 'PseudoElementSelector':
      return 'never';
    default:
      return 'invalid';
  }
}

/** As one number: ids, then classes and attributes, then types. */
export function specificityOf(selector: Selector): number {
  let specificity = 0;
  for (const { type } of selector.children) {
    if (type === 'IdSelector') specificity += ID_WEIGHT;
    else if (type === 'TypeSelector') specificity += 1;
    else if (type !== 'Combinator') specificity += CLASS_WEIGHT;
  }
  return specificity;
}

const REST: ReadonlySet<string> = new Set([
  'hover',
  'focus',
  'active',
  'visited',
  'target',
  'focus-within',
  'focus-visible',
  'disabled',
  'indeterminate',
  'invalid',
  'autofill',
  'before',
  'after',
  'first-line',
  'first-letter',
  'host',
]);

const FAR: ReadonlySet<string> = new Set([
  'last-child',
  'only-child',
  'first-of-type',
  'last-of-type',
  'only-of-type',
  'nth-child',
  'nth-last-child',
  'nth-of-type',
  'nth-last-of-type',
  'empty',
  'has',
]);

function compilePseudoClass(
  name: string,
  argument: CssNode | undefined,
): Simple | 'never' | 'invalid' | 'far' {
  const of = (test: Test): Simple => ({ test, weight: CLASS_WEIGHT, key: ANY });
  if (REST.has(name)) return 'never';
  if (FAR.has(name)) return 'far';
  if (name === 'root') return of((element) => element.name === 'html');
  if (name === 'first-child') return of((element) => element.index === 1);
  if (name === 'link' || name === 'any-link') {
    return of((element) => element.name === 'a' && valueOf(element, 'href') !== undefined);
  }
  if (name === 'checked') return of((element) => valueOf(element, 'checked') !== undefined);
  if (name === 'enabled')
    return of((element) => /^(?:input|button|select|textarea)$/.test(element.name));
  if (name !== 'not' && name !== 'is' && name !== 'where') return 'invalid';
  if (argument?.type !== 'SelectorList') return 'invalid';
  const inner: CompiledSelector[] = [];
  for (const selector of argument.children) {
    if (selector.type !== 'Selector') return 'invalid';
    const compiled = compileSelector(selector);
    if (compiled === 'far' || compiled === 'invalid') return compiled;
    if (compiled !== 'never') inner.push(compiled);
  }
  const any: Test = (element) => inner.some((selector) => selector.matches(element));
  const weight = name === 'where' ? 0 : Math.max(0, ...inner.map(({ specificity }) => specificity));
  return { test: name === 'not' ? (element) => !any(element) : any, weight, key: ANY };
}
