import { isScalar } from 'yaml';
import type { TemplateText } from '../../engines/port.ts';
import { stepsOf } from '../data/path.ts';
import { localeOf } from '../facts/locale.ts';
import { textFields } from '../facts/text-fields.ts';
import type { Customer } from '../project.ts';
import { type FactsDictionary, factsSchema } from '../schema/facts.ts';
import { type MessageInput, messageSchema } from '../schema/message.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { textOfScalar } from '../source/scalar-text.ts';
import type { Report, TextFile } from '../source/text-file.ts';
import { dataOf } from '../source/yaml-data.ts';
import type { YamlDocument } from '../source/yaml-document.ts';
import { inDocument, problemsOf } from '../source/zod-problems.ts';
import { type CapturedFile, SOMEBODY } from './captured-message.ts';

export interface RecordContext {
  readonly report: Report;
  /** The project's data dictionary, for a message without one of its own. */
  readonly dictionary: FactsDictionary | undefined;
  /** Keys that are somebody else's business. */
  readonly beside: readonly string[];
}

/** A captured message in JSON or YAML. Undefined, and reported, where it is broken. */
export function readRecord(file: TextFile, context: RecordContext): CapturedFile | undefined {
  const { report } = context;
  const document = file.text.trim() === '' ? undefined : parseYaml(file, report);
  if (document?.root === undefined) {
    if (file.text.trim() === '' || document !== undefined) {
      report(file.problem('The message is empty.', { hint: HINT }));
    }
    return undefined;
  }
  const dictionary = dictionaryIn(document) ?? context.dictionary;
  const data = dataOf(document, report, { isTextField: textFieldsOf(dictionary) });
  if (data === undefined) return undefined;
  const result = messageSchema.safeParse(without(data, context.beside), { reportInput: true });
  if (!result.success) {
    problemsOf(result.error, messageSchema, inDocument(document)).forEach(report);
    return undefined;
  }
  return capturedFile(document, result.data, dictionary);
}

const HINT =
  'A captured message has "html:" or "text:", and "customer:" with what is true of them.';

function capturedFile(
  document: YamlDocument,
  message: MessageInput,
  dictionary: FactsDictionary | undefined,
): CapturedFile {
  const { file } = document;
  const textAt = (key: string): TemplateText | undefined => {
    const node = document.resolve(document.nodeAt([key]));
    return isScalar(node) ? textOfScalar(file, node) : undefined;
  };
  const texts = <Name extends string>(keys: { readonly [Key in Name]: string }) =>
    Object.fromEntries(
      Object.entries<string>(keys).flatMap(([name, key]) => {
        const text = textAt(key);
        return text === undefined ? [] : [[name, text]];
      }),
    ) as { [Key in Name]?: TemplateText };
  const customerAt = (name: string, data: unknown, steps: readonly string[]): Customer => ({
    name,
    file: file.name,
    data,
    locale: localeOf(data, dictionary?.recipient),
    rangeOf: (path) => document.rangeOf([...steps, ...stepsOf(path)]),
  });

  const { customer, others } = message;
  return {
    at: file.rangeOf({ start: 0, end: 0 }),
    parts: texts({ subject: 'subject', preheader: 'preheader', html: 'html', text: 'text' }),
    headers: texts({
      from: 'from',
      replyTo: message.replyTo === undefined ? 'reply-to' : 'replyTo',
      to: 'to',
    }),
    type: message.type,
    locale: message.locale,
    customer:
      typeof customer === 'object' ? customerAt(SOMEBODY, customer, ['customer']) : customer,
    dictionary,
    others:
      others &&
      Object.entries(others).map(([name, data]) => customerAt(name, data, ['others', name])),
    sourceOf: (name) => (name === file.name ? file.text : undefined),
    placeOf: (key) => document.rangeOf([key]),
  };
}

/** The message's own dictionary, which must be known before its numbers are read. A broken one is reported later. */
function dictionaryIn(document: YamlDocument): FactsDictionary | undefined {
  const node = document.nodeAt(['facts']);
  if (node === undefined) return undefined;
  const data = dataOf({ ...document, root: node }, () => {});
  return factsSchema.safeParse(data).data;
}

/** Outside the records everything is a text. */
function textFieldsOf(dictionary: FactsDictionary | undefined): (path: string) => boolean {
  const isTextField = textFields(dictionary);
  return (path) => {
    const [record, ...rest] = stepsOf(path);
    if (record === 'customer') return isTextField(path.slice('customer.'.length));
    if (record !== 'others') return true;
    const inRecord = path
      .slice('others'.length)
      .replace(/^(?:\.[^.[]+|\["(?:[^"\\]|\\.)*"\])\.?/, '');
    return rest.length > 1 && isTextField(inRecord);
  };
}

function without(data: unknown, keys: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
