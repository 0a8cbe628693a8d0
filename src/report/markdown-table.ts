/** A Markdown table, its columns aligned as prettier leaves them. The first row is the head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body]
    .map(
      (cells) =>
        `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`,
    )
    .join('\n');
}
