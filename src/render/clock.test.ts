import { describe, expect, it } from 'vitest';
import { stopClock } from './clock.ts';

const clock = { now: Date.UTC(2026, 2, 1, 23, 30), timeZone: 'Asia/Tokyo', locale: 'de-DE' };

describe('under the clock', () => {
  it('time stands still', async () => {
    const seen = await stopClock(clock)(() => [
      Date.now(),
      new Date().getTime(),
      new Date(5).getTime(),
      new Date() instanceof Date,
      typeof Date(),
    ]);
    expect(seen).toEqual([clock.now, clock.now, 5, true, 'string']);
  });

  it("locale and time zone are the project's unless a helper names its own", async () => {
    const seen = await stopClock(clock)(() => [
      new Date().toLocaleDateString(),
      new Date().toLocaleDateString('en-GB', { timeZone: 'UTC' }),
      new Intl.DateTimeFormat(undefined, { hour: '2-digit', timeZone: undefined }).format(),
      (1234.5).toLocaleString(),
      (1234.5).toLocaleString('en-US'),
      new Intl.NumberFormat().format(0.5),
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      Intl.NumberFormat.supportedLocalesOf('de')[0],
      new Intl.NumberFormat('de') instanceof Intl.NumberFormat,
    ]);
    expect(seen).toEqual([
      '2.3.2026',
      '01/03/2026',
      '08 Uhr',
      '1.234,5',
      '1,234.5',
      '0,5',
      'Asia/Tokyo',
      'de',
      true,
    ]);
  });

  it('a formatter is made once for what it is asked for, and for nothing else', async () => {
    const inherited = Object.create({ style: 'percent' }) as Intl.NumberFormatOptions;
    const formatters = new Map();
    const format = () =>
      [
        new Intl.NumberFormat('de', { style: 'percent' }),
        new Intl.NumberFormat('de', { minimumFractionDigits: 1 }),
        new Intl.NumberFormat(new Intl.Locale('ja')),
        new Intl.NumberFormat(new Intl.Locale('ar-EG')),
        new Intl.NumberFormat('de', inherited),
        new Intl.NumberFormat('de'),
        new (class extends Intl.NumberFormat {
          override format = (): string => 'own';
        })('de'),
      ].map((formatter) => formatter.format(0.5));
    const under = stopClock(clock, formatters);
    const first = await under(format);
    expect(first).toEqual(['50\u00a0%', '0,5', '0.5', '٠٫٥', '50\u00a0%', '0,5', 'own']);
    expect(await under(format)).toEqual(first);
    expect(formatters.size).toBe(3);
  });

  it('chance repeats itself', async () => {
    const draw = (): number[] => [Math.random(), Math.random()];
    const under = stopClock(clock);
    expect(await under(draw)).toEqual(await under(draw));
  });

  it('puts everything back, also when the work throws', async () => {
    const world = (): unknown => [Date, Math.random, Intl.NumberFormat];
    const before = world();
    await expect(
      stopClock(clock)(() => {
        throw new Error('helper');
      }),
    ).rejects.toThrow('helper');
    expect(world()).toEqual(before);
  });

  it('runs one world after the other', async () => {
    const later = { ...clock, now: 1 };
    const pause = (): Promise<number> =>
      new Promise((resolve) => setTimeout(() => resolve(Date.now()), 5));
    expect(await Promise.all([stopClock(clock)(pause), stopClock(later)(pause)])).toEqual([
      clock.now,
      1,
    ]);
  });
});
