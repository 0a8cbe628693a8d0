export const last4 = (value) => String(value).slice(-4);
