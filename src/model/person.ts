import type { PersonName } from './facts.ts';
import { foldText } from './text/fold.ts';
import type { Span } from './text/span.ts';

/** `part` is a word of a longer form: "Ada" where the record only has "Ada Okafor". */
export type NameFormKind = 'given' | 'middle' | 'family' | 'full' | 'display' | 'company' | 'part';

/** One way a person may be called. */
export interface NameForm {
  readonly kind: NameFormKind;
  readonly text: string;
}

/** A name found in a text. */
export interface NameMatch {
  readonly form: NameForm;
  readonly span: Span;
  /** False where only the stem is the same: "Nováku" for Novák. */
  readonly exact: boolean;
}

export interface NameSearch {
  /** Whether the text is in a language that inflects names. */
  readonly inflected?: boolean;
  /** Endings of fond and respectful forms: "ciğim" for "Emreciğim". */
  readonly endings?: readonly string[];
}

/** Every way the record allows to call a person, longest first. Names are never parsed. */
export function namesOf(name: PersonName): readonly NameForm[] {
  const forms = FORMS.get(name) ?? formsOf(name);
  FORMS.set(name, forms);
  return forms;
}

/** Of the names of one recipient many rules ask, for many lines. */
const FORMS = new WeakMap<PersonName, readonly NameForm[]>();

function formsOf(name: PersonName): readonly NameForm[] {
  const { given, middle, family, full, display, company } = name;
  const forms: NameForm[] = [];
  const add = (kind: NameFormKind, ...parts: readonly (string | undefined)[]): void => {
    const text = parts.filter(isSaid).join(' ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) forms.push({ kind, text });
  };
  add('full', full);
  add('display', display);
  add('company', company);
  add('given', given);
  add('middle', middle);
  add('family', family);
  if (isSaid(given) && isSaid(family)) {
    add('full', given, middle, family);
    add('full', given, family);
    add('full', family, given);
    add('full', `${family},`, given);
    // As scripts without spaces write it.
    add('full', `${family}${given}`);
  }
  return longestFirst(forms);
}

/** The forms that tell who is meant, which a given name does not: half the customers may share it. */
export const tellingNamesOf = (name: PersonName): readonly string[] =>
  namesOf(name)
    .filter(({ kind }) => kind === 'full' || kind === 'display' || kind === 'company')
    .map(({ text }) => text);

/** How to speak of a person: by the fullest name the record has; undefined where it has none. */
export function fullNameOf(name: PersonName): string | undefined {
  const { given, family, full, display, company } = name;
  const familyFirst = RUNS_ON.test(family ?? '');
  const joined = (familyFirst ? [family, given] : [given, family]).filter(isSaid).join(' ');
  return [full, joined, display, company].find(isSaid)?.trim();
}

/**
 * Finds a name by any of its forms, whatever its case, accents, composition, apostrophes and
 * hyphens. A form must stand as a word of its own, except in scripts that put no spaces between
 * words. An exact form wins over an inflected one, a longer one over a shorter.
 */
export function findName(
  text: string,
  name: PersonName,
  { inflected = false, endings = [] }: NameSearch = {},
): NameMatch | undefined {
  const forms = namesOf(name);
  if (forms.length === 0) return undefined;
  const folded = foldText(text);
  const searched = SEARCHED.get(forms) ?? longestFirst([...forms, ...forms.flatMap(partsOf)]);
  SEARCHED.set(forms, searched);
  for (const form of searched) {
    const span = findForm(folded.text, foldText(form.text).text);
    if (span !== undefined) return { form, span: folded.spanOf(span), exact: true };
  }
  const closings = endings.map((ending) => foldText(ending).text);
  const personal = forms.filter(({ kind }) => kind !== 'company');
  for (const form of [...forms, ...personal.flatMap(partsOf)]) {
    const name = foldText(form.text).text;
    const span =
      findWithEnding(folded.text, name, closings) ??
      (inflected ? findInflected(folded.text, name) : undefined);
    if (span !== undefined) return { form, span: folded.spanOf(span), exact: false };
  }
  return undefined;
}

/** Forms of a name with the words of them that name the person too, longest first. */
const SEARCHED = new WeakMap<readonly NameForm[], readonly NameForm[]>();

/** Whether two texts are the same name, written as each writer writes. */
export const isSameName = (a: string, b: string): boolean =>
  foldText(a).text.trim() === foldText(b).text.trim();

/**
 * Whether two names are written as those of one person are: every word of the one stands in the other,
 * in whatever order, with a title or none ("TA/QUOC BAO MR" is Tạ Quốc Bảo), or nothing but spaces differ.
 */
export function isSameBearer(a: PersonName, b: PersonName): boolean {
  const [whole, other] = [wholeNamesOf(a), wholeNamesOf(b)];
  return whole.some((one) =>
    other.some((two) => one.join('') === two.join('') || holdsAll(one, two) || holdsAll(two, one)),
  );
}

/** The words of each whole name, comparable; a single word is half a name. */
const wholeNamesOf = (name: PersonName): readonly (readonly string[])[] =>
  namesOf(name)
    .filter(({ kind, text }) => kind === 'full' || (kind === 'display' && /\s/u.test(text)))
    .map(({ text }) =>
      foldText(text)
        .text.split(/[\s/,.]+/u)
        .filter((word) => word !== ''),
    );

const holdsAll = (whole: readonly string[], words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => whole.includes(word));

const isSaid = (part: string | undefined): part is string =>
  part !== undefined && part.trim() !== '';

const longestFirst = (forms: readonly NameForm[]): readonly NameForm[] =>
  [...forms].sort((a, b) => b.text.length - a.text.length);

/**
 * Words of a form that name the person too. A company is called by its first word at most ("Acme"
 * of "Acme Ltd"): its other words are everybody's. Particles ("van", "de", "al") name nobody.
 */
function partsOf({ kind, text }: NameForm): readonly NameForm[] {
  const words = text.split(/\s+/u);
  if (words.length < 2) return kind === 'full' || kind === 'display' ? unspacedPartsOf(text) : [];
  const [candidates, shortest] = kind === 'company' ? [words.slice(0, 1), 4] : [words, 3];
  return candidates
    .map((word) => word.replace(/[,.]+$/u, ''))
    .filter((word, index) => {
      // "An" of "Đỗ Văn An"; elsewhere a short word is a particle, as in "Le Goff".
      const isGiven =
        kind === 'given' ||
        (kind !== 'company' && kind !== 'family' && index === candidates.length - 1);
      return (
        word.length >= (isGiven ? 2 : shortest) || (kind !== 'company' && HAS_NO_SPACES.test(word))
      );
    })
    .filter((word) => !/^\p{Ll}/u.test(word))
    .map((word) => ({ kind: word.length === 1 ? 'family' : 'part', text: word }));
}

/** Where a family name of one or two characters ends, "정하윤" and "高橋美咲" do not say: both may be. */
function unspacedPartsOf(name: string): readonly NameForm[] {
  const characters = Array.from(name);
  if (!HAS_NO_SPACES.test(name) || characters.length < 2 || characters.length > 5) return [];
  return [1, 2]
    .filter((family) => family < characters.length)
    .flatMap((family): readonly NameForm[] => [
      { kind: 'family', text: characters.slice(0, family).join('') },
      // A single character is as good as anybody's.
      {
        kind: family === characters.length - 1 ? 'family' : 'part',
        text: characters.slice(family).join(''),
      },
    ]);
}

const HAS_NO_SPACES =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

// Scripts that put no space between words, or put titles and particles right behind a name.
const RUNS_ON =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

const WORD = /[\p{L}\p{M}\p{N}_]/u;

function findForm(text: string, form: string): Span | undefined {
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
    const span = { start, end: start + form.length };
    if (standsAlone(text, span)) return span;
  }
  return undefined;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  // One character of a script without spaces is a syllable of other words too: it must at least
  // begin where a word can begin.
  const single = end - start === 1;
  const startsFree = !WORD.test(text.charAt(start - 1));
  if (RUNS_ON.test(text.charAt(start)) && RUNS_ON.test(text.charAt(end - 1))) {
    return startsFree || !single;
  }
  // "ada.okafor" and "ada@example.com" are handles, and hold no name.
  const isHandle =
    /^[.@][\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ||
    /[\p{L}\p{N}][.@]$/u.test(text.slice(Math.max(0, start - 2), start));
  return startsFree && !WORD.test(text.charAt(end)) && !isHandle;
}

/**
 * The bounds of the shared-stem rule: at least three letters and six tenths of the form stand
 * unchanged at the start of the word, it loses at most two letters and gains at most three. That
 * covers vocatives ("Novák" → "Nováku", "Παπαδόπουλος" → "Παπαδόπουλε", "Marek" → "Marku") and also lets
 * "Daniela" pass for Daniel: a caller who knows a Daniela looks for her exact name first.
 */
const STEM = { letters: 3, share: 0.6, lost: 2, gained: 3 } as const;

/** A word that is the name with one of `endings`, as a whole or without its last vowel. */
function findWithEnding(text: string, form: string, endings: readonly string[]): Span | undefined {
  if (endings.length === 0 || (form.length < STEM.letters && !RUNS_ON.test(form))) return undefined;
  const stem = VOWEL.test(form.slice(-1)) ? form.slice(0, -1) : form;
  for (const { 0: word, index } of text.matchAll(NAME_WORD)) {
    const bare = word.replace(/['-]/gu, '');
    const ending = endings.find(
      (candidate) => bare === form + candidate || (bare === stem + candidate && stem.length > 1),
    );
    const span = { start: index, end: index + word.length };
    if (ending !== undefined && standsAlone(text, span)) return span;
  }
  return undefined;
}

const NAME_WORD = /[\p{L}\p{M}'-]+/gu;

const INFLECTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}'-]+$/u;

function findInflected(text: string, form: string): Span | undefined {
  const formWords = form.split(' ');
  if (!formWords.every((word) => INFLECTS.test(word))) return undefined;
  const words = [...text.matchAll(NAME_WORD)];
  for (let first = 0; first + formWords.length <= words.length; first++) {
    const candidate = words.slice(first, first + formWords.length);
    const fits = candidate.every((match, index) => sharesStem(formWords[index] ?? '', match[0]));
    const last = candidate.at(-1);
    if (!fits || last === undefined) continue;
    const span = { start: candidate[0]?.index ?? 0, end: last.index + last[0].length };
    if (standsAlone(text, span)) return span;
  }
  return undefined;
}

/** The vowel before a last consonant comes and goes in Slavic names: "Кравець" → "Кравцю". */
const FLEETING = /[eoеоєъ](?=[^aeiouyаеєиіїоуюяъ\P{L}]ь?$)/u;

/** Finnish names lose one of two consonants, and "-nen" becomes "-se-": "Mikko" → "Mikolle". */
const WEAKENED: readonly (readonly [ending: RegExp, weak: string])[] = [
  [/([kpt])\1(?=[aeiouy]$)/u, '$1'],
  [/(?<=[aeiouy])nen$/u, 'se'],
];

const sharesStem = (form: string, word: string): boolean =>
  begins(form, word) ||
  (FLEETING.test(form) && begins(form.replace(FLEETING, ''), word)) ||
  WEAKENED.some(([ending, weak]) => ending.test(form) && begins(form.replace(ending, weak), word));

function begins(form: string, word: string): boolean {
  let stem = 0;
  while (stem < form.length && stem < word.length && form[stem] === word[stem]) stem++;
  if (form.length === STEM.letters && stem === form.length - 1 && form.length === word.length) {
    return VOWEL.test(form.slice(stem)) && VOWEL.test(word.slice(stem));
  }
  return (
    stem >= Math.max(STEM.letters, form.length * STEM.share) &&
    form.length - stem <= STEM.lost &&
    word.length - stem <= STEM.gained
  );
}

/** A name of three letters may change the vowel it ends in: "Eva" → "Evo", "Оля" → "Олю". */
const VOWEL = /^[aeiouyаеєиіїоуыэюяαεηιουω]$/u;
