import { judgeCaptured } from '../../src/lint/lint-captured.ts';
import { activeRules } from '../../src/lint/settings.ts';
import { isSourceRange } from '../../src/model/finding/finding.ts';
import { textAt } from '../../src/model/message.ts';
import { openCapture } from '../../src/project/captured/capture.ts';
import { loadBackground } from '../../src/project/captured/load-background.ts';
import { createReader } from '../../src/read/read-message.ts';
import { rules } from '../../src/rules/index.ts';

const background = await loadBackground({ cwd: import.meta.dirname });
const capture = openCapture({ background });
const bench = {
  project: background,
  reader: createReader(),
  rules: activeRules(
    rules.filter(({ id }) => id.startsWith('identifier/')),
    new Map(),
  ),
};

/** The numbers of a message that the rules on identifiers find at fault. */
export async function numbersFoundIn(
  locale: string,
  html: string,
  customer: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const message = { type: 'statement', locale, from: 'shop@shop.example', html, customer };
  const bytes = Buffer.from(JSON.stringify(message));
  const captured = await capture.fromBytes('message.json', bytes).read();
  if (!captured.isReadable) throw new Error(captured.problems.map((one) => one.message).join('\n'));
  const judged = judgeCaptured(captured, bench);
  return judged.findings.map(({ finding: { at } }) =>
    isSourceRange(at) ? '' : textAt(judged.message, at),
  );
}
