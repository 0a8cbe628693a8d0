/** What of MJML's registry of components is needed to read a document as MJML does. */
export interface Vocabulary {
  readonly isKnown: (name: string) => boolean;
  /** Elements that MJML itself brings: what a component of the project's does is not known. */
  readonly isPreset: (name: string) => boolean;
  /** Elements that hold HTML instead of components. */
  readonly isEndingTag: (name: string) => boolean;
  /** Elements that may use text directly inside them, though they hold components. */
  readonly mayUseText: (name: string) => boolean;
}

/** The two properties of a component class that are looked at. */
export interface MjmlComponent {
  readonly componentName?: string;
  readonly endingTag?: boolean;
}

/**
 * `components` is MJML's own registry, by name; `preset` what MJML itself brings. What a component
 * of the project's does with its text cannot be told.
 */
export function vocabularyOf(
  components: Readonly<Record<string, MjmlComponent>>,
  preset: ReadonlySet<MjmlComponent>,
): Vocabulary {
  const has = (name: string): boolean => Object.hasOwn(components, name);
  return {
    isPreset: (name) => {
      const component = has(name) ? components[name] : undefined;
      return component === undefined ? COMPONENTLESS.has(name) : preset.has(component);
    },
    isKnown: (name) => has(name) || COMPONENTLESS.has(name),
    isEndingTag: (name) => has(name) && components[name]?.endingTag === true,
    mayUseText: (name) => {
      const component = has(name) ? components[name] : undefined;
      return name === 'mj-html-attribute' || (component !== undefined && !preset.has(component));
    },
  };
}

/** Elements that MJML reads without a component behind them. */
const COMPONENTLESS: ReadonlySet<string> = new Set([
  'mjml',
  'mj-all',
  'mj-class',
  'mj-include',
  'mj-selector',
  'mj-html-attribute',
]);
