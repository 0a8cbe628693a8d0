import { existsSync } from 'node:fs';
import path from 'node:path';
import { unknownName } from '../model/unknown-name.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import {
  readSuppressions,
  SUPPRESSIONS_FILE,
  type SuppressionsFile,
} from '../project/suppressions/suppressions-file.ts';

/** Of every command that lints. */
export interface SuppressionFlags {
  readonly suppressAll?: boolean;
  readonly suppressRule: readonly string[];
  readonly pruneSuppressions?: boolean;
  readonly suppressionsLocation?: string;
  readonly passOnUnprunedSuppressions?: boolean;
}

/** Of comments in templates. */
export interface CommentFlags {
  readonly inlineConfig: boolean;
  readonly reportUnusedDisableDirectives?: boolean;
  readonly reportUnusedDisableDirectivesSeverity?: string;
}

/** The suppressions file of a run, and where it is. */
export interface OpenedSuppressions {
  readonly file: SuppressionsFile;
  readonly absolute: string;
}

/**
 * Reads the suppressions file, which need not be there. Throws a {@link UserError} for one that is
 * broken, and for flags that cannot be meant together.
 */
export function openSuppressions(
  flags: SuppressionFlags,
  {
    root,
    cwd,
    ruleIds,
  }: { readonly root: string; readonly cwd: string; readonly ruleIds: readonly string[] },
): OpenedSuppressions {
  const { suppressionsLocation: location } = flags;
  const absolute =
    location === undefined ? path.join(root, SUPPRESSIONS_FILE) : path.resolve(cwd, location);
  const problems = [...atOdds(flags), ...unknownRules(flags, ruleIds)];
  const writesNew = flags.suppressAll === true || flags.suppressRule.length > 0;
  if (location !== undefined && !writesNew && !existsSync(absolute)) {
    problems.push({
      message: `No suppressions file ${location}.`,
      hint: 'Write it with --suppress-all or --suppress-rule.',
    });
  }
  if (problems.length > 0) throw new UserError(...problems);
  const name = path.relative(root, absolute).split(path.sep).join('/');
  return { absolute, file: readSuppressions(absolute, name) };
}

function atOdds({ suppressAll, suppressRule, pruneSuppressions }: SuppressionFlags): Problem[] {
  const given = [
    ...(suppressAll === true ? ['--suppress-all'] : []),
    ...(suppressRule.length > 0 ? ['--suppress-rule'] : []),
    ...(pruneSuppressions === true ? ['--prune-suppressions'] : []),
  ];
  if (given.length < 2) return [];
  return [
    {
      message: `Only one of ${given.join(' and ')} at a time.`,
      hint: 'Run sendlint once for each.',
    },
  ];
}

const unknownRules = (
  { suppressRule }: SuppressionFlags,
  ruleIds: readonly string[],
): readonly Problem[] =>
  suppressRule.filter((id) => !ruleIds.includes(id)).map((id) => unknownName('rule', id, ruleIds));

/** How much an unused comment weighs, as `--rule` would say it. Throws a {@link UserError} for two answers. */
export function unusedCommentFlags({
  reportUnusedDisableDirectives: isError,
  reportUnusedDisableDirectivesSeverity: severity,
}: CommentFlags): (readonly [id: string, severity: string])[] {
  if (isError === true && severity !== undefined) {
    throw new UserError({
      message:
        'Only one of --report-unused-disable-directives and --report-unused-disable-directives-severity at a time.',
      hint: 'The first means the severity error.',
    });
  }
  const wanted = severity ?? (isError === true ? 'error' : undefined);
  return wanted === undefined ? [] : [['suppression/unused', wanted]];
}
