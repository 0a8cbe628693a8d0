import { defineReporter } from '../define-reporter.ts';
import { failing } from '../words/failing.ts';
import { diagnosticsOf, SOURCE } from './diagnostics.ts';

/** `DiagnosticResult` of https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. */
export default defineReporter({
  name: 'rdjson',
  summary: "findings with fixes in reviewdog's JSON, for comments on pull requests",
  render: (result, context) =>
    `${JSON.stringify({ source: SOURCE, diagnostics: diagnosticsOf(failing(result), result, context) }, null, 2)}\n`,
});
