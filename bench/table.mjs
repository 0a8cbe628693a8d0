/** Prints a Markdown table; all columns but the first are numbers. */
export function printTable(head, rows) {
  const widths = head.map((_, index) =>
    Math.max(...[head, ...rows].map((row) => row[index].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  process.stdout.write(`${[line(head), rule, ...rows.map(line)].join('\n')}\n`);
}
