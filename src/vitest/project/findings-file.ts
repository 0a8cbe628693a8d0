import { existsSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { z } from 'zod';
import type { GroupedFinding } from '../../model/run.ts';
import { type Problem, UserError } from '../../model/user-error.ts';
import { parseYaml } from '../../project/source/parse-yaml.ts';
import { readText } from '../../project/source/text-file.ts';
import { dataOf } from '../../project/source/yaml-data.ts';
import { inDocument, problemsOf } from '../../project/source/zod-problems.ts';

const findingSchema = z.strictObject({
  rule: z.string().describe('Id of the rule.'),
  at: z.string().describe('File that the finding stands in.'),
  says: z.string().describe('The finding in words.'),
});

const fileSchema = z
  .record(z.string(), z.record(z.string(), z.array(findingSchema)))
  .nullable()
  .transform((messages) => messages ?? {});

/** A finding that was accepted. */
export type KnownFinding = z.output<typeof findingSchema>;

/** By message, then by whom it is for. */
export type KnownFindings = Readonly<
  Record<string, Readonly<Record<string, readonly KnownFinding[]>>>
>;

/** Reads what was accepted; nothing where there is no file. Throws a {@link UserError} for one that is broken. */
export function readKnownFindings(absolute: string): KnownFindings {
  if (!existsSync(absolute)) return {};
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const file = readText(absolute, path.basename(absolute), report);
  const document = file === undefined ? undefined : parseYaml(file, report);
  if (file === undefined || document === undefined) throw broken(problems);

  const data =
    document.root === undefined ? null : dataOf(document, report, { isTextField: () => true });
  const parsed = fileSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) problems.push(...problemsOf(parsed.error, fileSchema, inDocument(document)));
  if (!parsed.success || problems.length > 0) throw broken(problems);
  return parsed.data;
}

const broken = (problems: readonly Problem[]): UserError =>
  new UserError(
    ...problems.map((problem) => ({
      hint: 'Mend it, or delete it and run vitest with -u to write it anew.',
      ...problem,
    })),
  );

export const knownFinding = ({ rule, at, text }: GroupedFinding): KnownFinding => ({
  rule,
  at: at.file,
  says: text,
});

/** Wording is what tells two findings apart: lines move. */
export const isSameFinding = (a: KnownFinding, b: KnownFinding): boolean =>
  a.rule === b.rule && a.says === b.says;

/** The text of the file: readable, and the same for the same findings. Empty lists are left out. */
export function printKnownFindings(findings: KnownFindings, testFile: string): string {
  const filled = Object.entries(findings)
    .map(([message, byReader]) => {
      const lists = Object.entries(byReader).filter(([, list]) => list.length > 0);
      return [message, Object.fromEntries(lists)] as const;
    })
    .filter(([, byReader]) => Object.keys(byReader).length > 0);
  const document = new Document(Object.fromEntries(filled));
  document.commentBefore = [
    ` Findings that ${testFile} knows of and lets pass.`,
    ' Run vitest with -u to write them anew; what is mended goes, what is new comes in.',
  ].join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
