import type { EngineName } from '../../engines/names.ts';
import type { Looked } from '../../model/run.ts';
import type { MessageDefinition, Project } from '../../project/project.ts';
import { rules as allRules } from '../../rules/index.ts';
import type { Cell } from '../matrix.ts';
import { type ActiveRule, activeRules } from '../settings.ts';
import { isSuppressible, type SuppressionNotes } from './suppression-notes.ts';

/** Sees the messages of a run go by, and notes what bears on what is kept back. */
export interface SuppressionWatch {
  see(
    cell: Cell,
    seen: {
      /** Files that took part. */
      readonly files: readonly string[];
      /** False where a part did not render. */
      readonly isWhole: boolean;
    },
  ): void;
  notes(): SuppressionNotes;
}

interface WatchOptions {
  /** False lets no comment keep a finding back. */
  readonly inlineConfig?: boolean;
  readonly canary?: boolean;
}

export function watchSuppressions(
  project: Project,
  active: readonly ActiveRule[],
  { inlineConfig = true, canary = true }: WatchOptions,
): SuppressionWatch {
  const uses = new Map<string, Use>();
  const definitions = new Map<MessageDefinition, boolean>();
  const use = (file: string): Use => {
    const known = uses.get(file) ?? { engines: new Set(), isMarkup: false };
    uses.set(file, known);
    return known;
  };
  if (project.configFile !== undefined) use(project.configFile);
  for (const { at } of project.cases) use(at.file);

  return {
    see({ definition, customer }, { files, isWhole }) {
      definitions.set(definition, (definitions.get(definition) ?? true) && isWhole);
      const asTheyAre = readAsTheyAre(definition);
      for (const file of new Set([definition.at.file, ...filesOf(definition), ...files])) {
        const known = use(file);
        for (const engine of definition.order) known.engines.add(engine);
        if (file === definition.html?.file || !asTheyAre.has(file)) known.isMarkup = true;
      }
      use(customer.file);
    },

    notes: () => ({
      commented: !inlineConfig
        ? []
        : [...uses].flatMap(([file, { engines, isMarkup }]) => {
            const text = project.sourceOf(file);
            if (text === undefined || !/sendlint/i.test(text)) return [];
            return [{ file, text, engines: [...engines], isMarkup }];
          }),
      definitions: Array.from(definitions, ([definition, isWhole]) => ({
        files: filesOf(definition),
        isWhole,
      })),
      files: [...uses.keys()],
      canary,
      ...lookedRules(project.rules, active),
      severities: Object.fromEntries([...severities(active)].filter(([id]) => !isSuppressible(id))),
    }),
  };
}

interface Use {
  readonly engines: Set<EngineName>;
  isMarkup: boolean;
}

const filesOf = ({ html, text, subject, preheader }: MessageDefinition): string[] =>
  [html, text, subject, preheader].flatMap((part) => (part === undefined ? [] : [part.file]));

/** Files that hold what a customer reads, without markup. */
const readAsTheyAre = (definition: MessageDefinition): ReadonlySet<string> =>
  new Set(filesOf({ ...definition, html: undefined }));

/**
 * Rules that run as they are configured, on or off: flags may leave some out, or change how much they
 * weigh.
 */
export function lookedRules(
  configured: Project['rules'],
  active: readonly ActiveRule[],
): Pick<Looked, 'rules' | 'isEveryRule'> {
  const asSet = severities(activeRules(allRules, configured));
  const asRun = severities(active);
  const suppressible = allRules.map(({ id }) => id).filter(isSuppressible);
  const rules = suppressible.filter((id) => asSet.get(id) === asRun.get(id));
  return { rules, isEveryRule: rules.length === suppressible.length };
}

const severities = (rules: readonly ActiveRule[]) =>
  new Map(rules.map(({ rule, severity }) => [rule.id, severity]));
