import type { Belongings, Facts, Others } from '../../model/facts.ts';
import type { Project } from '../../project/project.ts';
import { digestOf } from '../../store/digest.ts';
import { textOfValue } from './value-text.ts';

/** What a message's judges asked of the other customers, and a digest of the answers. */
export interface OthersAsked {
  /** Texts in which others' values were looked for; undefined where all that others have was asked for. */
  readonly texts: readonly string[] | undefined;
  readonly answers: string;
}

export interface OthersWatch {
  readonly factsOf: Project['factsOf'];
  readonly asked: OthersAsked;
}

/** Facts as the project gives them, and a record of what is asked of other customers. */
export function watchOthers(project: Project): OthersWatch {
  const texts = new Set<string>();
  const watched: Others[] = [];
  let askedAll = false;

  const watch = (others: Others): Others => {
    watched.push(others);
    const { shownIn } = others;
    const all = <Name extends keyof Belongings>(name: Name): Others[Name] => {
      askedAll = true;
      return others[name];
    };
    return {
      get identifiers() {
        return all('identifiers');
      },
      get codes() {
        return all('codes') ?? [];
      },
      get people() {
        return all('people');
      },
      get addresses() {
        return all('addresses');
      },
      ...(shownIn && {
        shownIn: (given: Iterable<string>) => {
          const list = [...given];
          for (const text of list) texts.add(text);
          return shownIn(list);
        },
      }),
    };
  };

  return {
    factsOf: (data, question) => {
      const facts = project.factsOf(data, question);
      return { ...facts, others: watch(facts.others) };
    },
    get asked() {
      const list = askedAll ? undefined : [...texts];
      return { texts: list, answers: answersTo(list, watched) };
    },
  };
}

/** Whether the others would give the same answers now. */
export const answersAlike = ({ texts, answers }: OthersAsked, facts: Facts): boolean =>
  texts !== undefined && answersTo(texts, [facts.others]) === answers;

function answersTo(texts: readonly string[] | undefined, others: readonly Others[]): string {
  if (texts === undefined) return '';
  if (texts.length === 0) return digestOf('');
  const shown = others.map((each) => each.shownIn?.(texts)).map(withoutPlaces);
  return digestOf(textOfValue(shown) ?? '');
}

/** Where an identifier stands in another customer's file is none of a message's business. */
const withoutPlaces = (belongings: Belongings | undefined): object | undefined =>
  belongings && {
    ...belongings,
    identifiers: belongings.identifiers.map(({ at: _at, ...identifier }) => identifier),
  };
