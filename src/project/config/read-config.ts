import path from 'node:path';
import { UserError } from '../../model/user-error.ts';
import type { TemplateText } from '../../engines/port.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { isScalar } from 'yaml';
import { type ConfigInput, configSchema } from '../schema/config.ts';
import { importDefault } from '../source/modules.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { textOfScalar } from '../source/scalar-text.ts';
import { textSomewhere } from '../source/template-text.ts';
import type { Files, Report, TextFile } from '../source/text-file.ts';
import { dataOf } from '../source/yaml-data.ts';
import type { YamlDocument } from '../source/yaml-document.ts';
import { inDocument, problemsOf } from '../source/zod-problems.ts';

/** A checked config that knows where its settings stand. */
export interface ReadConfig {
  readonly values: ConfigInput;
  /** The nearest place that is known for a setting. */
  readonly rangeOf: (steps: readonly PropertyKey[]) => SourceRange;
  /** Where the name of a setting stands. */
  readonly keyRangeOf: (steps: readonly PropertyKey[]) => SourceRange;
  /** A setting as template text; undefined where it is not set. */
  readonly textAt: (steps: readonly PropertyKey[]) => TemplateText | undefined;
  /** Text of the config file, for excerpts. */
  readonly source: string | undefined;
}

/** Undefined, and reported, for a config that is broken. */
export async function readConfig(
  absolute: string | undefined,
  files: Files,
  report: Report,
): Promise<ReadConfig | undefined> {
  if (absolute === undefined) return configWithout();
  const file = files.read(absolute);
  if (file === undefined) return undefined;
  return /\.(?:ya?ml|json)$/.test(absolute)
    ? readDataConfig(file, report)
    : readCodeConfig(absolute, file, files, report);
}

function configWithout(): ReadConfig {
  const start = { line: 1, column: 1 };
  const at: SourceRange = { file: '.', start, end: start, approximate: true };
  return {
    values: {},
    rangeOf: () => at,
    keyRangeOf: () => at,
    textAt: () => undefined,
    source: undefined,
  };
}

function readDataConfig(file: TextFile, report: Report): ReadConfig | undefined {
  const document = parseYaml(file, report);
  if (document === undefined) return undefined;
  // Only the options of engines and rules, thresholds and limits hold numbers.
  const isTextField = (at: string): boolean =>
    !/^(?:handlebars|mjml|liquid|mustache|nunjucks|ejs|react-email|command|rules|coverage)\.|^renderTimeout$/.test(
      at,
    );
  const data = dataOf(document, report, { isTextField });
  const values = check(data ?? {}, file, report, document);
  if (values === undefined) return undefined;
  return {
    values,
    source: file.text,
    rangeOf: (steps) => document.rangeOf(steps) ?? document.at,
    keyRangeOf: (steps) => document.keyRangeOf(steps) ?? document.at,
    textAt: (steps) => {
      const node = document.resolve(document.nodeAt(steps));
      return isScalar(node) ? textOfScalar(file, node) : undefined;
    },
  };
}

async function readCodeConfig(
  absolute: string,
  file: TextFile,
  files: Files,
  report: Report,
): Promise<ReadConfig | undefined> {
  const value = await importDefault(absolute, files);
  if (value === undefined) {
    throw new UserError({
      ...file.problem(`Expected "${path.basename(absolute)}" to have a default export.`, {
        hint: 'Write "export default defineConfig({ … })".',
      }),
    });
  }
  const values = check(value, file, report);
  if (values === undefined) return undefined;
  const at: SourceRange = { ...file.rangeOf({ start: 0, end: 0 }), approximate: true };
  return {
    values,
    source: file.text,
    rangeOf: () => at,
    keyRangeOf: () => at,
    textAt: (steps) => {
      const setting = steps.reduce<unknown>(
        (holder, step) =>
          typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined,
        values,
      );
      return typeof setting === 'string' ? textSomewhere(setting, at) : undefined;
    },
  };
}

function check(
  value: unknown,
  file: TextFile,
  report: Report,
  document?: YamlDocument,
): ConfigInput | undefined {
  const result = configSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const checked =
    document === undefined ? { file: file.name, source: file.text } : inDocument(document);
  problemsOf(result.error, configSchema, checked).forEach(report);
  return undefined;
}
