// Whether `sendlint check` holds its memory flat: peak memory over 200 and over 2,000 mails, each in a
// process of its own. See docs/performance.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mailNumber } from './mails.mjs';
import { printTable } from './table.mjs';

const SIZES = [200, 2_000];
/** How much more memory ten times as many mails may take. */
const BUDGET = 1.25;
/** MB. Without a limit Node lets what nobody holds lie for as long as there is room, and the peak says nothing. */
const HEAP = 160;

const folder = mkdtempSync(path.join(tmpdir(), 'sendlint-bench-'));
try {
  const runs = SIZES.map((count) => measure(count));
  printTable(
    ['mails', 'MB of mails', 'findings', 'processor s', 'ms per mail', 'peak MB'],
    runs.map(({ count, bytes, findings, seconds, peak }) => [
      count.toLocaleString('en'),
      (bytes / 1e6).toFixed(1),
      String(findings),
      seconds.toFixed(1),
      ((seconds * 1000) / count).toFixed(1),
      (peak / 1024).toFixed(0),
    ]),
  );
  const ratio = runs.at(-1).peak / runs[0].peak;
  process.stdout.write(`\nPeak memory: ratio ${ratio.toFixed(2)}, of at most ${BUDGET}.\n`);
  if (ratio > BUDGET) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(count) {
  const place = path.join(folder, String(count));
  mkdirSync(place);
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const mail = mailNumber(number);
    bytes += Buffer.byteLength(mail);
    writeFileSync(path.join(place, `${String(number).padStart(5, '0')}.eml`), mail);
  }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, path.join(import.meta.dirname, 'check-once.mjs'), place],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { count, bytes, ...JSON.parse(stdout) };
}
