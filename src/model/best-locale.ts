/**
 * The locale of `available` that somebody who wants `wanted` is best served with: the same, then one
 * of the same language and script, then one of the same language. Undefined where none speaks it.
 */
export function bestLocale(wanted: string, available: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const locale of available) {
    const points = likeness(wanted, locale);
    if (points > most) [best, most] = [locale, points];
  }
  return best;
}

function likeness(wanted: string, locale: string): number {
  const [a, b] = [parsed(wanted), parsed(locale)];
  if (a === undefined || b === undefined || a.language !== b.language) return 0;
  const [full, other] = [a.maximize(), b.maximize()];
  const script = full.script === other.script ? 2 : 0;
  const region = full.region === other.region ? 2 : b.region === undefined ? 1 : 0;
  return 1 + script * 2 + region;
}

function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
