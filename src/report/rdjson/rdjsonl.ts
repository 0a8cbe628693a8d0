import { defineReporter } from '../define-reporter.ts';
import { failing } from '../words/failing.ts';
import { diagnosticsOf, SOURCE } from './diagnostics.ts';

/** A `Diagnostic` of https://github.com/reviewdog/reviewdog/tree/master/proto/rdf on each line. */
export default defineReporter({
  name: 'rdjsonl',
  summary: 'the same, a finding on each line',
  render: (result, context) =>
    diagnosticsOf(failing(result), result, context)
      .map((diagnostic) => `${JSON.stringify({ source: SOURCE, ...diagnostic })}\n`)
      .join(''),
});
