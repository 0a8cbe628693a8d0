import { stringify } from 'yaml';
import type { CustomerPlan } from '../values/make-customer.ts';

/** A customer's file: `schema` is the way from it to sendlint's schema. */
export function customerText(
  { data, added }: CustomerPlan,
  { sampleFiles, schema }: { readonly sampleFiles: readonly string[]; readonly schema: string },
): string {
  const source =
    sampleFiles.length === 0
      ? 'All fields that the templates read, with values made up from their names.'
      : `From ${sampleFiles.slice(0, 3).join(', ')}${sampleFiles.length > 3 ? ' and others' : ''}, and what else the templates read.`;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    `# ${source}`,
    '# Make them true of somebody: what a message says is compared with what stands here.',
    ...(added === undefined ? [] : [ADDED[added]]),
  ];
  return `${lines.join('\n')}\n${stringify(data, { lineWidth: 0 })}`;
}

const ADDED = {
  customer:
    '# The templates read nothing of a person: "customer" was added, so that it is known whom they are for.',
  email:
    '# The templates do not read the e-mail address: it was added, so that it is known whom they are for.',
};
