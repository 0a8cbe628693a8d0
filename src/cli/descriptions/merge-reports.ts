import { defineCommand } from '../define-command.ts';
import type { MergeReportsFlags } from '../commands/merge-reports.ts';
import {
  color,
  debug,
  format,
  maxWarnings,
  outputFile,
  OUTPUT,
  showCannotTell,
} from './shared-options.ts';
import { suppressionOptions } from './suppression-options.ts';

export const mergeReports = defineCommand<MergeReportsFlags>({
  name: 'merge-reports',
  arguments: '[places...]',
  summary: 'report on the shards of one run, from their blobs, as on one run',
  examples: [
    'sendlint merge-reports',
    'sendlint merge-reports all-reports/',
    'sendlint merge-reports blob-1-2.json blob-2-2.json --format sarif=sendlint.sarif',
  ],
  options: {
    quiet: { flags: '--quiet', description: 'only errors', group: OUTPUT },
    format,
    outputFile,
    showExpected: {
      flags: '--show-expected',
      description: 'list the findings that a case expects',
      group: OUTPUT,
    },
    showCannotTell,
    color,
    debug,
    maxWarnings,
    passOnUnprunedSuppressions: suppressionOptions.passOnUnprunedSuppressions,
  },
  load: () => import('../commands/merge-reports.ts'),
});
