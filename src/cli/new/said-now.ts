import { lintCell } from '../../lint/lint-cell.ts';
import { cellsOf } from '../../lint/matrix.ts';
import { activeRules } from '../../lint/settings.ts';
import type { Reading } from '../../model/reading.ts';
import type { Project } from '../../project/project.ts';
import { createReader } from '../../read/read-message.ts';
import { openRenderer } from '../../render/renderer.ts';
import { rules } from '../../rules/index.ts';

/** What the messages of a case have in common today. */
export interface SaidNow {
  /** Customers who get the message, of those who were asked for. */
  readonly customers: readonly string[];
  readonly subject: string | undefined;
  readonly shows: readonly string[];
  /** Ids of the rules that report on any of them. */
  readonly finds: readonly string[];
}

/** Of more than these, nobody reads what they have in common. */
const MOST_CELLS = 24;
const MOST_TEXTS = 6;

/** Renders a message for some customers, and tells what a case could pin down. */
export async function saidNow(
  project: Project,
  message: string,
  customers: readonly string[] | undefined,
): Promise<SaidNow> {
  const cells = cellsOf(project, { messages: [message], customers }).filter(
    ({ override }) => override === undefined,
  );
  const bench = {
    project,
    renderer: await openRenderer(project, { coverage: false }),
    reader: createReader(),
    rules: activeRules(rules, project.rules).filter(({ rule }) => !isOfRun(rule.id)),
    canary: true,
  };
  try {
    const readings: Reading[] = [];
    const finds = new Set<string>();
    for (const cell of cells.slice(0, MOST_CELLS)) {
      const { reading, sightings } = await lintCell({ ...cell, cases: [] }, bench);
      readings.push(reading);
      const isAwaited = (id: string): boolean =>
        cell.cases.some(({ expect }) =>
          expect.some((expectation) => expectation.kind === 'finds' && expectation.rule === id),
        );
      // A finding is expected once.
      for (const { rule } of sightings) if (!isAwaited(rule)) finds.add(rule);
    }
    const [subject] = inAll(readings.map((reading) => subjectsOf(reading)));
    return {
      customers: [...new Set(cells.map(({ customer }) => customer.name))],
      subject,
      shows: inAll(readings.map(tellingTexts)).slice(0, MOST_TEXTS),
      finds: [...finds].toSorted(),
    };
  } finally {
    await bench.renderer.close();
  }
}

/** Rules about the project and not about one message: no case can expect their findings. */
const isOfRun = (id: string): boolean => /^(?:case|fixture|lock|suppression)\//.test(id);

const subjectsOf = ({ lines }: Reading): readonly string[] =>
  lines.filter(({ role, text }) => role === 'subject' && text !== '').map(({ text }) => text);

/** How the reader is greeted, and which identifiers are shown. */
function tellingTexts({ greetings, claims }: Reading): readonly string[] {
  const phrases = claims
    .filter(({ role, strength }) => strength === 'strong' && role !== 'href' && role !== 'subject')
    .map(({ phrase }) => phrase);
  const greeted = greetings.filter(({ role }) => role !== 'outlook').map(({ text }) => text);
  return [...new Set([...greeted, ...phrases].map((text) => text.trim()))].filter(
    (text) => text !== '' && text.length <= 120,
  );
}

/** What stands in each list. */
function inAll(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  return first.filter((text) => others.every((list) => list.includes(text)));
}
