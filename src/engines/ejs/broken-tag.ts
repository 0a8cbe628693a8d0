import { compileFunction } from 'node:vm';
import type { Delimiters } from './options.ts';
import { type Tag, tagsIn } from './tags.ts';

/** The tag at which the code of a template breaks. */
export interface BrokenTag {
  readonly tag: Tag;
  /** True where it opens a block that no tag closes. */
  readonly isOpen: boolean;
}

/** Undefined where the tags by themselves make sense. Everything is parsed, and nothing is run. */
export function brokenTag(text: string, delimiters: Delimiters): BrokenTag | undefined {
  const tags = tagsIn(text, delimiters).filter(({ kind }) => kind !== '#');
  const single = tags.find((tag) => prints(tag) && brokenLine(expression(tag)) !== undefined);
  if (single !== undefined) return { tag: single, isOpen: false };

  let code = '';
  let last = 0;
  let lines = 1;
  /** For each line of the code the tag it comes from; what stands between tags counts to the one before it. */
  const tagOfLine: (Tag | undefined)[] = [undefined];
  const add = (written: string, tag: Tag | undefined): void => {
    code += `${written}\n`;
    for (const end = lines + written.split('\n').length; lines < end; lines++) tagOfLine.push(tag);
  };
  for (const [index, tag] of tags.entries()) {
    if (isPrinted(text.slice(last, tag.start), tags[index - 1], tag)) add(';0', tags[index - 1]);
    add(prints(tag) ? `;${expression(tag)}` : tag.content, tag);
    last = tag.end;
  }
  const line = brokenLine(code);
  if (line === undefined) return undefined;
  const opening = line >= lines ? unclosed(tags) : undefined;
  if (opening !== undefined) return { tag: opening, isOpen: true };
  const tag = tagOfLine[line] ?? tags.at(-1);
  return tag && { tag, isOpen: false };
}

const prints = ({ kind }: Tag): boolean => kind === '=' || kind === '-';

const expression = ({ content }: Tag): string => `(\n${content.replace(/;\s*$/, '')}\n)`;

/** Whether a text leaves anything between two tags: `-%>` takes a line end, `_%>` and `<%_` take blanks. */
function isPrinted(text: string, before: Tag | undefined, tag: Tag): boolean {
  let left = text;
  if (before?.closing.startsWith('_') === true) left = left.replace(/^[ \t]*\r?\n?/, '');
  if (before?.closing.startsWith('-') === true) left = left.replace(/^\r?\n/, '');
  if (tag.kind === '_') left = left.replace(/[ \t]+$/, '');
  return left !== '';
}

/** The line at which code breaks, from 1 on; undefined for code that does not. */
function brokenLine(code: string): number | undefined {
  try {
    compileFunction(code, [], { filename: NAME });
    return undefined;
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const [, line] = new RegExp(`^${NAME}:(\\d+)`).exec(stack) ?? [];
    return Number(line ?? Infinity);
  }
}

const NAME = 'template';

/** The innermost tag that opens a block which is open at the end. */
function unclosed(tags: readonly Tag[]): Tag | undefined {
  const open: Tag[] = [];
  const step =
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[^]*?\*\/|[{}]/g;
  for (const tag of tags) {
    for (const [found] of tag.content.matchAll(step)) {
      if (found === '{') open.push(tag);
      if (found === '}') open.pop();
    }
  }
  return open.at(-1);
}
