import type { OptionTable } from '../define-command.ts';
import type { CommentFlags, SuppressionFlags } from '../suppression-flags.ts';
import { eachOf } from '../values.ts';

const SUPPRESS = 'Keep findings back';

/** Of every command that lints. */
export const suppressionOptions: OptionTable<SuppressionFlags> = {
  suppressAll: {
    flags: '--suppress-all',
    description:
      'write all errors that there are into the suppressions file, which keeps them back',
    group: SUPPRESS,
  },
  suppressRule: {
    flags: '--suppress-rule <id>',
    description: 'the same for the errors of one rule; repeatable',
    values: 'rules',
    group: SUPPRESS,
    initial: [],
    parse: eachOf,
  },
  pruneSuppressions: {
    flags: '--prune-suppressions',
    description: 'take out of the suppressions file what does not occur any more',
    group: SUPPRESS,
  },
  suppressionsLocation: {
    flags: '--suppressions-location <file>',
    description: 'the suppressions file, instead of sendlint-suppressions.json beside the config',
    group: SUPPRESS,
  },
  passOnUnprunedSuppressions: {
    flags: '--pass-on-unpruned-suppressions',
    description: 'do not fail where the suppressions file keeps back what does not occur any more',
    group: SUPPRESS,
  },
};

/** Of commands that read templates. */
export const commentOptions: OptionTable<CommentFlags> = {
  inlineConfig: {
    flags: '--no-inline-config',
    description: 'let no sendlint-disable comment keep a finding back',
    group: SUPPRESS,
  },
  reportUnusedDisableDirectives: {
    flags: '--report-unused-disable-directives',
    description: 'report comments that keep nothing back as errors',
    group: SUPPRESS,
  },
  reportUnusedDisableDirectivesSeverity: {
    flags: '--report-unused-disable-directives-severity <severity>',
    description: 'report them as error, as warning (the default) or not at all (off)',
    group: SUPPRESS,
  },
};
