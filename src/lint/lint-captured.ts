import type { AnyFinding } from '../model/finding/finding.ts';
import { type Message, PART_NAMES, type Place } from '../model/message.ts';
import type { LintedMessage, RunResult } from '../model/run.ts';
import type { Problem } from '../model/user-error.ts';
import type { CapturedMessage, CapturedSource } from '../project/captured/captured-message.ts';
import type { Background } from '../project/captured/load-background.ts';
import type { RuleSetting } from '../project/project.ts';
import { createReader } from '../read/read-message.ts';
import { rules as allRules } from '../rules/index.ts';
import unreadable from '../rules/message/unreadable/rule.ts';
import { askedOfRest, isOfAbsence } from './absences.ts';
import { type Collection, collectCaptured } from './collect-captured.ts';
import { asked, type Bench, judgeMessage } from './judge-message.ts';
import type { Cell } from './matrix.ts';
import { summariesOf } from './rule-summaries.ts';
import { activeRules, type ActiveRule, rulesOfErrors } from './settings.ts';
import { lookedRules } from './suppressions/watch-suppressions.ts';
import { sightingInSource, sightingOf, type JudgedFinding } from './sighting.ts';

export interface CheckOptions {
  /** Laid over the project's own settings. */
  readonly rules?: ReadonlyMap<string, RuleSetting>;
  /** Leaves out the warnings, and the rules that only warn. */
  readonly quiet?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** sendlint's own version, for the result. */
  readonly version: string;
}

/**
 * Reads and judges messages that were rendered elsewhere, one at a time. One that cannot be read is
 * a finding and ends nothing. Throws a `UserError` for settings that do not fit.
 */
export async function lintCaptured(
  sources: readonly CapturedSource[],
  background: Background,
  options: CheckOptions,
): Promise<RunResult> {
  const started = performance.now();
  const settings = new Map([...background.rules, ...(options.rules ?? [])]);
  const active = activeRules(allRules, settings);
  const isQuiet = options.quiet === true;
  const bench: Bench = {
    project: background,
    reader: createReader(),
    rules: isQuiet ? rulesOfErrors(active) : active,
  };

  const collection = collectCaptured();
  const messages: LintedMessage[] = [];
  const files = new Set<string>();
  for (const [index, source] of sources.entries()) {
    options.onProgress?.(index, sources.length);
    const captured = await source.read();
    const { definition, customer, isNamed } = captured;
    messages.push({
      message: definition.name,
      customer: isNamed ? customer.name : '',
      file: definition.at.file,
    });
    lintMessage(captured, bench, collection);
    if (captured.isReadable) for (const file of filesOf(captured)) files.add(file);
  }
  options.onProgress?.(sources.length, sources.length);

  const { findings: all, questions, customers, texts, urls } = collection.result();
  const findings = all.filter(({ severity }) => !isQuiet || severity === 'error');
  return {
    version: options.version,
    root: background.root,
    captured: true,
    messages,
    findings,
    suppressed: [],
    looked: { files: [...files], ...lookedRules(background.rules, bench.rules) },
    questions,
    counts: {
      definitions: sources.length,
      customers,
      messages: sources.length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      expected: 0,
      cannotTell: questions.length,
      suppressed: 0,
    },
    rules: summariesOf(allRules),
    sources: texts,
    ...(urls.size > 0 && { urls }),
    duration: performance.now() - started,
  };
}

function lintMessage(captured: CapturedMessage, bench: Bench, collection: Collection): void {
  const { definition, customer, isReadable, problems, doubts } = captured;
  const cell: Cell = { definition, customer, override: undefined, data: customer.data, cases: [] };
  const add = collection.message(captured);
  for (const problem of problems) {
    const { at = definition.at } = problem;
    const finding = { ...saidOf(problem, isReadable), at };
    for (const told of reportUnreadable(finding, bench.rules)) {
      add.sighting(sightingInSource(told, at, cell));
    }
  }
  if (!isReadable) return;

  const verdict = attempt(() => judgeCaptured(captured, bench));
  if ('failure' in verdict) {
    const { at } = definition;
    const finding = { message: 'failed', data: { reason: verdict.failure }, at };
    const [told] = reportUnreadable(finding, bench.rules);
    // Where nobody wants to hear of it, it must not pass for a message without faults.
    if (told === undefined) throw verdict.error;
    add.sighting(sightingInSource(told, at, cell));
    return;
  }
  const { message, findings, questions } = verdict;
  const context = {
    cell,
    message,
    files: [],
    sourceOf: captured.sourceOf,
    rangeOf: ({ part, span }: Place) => definition[part]?.rangeOf(span),
  };
  for (const finding of findings) {
    if (captured.isCutOff && isOfAbsence(finding)) add.question(askedOfRest(finding, cell));
    else add.sighting(sightingOf(finding, context));
  }
  for (const question of questions) add.question(asked(question, cell));
  for (const text of doubts) {
    const about = { message: definition.name, customer: customer.name };
    add.question({ rule: unreadable.id, reason: 'doubt', text, ...about });
  }
}

const filesOf = ({ definition }: CapturedMessage): string[] => [
  definition.at.file,
  ...PART_NAMES.flatMap((part) => definition[part]?.file ?? []),
];

/** Reads and judges one message. */
export function judgeCaptured(
  captured: CapturedMessage,
  bench: Bench,
): ReturnType<typeof judgeMessage> & { readonly message: Message } {
  const { definition, customer } = captured;
  const message = messageOf(captured);
  const facts = captured.factsOf(customer.data, { customer, message: definition, to: message.to });
  return { message, ...judgeMessage({ message, customer, facts, canary: undefined }, bench) };
}

/** What was sent is all there is: nobody knows what printed it. */
function messageOf({ definition }: CapturedMessage): Message {
  const parts = PART_NAMES.flatMap((name) => {
    const content = definition[name]?.text;
    return content === undefined ? [] : [[name, { name, content }] as const];
  });
  return {
    name: definition.name,
    type: definition.type?.id,
    locale: definition.locale,
    from: definition.from?.text,
    replyTo: definition.replyTo?.text,
    to: definition.to?.text,
    parts: Object.fromEntries(parts),
    dropped: [],
  };
}

function saidOf(
  { message, hint }: Problem,
  isReadable: boolean,
): Pick<AnyFinding, 'message' | 'data'> {
  const advice = hint === undefined ? '' : ` (${hint.replace(/\.$/, '')})`;
  const reason = message.replace(/\.$/, '') + advice;
  return { message: isReadable ? 'damaged' : 'unreadable', data: { reason } };
}

/** Empty where the rule is off. */
const reportUnreadable = (
  finding: AnyFinding,
  active: readonly ActiveRule[],
): readonly JudgedFinding[] =>
  active
    .filter(({ rule }) => rule.id === unreadable.id)
    .map(({ severity }) => ({
      rule: unreadable.id,
      severity,
      messages: unreadable.messages,
      finding,
    }));

/** A fault of ours costs one message, not the thousands behind it. */
function attempt<Result extends object>(
  work: () => Result,
): Result | { readonly failure: string; readonly error: unknown } {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { failure: reason.replace(/\.$/, ''), error };
  }
}
