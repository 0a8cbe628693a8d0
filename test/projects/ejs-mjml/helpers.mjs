export const last4 = (number) => number.replaceAll(/\D/g, '').slice(-4);
export const money = (amount) => `£${amount.toFixed(2)}`;
