import { markdownTable } from '../markdown-table.ts';
import { reportSchema } from './report-schema.ts';
import type { Schema } from './schema/schema.ts';

/** `docs/json-report.md`: the report's schema as a page. */
export function reportPage(): string {
  const schema = reportSchema();
  return [
    '# The JSON report',
    '<!-- Generated from src/report/json/report-schema.ts; edit that file instead. -->',
    '`sendlint --format json` writes one object. `schemas/report.schema.json` in the package describes it for programs, this page for people.',
    'It holds everything the run found, whatever `--show-expected` and `--show-cannot-tell` say. Within one `formatVersion` keys may be added; none is taken away and none changes its meaning.',
    '## Report',
    tableOf(schema),
    ...Object.entries(schema.definitions ?? {}).flatMap(([name, definition]) => [
      `## ${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      ...(definition.oneOf ?? [definition]).map(tableOf),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function tableOf({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([name, property]) => [
    `\`${name}\`${required.includes(name) ? '' : ' (optional)'}`,
    typeOf(property),
    property.description ?? '',
  ]);
  return markdownTable([['key', 'type', ''], ...rows]);
}

function typeOf({
  $ref,
  type,
  items,
  enum: values,
  const: value,
  additionalProperties,
}: Schema): string {
  if ($ref !== undefined) return linkTo($ref);
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if (values !== undefined) return 'string';
  if (type === 'array') return `list of ${items === undefined ? 'anything' : typeOf(items)}`;
  if (additionalProperties !== undefined) return `object of ${typeOf(additionalProperties)}`;
  return typeof type === 'string' ? type : (type ?? []).join(' or ');
}

function linkTo(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return `[${name}](#${name})`;
}
