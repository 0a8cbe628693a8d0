import {
  CELL_BREAK,
  placeIn,
  type Greeting,
  type Line,
  type LineRole,
  type OpeningSentence,
} from '../../../model/reading.ts';
import { sentencesOf } from '../clauses.ts';

const ROLES: readonly LineRole[] = ['body', 'outlook', 'text'];
const LINES_LOOKED_AT = 12;
const SENTENCES_TAKEN = 3;
const LONGEST = 300;

/**
 * The headlines and first sentences in which a name may stand instead of in a greeting: everything up
 * to the salutation, and the first sentences behind it. Rows of tables speak to nobody.
 */
export function openingsIn(
  lines: readonly Line[],
  greetings: readonly Greeting[],
): OpeningSentence[] {
  return ROLES.flatMap((role) =>
    openingsOf(
      lines,
      role,
      greetings.find((greeting) => greeting.role === role),
    ),
  );
}

function openingsOf(
  lines: readonly Line[],
  role: LineRole,
  greeting: Greeting | undefined,
): OpeningSentence[] {
  const openings: OpeningSentence[] = [];
  let looked = 0;
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    if (line.role !== role) continue;
    if (
      ++looked > LINES_LOOKED_AT + (greeting === undefined ? 0 : positionOf(lines, greeting)) ||
      taken >= SENTENCES_TAKEN
    )
      break;
    if (line.text.includes(CELL_BREAK)) continue;
    for (const span of sentencesOf(line.text)) {
      const text = line.text.slice(span.start, span.end);
      if (text.length > LONGEST || !/\p{L}\p{P}?\s+\p{L}|\p{Lo}{4}/u.test(text)) continue;
      openings.push({ role, text, at: placeIn(line, span), line: index });
      // Headlines come before the text itself; only full sentences are counted.
      const behindGreeting = greeting === undefined || index > greeting.line;
      if (behindGreeting && /[.!?…。！？।؟]["'”’)]?$/u.test(text) && ++taken >= SENTENCES_TAKEN)
        break;
    }
  }
  return openings;
}

const positionOf = (lines: readonly Line[], { role, line }: Greeting): number =>
  lines.slice(0, line).filter((other) => other.role === role).length;
