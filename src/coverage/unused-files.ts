/**
 * Files of templates and partials that no message uses. `used` are those that took part in messages or
 * that their templates call. `texts` are what all of them say: an include that no customer reached is
 * a use as well.
 */
export function unusedFiles(
  files: Iterable<string>,
  used: ReadonlySet<string>,
  texts: Iterable<string>,
): string[] {
  const included = includedNames(texts);
  return [...new Set(files)]
    .filter((file) => !used.has(file) && !included.has(nameOf(file)))
    .toSorted();
}

/** Names, without their folders, of all files that an `mj-include` mentions. */
function includedNames(texts: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts) {
    for (const [, path = ''] of text.matchAll(/<mj-include\s[^>]*?path\s*=\s*["']?([^"'\s>]+)/g)) {
      names.add(nameOf(path));
      // MJML adds the extension where it is left out.
      names.add(`${nameOf(path)}.mjml`);
    }
  }
  return names;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
