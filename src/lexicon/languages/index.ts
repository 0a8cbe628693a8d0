import type { Language } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { pl } from './pl.ts';

/** Every language sendlint knows. The first is the one to fall back to. */
export const LANGUAGES: readonly Language[] = [en, de, ja, pl];

export { any as WORDS_OF_ANY_LANGUAGE } from './any.ts';
