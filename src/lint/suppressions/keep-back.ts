import type { GroupedFinding, Looked, SuppressedFinding } from '../../model/run.ts';
import { rules as allRules } from '../../rules/index.ts';
import { reportComments } from './comment-findings.ts';
import { type CommentedFile, commentedFile, type Keeper } from './commented-file.ts';
import type { SuppressionNotes } from './suppression-notes.ts';

export interface KeptBack {
  /** What is left, and what is said of the comments themselves. In no order. */
  readonly findings: readonly GroupedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Keeps back what comments say. `notes` are those of all parts of the run. */
export function keepBack(
  findings: readonly GroupedFinding[],
  notes: readonly SuppressionNotes[],
  looked: Looked,
): KeptBack {
  const files = commentedFiles(notes);
  const used = new Set<string>();
  const suppressed: SuppressedFinding[] = [];
  const left = findings.filter((finding) => {
    const file = files.get(finding.at.file);
    const keeper = file?.keeperOf(finding.rule, finding.at);
    if (file === undefined || keeper === undefined) return true;
    used.add(keyOf(file, keeper));
    // A case wants to see it: it is reported as expected, and fails nothing.
    if (finding.expectedBy !== undefined) return true;
    const { span, reason } = keeper.directive;
    const at = file.rangeOf(span);
    const by = { kind: 'comment', ...(reason !== undefined && { reason }), at } as const;
    suppressed.push({ ...finding, suppressedBy: by });
    return false;
  });

  const isUsed = (file: CommentedFile, keeper: Keeper): boolean => used.has(keyOf(file, keeper));
  const severities = notes[0]?.severities ?? {};
  const about = [...files.values()].flatMap((file) =>
    reportComments(file, { isUsed, looked, severities }),
  );
  return { findings: [...left, ...about], suppressed };
}

const keyOf = ({ file }: CommentedFile, { directive, mention }: Keeper): string =>
  JSON.stringify([file, directive.span.start, mention?.span.start]);

function commentedFiles(notes: readonly SuppressionNotes[]): ReadonlyMap<string, CommentedFile> {
  const ruleIds = allRules.map(({ id }) => id);
  const sources = notes.flatMap(({ commented }) => commented);
  const files = new Map<string, CommentedFile>();
  for (const { file, text } of sources) {
    if (files.has(file)) continue;
    const uses = sources.filter((other) => other.file === file);
    const use = {
      engines: new Set(uses.flatMap(({ engines }) => engines)),
      isMarkup: uses.some(({ isMarkup }) => isMarkup),
    };
    const opened = commentedFile(file, text, use, ruleIds);
    if (opened !== undefined) files.set(file, opened);
  }
  return files;
}

/** What a run looked at in full. `isWhole`: whether it was of all messages for all customers. */
export function lookedAt(notes: readonly SuppressionNotes[], isWhole: boolean): Looked {
  const definitions = notes.flatMap((part) => part.definitions);
  const isFull = isWhole && notes.every(({ canary }) => canary);
  const [first] = notes;
  return {
    files: isFull ? [...new Set(lookedFiles(notes, definitions))] : [],
    rules: first?.rules ?? [],
    isEveryRule: first?.isEveryRule ?? false,
  };
}

/** Where a message does not render, nobody knows what the files that it shares with others would show. */
function lookedFiles(
  notes: readonly SuppressionNotes[],
  definitions: SuppressionNotes['definitions'],
): readonly string[] {
  const broken = definitions.filter((definition) => !definition.isWhole);
  if (broken.length === 0) return notes.flatMap(({ files }) => files);
  const suspect = new Set(broken.flatMap(({ files }) => files));
  const sure = definitions.flatMap(({ files, isWhole }) => (isWhole ? files : []));
  return sure.filter((file) => !suspect.has(file));
}
