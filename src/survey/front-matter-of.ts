/** What stands between the two lines of `---` at the head of a template; empty where there are none. */
export const frontMatterOf = (text: string): string =>
  /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text.slice(0, 4_000))?.[1] ?? '';
