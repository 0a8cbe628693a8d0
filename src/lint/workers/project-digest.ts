import { PART_NAMES } from '../../model/message.ts';
import type { Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import { cellsOf } from '../matrix.ts';

/** The same for all who have read the same project, as far as its texts tell. */
export function projectDigest(project: Project): string {
  const { root, configFile, messages, partials, customers, clock } = project;
  const cells = cellsOf(project).map(({ definition, customer, override }) => [
    definition.name,
    customer.name,
    override?.name,
  ]);
  const texts = messages.map((message) => PART_NAMES.map((name) => message[name]?.text));
  const called = [...partials].map(([name, { text }]) => [name, text]);
  const files = [configFile, ...customers.map(({ file }) => file)];
  const sources = files.map((file) => file !== undefined && project.sourceOf(file));
  return digestOf(JSON.stringify([root, clock, cells, texts, called, sources]));
}
