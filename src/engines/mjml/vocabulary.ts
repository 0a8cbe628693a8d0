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

/** Names of components, as plain data. */
export interface ComponentNames {
  /** Those that MJML itself brings. */
  readonly preset: readonly string[];
  /** Those of the project: what one of them does with its text cannot be told. */
  readonly own: readonly string[];
  readonly endingTags: readonly string[];
}

/** `components` is MJML's own registry, by name; `preset` what MJML itself brings. */
export function componentNames(
  components: Readonly<Record<string, MjmlComponent>>,
  preset: ReadonlySet<MjmlComponent>,
): ComponentNames {
  const all = Object.entries(components);
  const named = (isWanted: (component: MjmlComponent) => boolean): string[] =>
    all.filter(([, component]) => isWanted(component)).map(([name]) => name);
  return {
    preset: named((component) => preset.has(component)),
    own: named((component) => !preset.has(component)),
    endingTags: named(({ endingTag }) => endingTag === true),
  };
}

export function vocabularyOf(names: ComponentNames): Vocabulary {
  const preset = new Set(names.preset);
  const own = new Set(names.own);
  const endingTags = new Set(names.endingTags);
  return {
    isPreset: (name) => preset.has(name) || (COMPONENTLESS.has(name) && !own.has(name)),
    isKnown: (name) => preset.has(name) || own.has(name) || COMPONENTLESS.has(name),
    isEndingTag: (name) => endingTags.has(name),
    mayUseText: (name) => name === 'mj-html-attribute' || own.has(name),
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
