import type { CoverageReporter } from './coverage-reporter.ts';
import istanbul from './istanbul.ts';
import lcov from './lcov.ts';

export const coverageReporters: readonly CoverageReporter[] = [lcov, istanbul];
