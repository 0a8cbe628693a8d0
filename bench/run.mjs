// `npm run bench` measures everything, `npm run bench -- check` one thing.
const BENCHMARKS = ['render', 'check', 'matrix', 'threads'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown benchmark "${unknown[0]}". Known: ${BENCHMARKS.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const name of named.length > 0 ? named : BENCHMARKS) {
    process.stdout.write(`${name}\n`);
    await import(`./${name}.mjs`);
  }
}
