/** `formatDate order.orderPlacedAt`, for the default form. */
export function formatDate(date) {
  return date && new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(date);
}

/** `formatMoney order.total 'EUR' 'en'`, the amount in minor units. */
export function formatMoney(amount, currency, locale) {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
}
