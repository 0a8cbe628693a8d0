import type { AttributeSelector } from 'css-tree';
import { valueOf } from './html-events.ts';
import type { Element } from './open-elements.ts';

/** Attributes whose values HTML compares without regard to case. */
const CASELESS: ReadonlySet<string> = new Set([
  'align',
  'bgcolor',
  'color',
  'dir',
  'lang',
  'media',
  'method',
  'rel',
  'type',
  'valign',
]);

/** The test that an attribute selector is. */
export function attributeTest(node: AttributeSelector): (element: Element) => boolean {
  const name = node.name.name.toLowerCase();
  if (node.value === null) return (element) => valueOf(element, name) !== undefined;
  const written = node.value.type === 'String' ? node.value.value : node.value.name;
  const fold = (node.flags?.toLowerCase() === 'i' || CASELESS.has(name)) && node.flags !== 's';
  const wanted = fold ? written.toLowerCase() : written;
  const compare = comparison(node.matcher ?? '=', wanted);
  return (element) => {
    const value = valueOf(element, name);
    return value !== undefined && compare(fold ? value.toLowerCase() : value);
  };
}

function comparison(matcher: string, wanted: string): (value: string) => boolean {
  switch (matcher) {
    case '~=':
      return (value) => hasWord(value, wanted);
    case '|=':
      return (value) => value === wanted || value.startsWith(`${wanted}-`);
    case '^=':
      return (value) => wanted !== '' && value.startsWith(wanted);
    case '$=':
      return (value) => wanted !== '' && value.endsWith(wanted);
    case '*=':
      return (value) => wanted !== '' && value.includes(wanted);
    default:
      return (value) => value === wanted;
  }
}

/** True where `word` is one of the words of `list`. Words are told apart without cutting the list up. */
export function hasWord(list: string | undefined, word: string): boolean {
  if (list === undefined || word === '') return false;
  for (let at = list.indexOf(word); at !== -1; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || isSpace(list, at - 1)) && (end === list.length || isSpace(list, end)))
      return true;
  }
  return false;
}

const isSpace = (text: string, at: number): boolean => /[ \t\n\f\r]/.test(text[at] ?? '');
