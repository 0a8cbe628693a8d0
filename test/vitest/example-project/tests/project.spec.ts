import { describeProject } from 'sendlint/vitest';

await describeProject();
