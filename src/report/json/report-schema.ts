import { block, branch, coverage, file, site, tally, totals } from './schema/coverage.ts';
import {
  blame,
  call,
  edit,
  expression,
  finding,
  fix,
  occurrence,
  suppressed,
  suppression,
} from './schema/finding.ts';
import { position, range } from './schema/place.ts';
import { counts, message, question, rule } from './schema/run.ts';
import { count, list, object, type Schema, text } from './schema/schema.ts';

/** JSON Schema (draft 7) of what the `json` reporter writes. */
export function reportSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'sendlint report',
    description: 'What `sendlint --format json` writes.',
    ...object(
      {
        formatVersion: {
          const: 1,
          description: 'Version of this shape. New keys may come without a new version.',
        },
        sendlint: text('Version of sendlint that made the report.'),
        root: text('Absolute path of the project; files are named relative to it.'),
        durationMs: count('Wall time of the run in milliseconds.'),
        counts: {
          $ref: '#/definitions/counts',
          description: 'How much was read, and what came of it.',
        },
        findings: list(
          '#/definitions/finding',
          'One entry per fault with one cause, however many customers it hits.',
        ),
        suppressed: list(
          '#/definitions/suppressed',
          'Findings that a comment or the suppressions file keeps back.',
        ),
        questions: list('#/definitions/question', 'What a rule could not tell, and why.'),
        messages: list('#/definitions/message', 'Every message that was read.'),
        rules: list('#/definitions/rule', 'Every rule of sendlint, whether it was on or off.'),
        urls: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description:
            'Where to open the messages that stand in no file, by the `file` of their findings; with `--mailpit`.',
        },
        coverage: {
          $ref: '#/definitions/coverage',
          description: 'What of the templates the run reached, with `--coverage`.',
        },
      },
      ['urls', 'coverage'],
    ),
    definitions: {
      counts,
      finding,
      suppressed,
      suppression,
      fix,
      edit,
      question,
      message,
      rule,
      coverage,
      file,
      totals,
      tally,
      site,
      block,
      branch,
      occurrence,
      blame,
      expression,
      call,
      range,
      position,
    },
  };
}
