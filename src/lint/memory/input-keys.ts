import type { Contents } from '../../graph/contents.ts';
import { environmentOf } from '../../graph/environment.ts';
import type { ProjectGraph } from '../../graph/project-graph.ts';
import { textsOf } from '../../graph/template-files.ts';
import type { Customer, MessageDefinition, Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import type { Cell } from '../matrix.ts';
import type { ActiveRule } from '../settings.ts';
import type { LockWatch } from '../watch-lock.ts';
import { remembered } from './remembered.ts';
import { textOfValue } from './value-text.ts';

/** What else decides how messages are judged. */
export interface JudgedWith {
  readonly rules: readonly ActiveRule[];
  readonly canary: boolean;
  readonly lock: LockWatch | undefined;
  readonly version: string;
}

/** Raised when an entry is given another shape. */
const FORMAT = 1;

/** What all messages have in common; undefined where nobody can say that it is what it was. */
export function commonKey(
  { root, clock, sender, messageTypes, engineOptions, helpers, rules: _rules }: Project,
  { everywhere }: ProjectGraph,
  contents: Contents,
  { rules, canary, version }: JudgedWith,
): string | undefined {
  // Of the lock only what it says of a message matters to it; what is kept back is decided afterwards.
  const files = everywhere.files.filter(({ role }) => role !== 'lock' && role !== 'suppressions');
  const inputs = contents.digestOf({ ...everywhere, files });
  const settings = textOfValue([
    rules.map(({ rule, severity, severityIsSet, options }) => [
      rule.id,
      severity,
      severityIsSet,
      options,
    ]),
    clock,
    sender,
    [...messageTypes],
    engineOptions,
    helpers,
  ]);
  if (inputs === undefined || settings === undefined) return undefined;
  return digestOf(
    JSON.stringify([FORMAT, version, environmentOf(), root, inputs, settings, canary]),
  );
}

/** Digests of what a message comes from; undefined where no file can say that it is what it was. */
export interface Keys {
  ofMessage(definition: MessageDefinition): string | undefined;
  ofCustomer(customer: Customer): string | undefined;
  ofCases(cell: Cell): string | undefined;
}

export function keysOf(graph: ProjectGraph, contents: Contents): Keys {
  return {
    ofMessage: remembered((definition) => {
      const inputs = graph.messages.get(definition.name);
      const files = inputs && contents.digestOf(inputs);
      const written = writtenOf(definition);
      if (files === undefined || written === undefined) return undefined;
      return digestOf(JSON.stringify([files, written]));
    }),
    ofCustomer: remembered((customer) => {
      const { name, file, locale, data } = customer;
      const start = [name, locale, file, contents.ofFile(file)];
      // What is written stands in the file, under the dictionary of the config.
      if (!/\.m?[jt]s$/.test(file)) return digestOf(JSON.stringify(start));
      const inputs = graph.customers.get(name);
      const modules =
        inputs && contents.digestOf({ ...inputs, anyFile: undefined, unknowable: undefined });
      const values = textOfValue(data);
      return values === undefined ? undefined : digestOf(JSON.stringify([start, modules, values]));
    }),
    ofCases: ({ cases, override }) => textOfValue([cases, override?.name, override?.data]),
  };
}

/** What a definition says beside the files that it comes from: settings may stand in several of them. */
function writtenOf({ partials, ...definition }: MessageDefinition): string | undefined {
  const texts = textsOf(definition).map((template) => [
    template.file,
    template.text,
    template.rangeOf({ start: 0, end: 0 }),
  ]);
  const {
    html: _html,
    text: _text,
    subject: _subject,
    preheader: _preheader,
    ...rest
  } = definition;
  const { from: _from, replyTo: _replyTo, to: _to, ...settings } = rest;
  const own = [...(partials ?? [])].map(([name, { file }]) => [name, file]);
  return textOfValue([texts, settings, own]);
}

/** The records of all customers, any of whom a message may betray. */
export function crowdOf({ customers }: Project, keys: Keys): string {
  return digestOf(
    JSON.stringify(customers.map((customer) => keys.ofCustomer(customer) ?? Math.random())),
  );
}
