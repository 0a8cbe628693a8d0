// Checks a folder and prints, as JSON, how many findings there are, the processor time in seconds, and the
// peak of the resident memory in kB.
import { check } from '../dist/index.js';

const [folder] = process.argv.slice(2);
const { counts } = await check('.', { cwd: folder });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const findings = counts.errors + counts.warnings;
const seconds = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ findings, seconds, peak: maxRSS }));
