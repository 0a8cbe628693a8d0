import type { Display } from './words.ts';

/**
 * Colours only where they are forced: reports of a test run end in files and logs.
 * https://force-color.org, https://no-color.org
 */
export function displayOf(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Display {
  const { FORCE_COLOR: forced = '', NO_COLOR: none = '' } = env;
  return { color: none === '' && !['', '0', 'false'].includes(forced) };
}
