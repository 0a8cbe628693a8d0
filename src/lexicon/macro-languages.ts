/** Languages that go by another's name as well. Source: ISO 639-3 macrolanguages. */
export const MACRO_LANGUAGES: Readonly<Record<string, string>> = {
  nn: 'nb',
  no: 'nb',
  iw: 'he',
  in: 'id',
};
