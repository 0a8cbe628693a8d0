/** What to do about a file that cannot be written, as a sentence. */
export function writeHint(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return HINTS[code] ?? (error instanceof Error ? `${error.message}.` : String(error));
}

const NOT_ALLOWED = 'It may not be written there; name a file in another folder.';
const HINTS: Readonly<Record<string, string>> = {
  EISDIR: 'That is a folder; name a file in it.',
  ENOTDIR: 'A file stands where one of its folders should be.',
  EEXIST: 'A file stands where one of its folders should be.',
  EACCES: NOT_ALLOWED,
  ENOENT: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOSPC: 'The disk is full.',
};
