import { translations } from './translations.mjs';

/** Amounts are in minor units: 12000 is 120.00. */
export function money(amount, currency, { data }) {
  const locale = data.root.customer.locale;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
}

/** Days are ISO dates: 2026-03-14. */
export function day(iso, { data }) {
  return new Intl.DateTimeFormat(data.root.customer.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}

export function last4(number) {
  return String(number).replace(/\D/g, '').slice(-4);
}

export function more(list) {
  return list.length > 1;
}

/** A sentence in the customer's language; English where there is no translation. */
export function t(key, { data, hash }) {
  const [language] = data.root.customer.locale.split('-');
  const text = translations[language]?.[key] ?? translations.en[key];
  return text.replace(/\{(\w+)\}/g, (_, name) => hash[name]);
}

export function language({ data }) {
  const [language] = data.root.customer.locale.split('-');
  return translations[language] ? language : 'en';
}

export function direction({ data }) {
  return new Intl.Locale(data.root.customer.locale).language === 'ar' ? 'rtl' : 'ltr';
}
