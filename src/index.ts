export { check, type CheckOptions, type SentMail, type SentMessage } from './api/check.ts';
export { lint, type LintOptions } from './api/lint.ts';
export {
  openProject,
  type OpenProject,
  type Overrides,
  type RunOptions,
} from './api/open-project.ts';
export type { ProjectOptions } from './api/project-options.ts';
export { render, type RenderOptions } from './api/render.ts';
export type { Evidence, RenderedMessage } from './api/rendered-message.ts';
export type * from './model/coverage.ts';
export type { Facts } from './model/facts.ts';
export type { Judged } from './model/judged.ts';
export type { Claim, ContactRoute, Greeting, Line, Link, Reading } from './model/reading.ts';
export type * from './model/run.ts';
export { UserError, type Problem } from './model/user-error.ts';
export { defineConfig, type Config } from './project/config/config.ts';
export { defineReporter, type Reporter, type ReporterContext } from './report/define-reporter.ts';
export { formatProblems } from './report/problems.ts';
export { reporters } from './report/reporters.ts';
export { defineRule, type Rule } from './rules/define-rule.ts';
export { rules } from './rules/index.ts';
