import type { Language } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { cs } from './cs.ts';
import { sk } from './sk.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';
import { sv } from './sv.ts';
import { ru } from './ru.ts';
import { da } from './da.ts';
import { nb } from './nb.ts';
import { uk } from './uk.ts';
import { fi } from './fi.ts';
import { hu } from './hu.ts';
import { tr } from './tr.ts';
import { ar } from './ar.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { vi } from './vi.ts';
import { th } from './th.ts';
import { id } from './id.ts';
import { ro } from './ro.ts';
import { el } from './el.ts';
import { bg } from './bg.ts';
import { hr } from './hr.ts';

/** Every language sendlint knows. The first is the one to fall back to. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  ja,
  pl,
  fr,
  es,
  it,
  pt,
  nl,
  cs,
  sk,
  ko,
  zhHans,
  zhHant,
  sv,
  ru,
  da,
  nb,
  uk,
  fi,
  hu,
  tr,
  ar,
  he,
  hi,
  vi,
  th,
  id,
  ro,
  el,
  bg,
  hr,
];

export { any as WORDS_OF_ANY_LANGUAGE } from './any.ts';
