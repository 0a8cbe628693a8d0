/** Digits of a subscriber's number. */
export const SUBSCRIBER_DIGITS = 8;

/** The end of a phone number, which is the same whether a country or a trunk code stands before it. */
export const subscriberDigits = (text: string): string =>
  text.replace(/\D/g, '').slice(-SUBSCRIBER_DIGITS);
