// Prints the test runner's count as one line, and fails where it counted nothing.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
if (numPassedTests + numFailedTests === 0) process.exitCode = 1;
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
