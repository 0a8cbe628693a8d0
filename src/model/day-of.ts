/** `2026-12-31`, as the calendar of a time zone has it. `now` is in milliseconds since the epoch. */
export const dayOf = (now: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
