import { readCode, type CodeEvidence } from './code-evidence.ts';
import { findMailFiles, type MailFile } from './mail-files.ts';
import { type Manifests, readManifests } from './manifests.ts';
import { type TemplateSet, templateSets } from './template-sets.ts';
import { type Tree, walkTree } from './walk-tree.ts';

/** What there is in a repository that was never written for sendlint. */
export interface Survey {
  readonly tree: Tree;
  readonly manifests: Manifests;
  readonly code: CodeEvidence;
  readonly mailFiles: readonly MailFile[];
  /** Sets of templates, the likeliest first. */
  readonly sets: readonly TemplateSet[];
}

/** Looks at a repository; writes and runs nothing of it. `root` is absolute. */
export function surveyRepository(root: string): Survey {
  const tree = walkTree(root);
  const manifests = readManifests(tree);
  const mailFiles = findMailFiles(tree, manifests);
  return {
    tree,
    manifests,
    mailFiles,
    code: readCode(tree, manifests),
    sets: templateSets(mailFiles),
  };
}
