import { MESSAGE_TYPES } from '../../lexicon/message-types.ts';
import type { Contract } from '../../model/contract.ts';
import type { Sender } from '../../model/facts.ts';
import type { Severity } from '../../model/finding/finding.ts';
import { closest } from '../../model/text/closest.ts';
import type { Clock, Project, RuleSetting } from '../project.ts';
import type { ConfigInput } from '../schema/config.ts';
import type { Report } from '../source/text-file.ts';
import { localeHint } from './locale-hint.ts';
import type { ReadConfig } from './read-config.ts';

/** An ordinary working day, outside every change of clocks. */
const DEFAULT_NOW = Date.UTC(2026, 0, 15, 9);

export function clockOf(config: ReadConfig, report: Report): Clock {
  const { now, timeZone = 'UTC', locale = 'en-US' } = config.values;
  const time = now === undefined ? DEFAULT_NOW : timeOf(now);
  if (Number.isNaN(time)) {
    reportAt(config, report, ['now'], {
      message: `"${String(now)}" is no date.`,
      hint: 'Write it as 2026-01-15T09:00:00Z.',
    });
  }
  if (!isTimeZone(timeZone)) {
    reportAt(config, report, ['timeZone'], {
      message: `Unknown time zone "${timeZone}".`,
      hint: 'Use a name such as Europe/Berlin or UTC.',
    });
  }
  if (!isLocale(locale)) {
    reportAt(config, report, ['locale'], {
      message: `"${locale}" is no locale.`,
      hint: localeHint(locale),
    });
  }
  return { now: time, timeZone, locale };
}

/** NaN for what is no date, and for the days that `Date` takes for those of the next month: 2026-02-31. */
function timeOf(now: string | Date): number {
  const [, written, day] = /^(\d{4}-\d{2})-(\d{2})/.exec(String(now)) ?? [];
  if (written !== undefined && day !== undefined) {
    const days = new Date(`${written}-01T00:00:00Z`);
    days.setUTCMonth(days.getUTCMonth() + 1, 0);
    if (Number(day) > days.getUTCDate()) return Number.NaN;
  }
  return new Date(now).getTime();
}

export const senderOf = ({ values: { sender } }: ReadConfig): Sender => ({
  hosts: sender?.hosts ?? [],
  trackingPages: (sender?.trackingPages ?? []).map(withoutScheme),
  supportPages: (sender?.supportPages ?? []).map(withoutScheme),
});

export function rulesOf(
  config: ReadConfig,
  ruleIds: readonly string[] | undefined,
  report: Report,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(config.values.rules ?? {})) {
    if (ruleIds !== undefined && !ruleIds.includes(id)) {
      const near = closest(id, ruleIds);
      report({
        message: `Unknown rule "${id}".`,
        hint: near === undefined ? '"sendlint rules" lists them.' : `Did you mean "${near}"?`,
        at: config.keyRangeOf(['rules', id]),
        ...(config.source !== undefined && { source: config.source }),
      });
    }
    const [severity, options = {}] = typeof setting === 'string' ? [setting] : setting;
    settings.set(id, {
      severity: severityOf(severity),
      options,
      at: config.rangeOf(['rules', id]),
    });
  }
  return settings;
}

const severityOf = (written: 'off' | 'warn' | Severity): Severity | 'off' =>
  written === 'warn' ? 'warning' : written;

/** All message types: sendlint's own, then the project's, which may change single duties of a known one. */
export function messageTypesOf({ values }: ReadConfig): ReadonlyMap<string, Contract> {
  const types = new Map(MESSAGE_TYPES.map(({ id, contract }) => [id, contract]));
  for (const [id, own] of Object.entries(values.messageTypes ?? {})) {
    const base = types.get(id) ?? UNKNOWN;
    types.set(id, {
      greeting: own.greeting ?? base.greeting,
      tracking: own.tracking ?? base.tracking,
      contact: own.contact ?? base.contact,
    });
  }
  return types;
}

/** What a type owes that nobody described. */
const UNKNOWN: Contract = { greeting: 'unknown', tracking: 'none', contact: 'any' };

/** What engines are told, by engine. Helpers are files, and go another way. */
export function engineOptionsOf(values: ConfigInput): Project['engineOptions'] {
  const { handlebars: { compile, runtime } = {}, mjml: { options, package: mjmlPackage } = {} } =
    values;
  return {
    handlebars: { ...compile, ...runtime },
    mjml: { ...options, ...(mjmlPackage !== undefined && { package: mjmlPackage }) },
    liquid: values.liquid?.options ?? {},
    mustache: values.mustache?.options ?? {},
    nunjucks: values.nunjucks?.options ?? {},
    ejs: values.ejs?.options ?? {},
    'react-email': values['react-email']?.options ?? {},
    command: values.command ?? {},
  };
}

function reportAt(
  config: ReadConfig,
  report: Report,
  steps: readonly PropertyKey[],
  words: { readonly message: string; readonly hint: string },
): void {
  report({
    ...words,
    at: config.rangeOf(steps),
    ...(config.source !== undefined && { source: config.source }),
  });
}

const withoutScheme = (page: string): string => page.replace(/^(?:https?:)?\/\//i, '');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
