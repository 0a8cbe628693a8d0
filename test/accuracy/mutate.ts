// npx jiti test/accuracy/mutate.ts [folder of test/corpus…]: puts other numbers of the same record in the places of
// those that clean messages show, and asks what is found; then the same numbers written otherwise, and asks for silence.
import path from 'node:path';
import type { Bench } from '../../src/lint/judge-message.ts';
import { judgeCaptured } from '../../src/lint/lint-captured.ts';
import { activeRules } from '../../src/lint/settings.ts';
import { isSourceRange } from '../../src/model/finding/finding.ts';
import { PART_NAMES, textAt } from '../../src/model/message.ts';
import { compact } from '../../src/model/text/compact.ts';
import { openCapture } from '../../src/project/captured/capture.ts';
import type { CapturedMessage } from '../../src/project/captured/captured-message.ts';
import { findCaptured } from '../../src/project/captured/find-captured.ts';
import { loadBackground } from '../../src/project/captured/load-background.ts';
import { createReader } from '../../src/read/read-message.ts';
import { rules } from '../../src/rules/index.ts';
import { type Mutant, mutantsOf, type Pass } from './mutants.ts';

const SPEAKS_OF_NUMBERS =
  /^identifier\/|^tracking\/(?:wrong-shipment|carrier-mismatch|not-linked)$/;

const corpus = path.resolve(import.meta.dirname, '../corpus');
const folders = process.argv.slice(2);
const background = await loadBackground({ cwd: corpus });
const bench: Bench = {
  project: background,
  reader: createReader(),
  rules: activeRules(rules, new Map()),
};
const capture = openCapture({ background, beside: ['expect', 'because'] });

interface Tried {
  readonly file: string;
  readonly mutant: Mutant;
  readonly result: 'found' | 'cannot tell' | 'silent';
}
const tried: Tried[] = [];

for (const files of await findCaptured({
  cwd: corpus,
  places: ['**/*.yaml'],
  failOnNothing: false,
})) {
  const file = path.relative(corpus, files.main).split(path.sep).join('/');
  const [folder = ''] = file.split('/');
  if (folder === 'sealed' || (folders.length > 0 && !folders.includes(folder))) continue;
  const captured = await capture.fromFiles(files).read();
  if (captured.isReadable) tried.push(...tryMutants(file, captured));
}
process.stdout.write(reportOf(tried));

function tryMutants(file: string, captured: CapturedMessage): Tried[] {
  const judged = judgeCaptured(captured, bench);
  const isClean = !judged.findings.some(({ rule }) => SPEAKS_OF_NUMBERS.test(rule));
  if (!isClean) return [];
  const { definition, customer } = captured;
  const facts = captured.factsOf(customer.data, {
    customer,
    message: definition,
    to: judged.message.to,
  });
  return mutantsOf(judged.reading, facts).map((mutant) => {
    const old = textAt(judged.message, mutant.claim.shownAt);
    return { file, mutant, result: resultOf(mutated(captured, old, mutant.shown), mutant) };
  });
}

/** The message with other characters wherever it shows `old`. */
function mutated(captured: CapturedMessage, old: string, shown: string): CapturedMessage {
  const parts = PART_NAMES.flatMap((name) => {
    const part = captured.definition[name];
    return part === undefined ? [] : [[name, { ...part, text: part.text.replaceAll(old, shown) }]];
  });
  return {
    ...captured,
    definition: { ...captured.definition, ...Object.fromEntries(parts) },
  };
}

function resultOf(captured: CapturedMessage, { shown, pass }: Mutant): Tried['result'] {
  const { message, findings, questions } = judgeCaptured(captured, bench);
  const isFound = findings.some(({ rule, finding: { at } }) => {
    if (!SPEAKS_OF_NUMBERS.test(rule)) return false;
    const isAnywhere = pass === 'written otherwise' || isSourceRange(at);
    return isAnywhere || compact(textAt(message, at)).includes(compact(shown));
  });
  if (isFound) return 'found';
  const isAsked = questions.some(({ active }) => active.rule.id.startsWith('identifier/'));
  return isAsked ? 'cannot tell' : 'silent';
}

function reportOf(all: readonly Tried[]): string {
  const passes: readonly Pass[] = [
    'another kind',
    'last digits',
    'another customer',
    'written otherwise',
  ];
  return passes
    .flatMap((pass) => sectionOf(pass, all))
    .join('\n')
    .concat('\n');
}

function sectionOf(pass: Pass, all: readonly Tried[]): string[] {
  const ofPass = all.filter(({ mutant }) => mutant.pass === pass);
  const isRight = ({ result }: Tried): boolean =>
    (result === 'found') === (pass !== 'written otherwise');
  const right = ofPass.filter(isRight).length;
  const slips = new Map<string, Tried[]>();
  for (const one of ofPass.filter((it) => !isRight(it))) {
    const what = `${one.mutant.what}, ${one.result}`;
    slips.set(what, [...(slips.get(what) ?? []), one]);
  }
  return [
    `${pass}: ${right} of ${ofPass.length} right (${(right / Math.max(ofPass.length, 1)).toFixed(3)})`,
    ...[...slips]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([what, [one, ...more]]) => {
        const example = `${one?.file} ${one?.mutant.claim.noun} ${one?.mutant.shown}`;
        return `  ${String(more.length + 1).padStart(3)}  ${what}  ${example}`;
      }),
  ];
}
