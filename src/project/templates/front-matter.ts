import { isScalar } from 'yaml';
import type { TemplateText } from '../../engines/port.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { type FrontMatter, frontMatterSchema } from '../schema/front-matter.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { textOfScalar } from '../source/scalar-text.ts';
import { textOfSpan } from '../source/template-text.ts';
import type { Report, TextFile } from '../source/text-file.ts';
import { dataOf } from '../source/yaml-data.ts';
import { inDocument, problemsOf } from '../source/zod-problems.ts';

/** A template file taken apart. */
export interface TemplateFile {
  readonly file: TextFile;
  /** Where the template begins. */
  readonly at: SourceRange;
  /** The template without its front matter. */
  readonly body: TemplateText;
  readonly settings: FrontMatter;
  readonly textAt: (key: keyof FrontMatter) => TemplateText | undefined;
  readonly rangeOf: (key: keyof FrontMatter) => SourceRange | undefined;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/m;

/** Broken front matter is reported, and the template read as if it had none. */
export function readTemplate(file: TextFile, report: Report): TemplateFile {
  const opening = OPENING.exec(file.text);
  if (opening === null) return withoutSettings(file, 0);

  const closing = CLOSING.exec(file.text.slice(opening[0].length));
  if (closing === null) {
    report(
      file.problem('Front matter without an end.', {
        hint: 'Close it with a line of "---".',
        span: { start: 0, end: 3 },
      }),
    );
    return withoutSettings(file, opening[0].length);
  }
  const end = opening[0].length + closing.index;
  return withSettings(file, report, { end, bodyStart: end + closing[0].length });
}

interface Fences {
  /** Offset of the closing fence. */
  readonly end: number;
  readonly bodyStart: number;
}

function withSettings(file: TextFile, report: Report, { end, bodyStart }: Fences): TemplateFile {
  const bare = withoutSettings(file, bodyStart);
  // The opening fence opens a YAML document as well, so offsets are the file's own.
  const document = parseYaml(file, report, file.text.slice(0, end));
  if (document === undefined) return bare;

  const data = dataOf(document, report, { isTextField: () => true });
  const result = frontMatterSchema.safeParse(data ?? {}, { reportInput: true });
  if (!result.success) {
    problemsOf(result.error, frontMatterSchema, inDocument(document)).forEach(report);
    return bare;
  }
  return {
    ...bare,
    settings: result.data,
    textAt: (key) => {
      const node = document.resolve(document.nodeAt([key]));
      return isScalar(node) && node.value !== null ? textOfScalar(file, node) : undefined;
    },
    rangeOf: (key) => document.rangeOf([key]),
  };
}

/** How many characters of a template are front matter, its fences included. */
export function frontMatterLength(text: string): number {
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const closing = opening === 0 ? null : CLOSING.exec(text.slice(opening));
  return closing === null ? 0 : opening + closing.index + closing[0].length;
}

const withoutSettings = (file: TextFile, start: number): TemplateFile => ({
  file,
  at: file.rangeOf({ start: 0, end: 0 }),
  body: textOfSpan(file, { start, end: file.text.length }),
  settings: {},
  textAt: () => undefined,
  rangeOf: () => undefined,
});
