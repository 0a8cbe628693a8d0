import { createPaint } from '../../report/terminal/paint.ts';
import { rules } from '../../rules/index.ts';
import { displayOf, type Terminal } from '../terminal.ts';

export interface RulesFlags {
  readonly json?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  _: readonly string[],
  flags: RulesFlags,
  terminal: Terminal,
): Promise<number> {
  const listed = rules.map(({ id, summary, severity, recommended = true }) => ({
    id,
    summary,
    severity,
    recommended,
  }));
  terminal.stdout.write(
    flags.json === true ? `${JSON.stringify(listed, null, 2)}\n` : tableOf(listed, flags, terminal),
  );
  return 0;
}

interface ListedRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: string;
  readonly recommended: boolean;
}

function tableOf(listed: readonly ListedRule[], flags: RulesFlags, terminal: Terminal): string {
  const paint = createPaint(displayOf(terminal.stdout, terminal.env, flags.color));
  const idWidth = Math.max(0, ...listed.map(({ id }) => id.length));
  const lines = listed.map(({ id, severity, recommended, summary }) => {
    const stroke = !recommended ? paint.dim : severity === 'error' ? paint.red : paint.yellow;
    const state = stroke((recommended ? severity : 'off').padEnd('warning'.length));
    return `${id.padEnd(idWidth)}  ${state}  ${summary}`;
  });
  return [...lines, '', paint.dim('sendlint explain RULE shows the page of a rule.'), ''].join(
    '\n',
  );
}
