import type { Field } from './fields/field.ts';
import { previewProps } from './fields/read-component.ts';
import type { TemplateSet } from './template-sets.ts';
import { isObject, withMissing } from './values/merge-data.ts';
import type { Data, DataObject } from './values/make-record.ts';
import type { Tree } from './walk-tree.ts';

/** Data that the repository itself tries its templates with. */
export interface SampleData {
  readonly files: readonly string[];
  readonly data: DataObject;
}

const LARGEST = 200_000;

/** JSON files beside the templates, or in a folder of examples near them, that have the fields they read. */
export function findSampleData(tree: Tree, set: TemplateSet, root: Field): SampleData | undefined {
  const parent = set.folder.replace(/[^/]*$/, '');
  const near = tree.files.filter(
    (file) =>
      file.endsWith('.json') &&
      file.startsWith(parent) &&
      !/(?:^|\/)(?:package(?:-lock)?|tsconfig[\w.-]*|composer|\.?eslintrc|mjmlconfig|vercel|turbo)\.json$/.test(
        file,
      ) &&
      (file.startsWith(`${set.folder}/`) || set.folder === '.' || EXAMPLES.test(file)),
  );
  let data: DataObject = {};
  const files: string[] = [];
  for (const file of near.slice(0, 200)) {
    const sample = sampleIn(tree.read(file));
    if (sample === undefined || !fits(sample, root)) continue;
    const merged = withMissing(data, sample);
    if (isObject(merged)) data = merged;
    files.push(file);
  }
  for (const { path, text } of set.engine === 'react-email' ? set.templates : []) {
    const props = previewProps(text) as Data | undefined;
    if (!isObject(props)) continue;
    data = withMissing(data, props) as DataObject;
    files.push(path);
  }
  return files.length === 0 ? undefined : { files, data };
}

const EXAMPLES =
  /(?:^|\/)(?:fixtures?|samples?|examples?|mocks?|data|preview|previews|test-?data|__fixtures__)(?:\/|\.json$)/i;

function sampleIn(text: string | undefined): DataObject | undefined {
  if (text === undefined || text.length > LARGEST) return undefined;
  try {
    const value = JSON.parse(text) as Data;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** At least two fields, or all there are, of what the file holds are read by templates. */
function fits(sample: DataObject, root: Field): boolean {
  const keys = Object.keys(sample);
  const read = keys.filter((key) => root.fields.has(key));
  return read.length > 0 && read.length * 2 >= keys.length;
}
