import { spawn } from 'node:child_process';
import path from 'node:path';
import { UserError } from '../model/user-error.ts';

/** What git says has changed, seen from the project's root. */
export interface Changes {
  /** Paths relative to the project's root, with forward slashes; those of files that are gone among them. */
  readonly files: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  /** Of what is compared with: `HEAD`, or a commit. */
  readonly base: string;
  /** A file as it was then; undefined for one that was not there. */
  textBefore(file: string): Promise<string | undefined>;
  /** Those of `files` that git is told not to look at, and that may have changed. */
  ignored(files: Iterable<string>): Promise<ReadonlySet<string>>;
}

/**
 * Files that changed since `ref` parted from the current commit, and those that are not committed: staged,
 * unstaged and untracked. Without `ref` only the latter. Throws a {@link UserError} where git cannot tell.
 */
export async function changedFiles(root: string, ref: string | undefined): Promise<Changes> {
  const git = gitIn(root);
  const prefix = await prefixOf(git, root);
  const base = await baseOf(git, ref);
  const relative = (file: string): string => path.posix.relative(prefix, file) || '.';

  const tracked = await git(
    'diff',
    '--name-status',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    base,
    '--',
  );
  const untracked = await git(
    'ls-files',
    '--others',
    '--exclude-standard',
    '--full-name',
    '-z',
    ':/',
  );
  for (const answer of [tracked, untracked]) if (answer.code !== 0) throw failed(answer);
  const files = new Set<string>();
  const gone = new Set<string>();
  for (const [status = '', file = ''] of pairs(fieldsOf(tracked.out))) {
    files.add(relative(file));
    if (status === 'D') gone.add(relative(file));
  }
  for (const file of fieldsOf(untracked.out)) files.add(relative(file));

  return {
    files,
    gone,
    base,
    async textBefore(file) {
      const { code, out } = await git('show', `${base}:${path.posix.join(prefix, file)}`);
      return code === 0 ? out : undefined;
    },
    async ignored(candidates) {
      const within = [...candidates].filter(
        (file) => !path.posix.join(prefix, file).startsWith('../'),
      );
      if (within.length === 0) return new Set();
      const { out } = await git.asked(`${within.join('\0')}\0`, 'check-ignore', '--stdin', '-z');
      return new Set(fieldsOf(out));
    },
  };
}

/** Where the project lies in the repository: `packages/mails/`. */
async function prefixOf(git: Git, root: string): Promise<string> {
  const { code, out, err } = await git('rev-parse', '--show-prefix');
  if (code === 0) return out.replace(/\n$/, '');
  if (/dubious ownership/.test(err)) {
    throw new UserError({
      message: `Git does not trust the folder ${root}, so nobody can say what has changed in it.`,
      hint: `Tell git to: git config --global --add safe.directory ${root}`,
    });
  }
  throw new UserError({
    message: `${root} is in no git repository, so nobody can say what has changed in it.`,
    hint: 'Leave out --changed; or begin a repository: git init',
  });
}

/** The tree of no files, by its object id: https://git-scm.com/docs/git-hash-object of nothing. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

async function baseOf(git: Git, ref: string | undefined): Promise<string> {
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (ref === undefined) return head.code === 0 ? 'HEAD' : EMPTY_TREE;

  const commit = ref.startsWith('-')
    ? undefined
    : await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (commit?.code !== 0) throw await unknownRef(git, ref);
  const { code, out } = await git('merge-base', commit.out.trim(), 'HEAD');
  if (code === 0) return out.trim();
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).out.trim() === 'true';
  throw new UserError({
    message: `"${ref}" and the current commit have no commit in common${isShallow ? ', as far as this clone goes back' : ''}.`,
    hint: isShallow ? DEEPEN : 'Name a branch or commit that this one comes from.',
  });
}

async function unknownRef(git: Git, ref: string): Promise<UserError> {
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).out.trim() === 'true';
  return new UserError({
    message: `Git knows no branch, tag or commit "${ref}".`,
    hint: isShallow
      ? DEEPEN
      : /^(?!HEAD\b|[\da-f]{7,40}$)[\w.-]+(?:\/[\w.-]+)*$/.test(ref)
        ? `If it is a branch of the remote, fetch it or name it: --changed origin/${ref}. A pattern stands before --changed.`
        : 'Name a branch, a tag or a commit: --changed origin/main. A pattern stands before --changed.',
  });
}

const DEEPEN =
  'Fetch the history: git fetch --unshallow; in GitHub Actions "fetch-depth: 0" of actions/checkout, in GitLab "GIT_DEPTH: 0".';

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Git {
  (...given: readonly string[]): Promise<Answer>;
  asked(input: string, ...given: readonly string[]): Promise<Answer>;
}

function gitIn(cwd: string): Git {
  const asked = (input: string, ...given: readonly string[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const child = spawn('git', ['--no-optional-locks', ...given], {
        cwd,
        stdio: 'pipe',
        windowsHide: true,
      });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', (error) => reject(noGit(error)));
      child.on('close', (code) =>
        resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
      );
      // One that ends before it has read all is told of by its exit code.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  return Object.assign((...given: readonly string[]) => asked('', ...given), { asked });
}

const noGit = (error: Error): UserError =>
  new UserError({
    message: `Git cannot be run, so nobody can say what has changed: ${error.message}.`,
    hint: 'Install git, or leave out --changed.',
  });

const failed = ({ err }: Answer): UserError =>
  new UserError({
    message: `Git cannot say what has changed: ${err.trim().split('\n')[0] ?? ''}.`,
    hint: 'Leave out --changed to lint everything.',
  });

const fieldsOf = (text: string): string[] => text.split('\0').filter((field) => field !== '');

function* pairs(fields: readonly string[]): Iterable<readonly string[]> {
  for (let at = 0; at < fields.length; at += 2) yield fields.slice(at, at + 2);
}
