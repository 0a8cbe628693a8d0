import { defineReporter } from '../define-reporter.ts';

/** Copied by `sendlint new reporter`. */
export default defineReporter({
  name: 'xx',
  summary: 'one line for each finding',
  render: ({ findings }) =>
    findings.map(({ at, text }) => `${at.file}:${at.start.line} ${text}\n`).join(''),
});
