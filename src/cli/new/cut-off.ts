/** Whether a JSON text ends before it is over. */
export function isCutOff(json: string): boolean {
  const text = json.trimEnd();
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (/end of JSON input|unterminated string/i.test(said)) return true;
    const [, place] = /at position (\d+)/.exec(said) ?? [];
    return place !== undefined && Number(place) >= text.length;
  }
}
