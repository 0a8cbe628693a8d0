export default (env) => {
  env.addFilter('last4', (number) => number.replaceAll(/\D/g, '').slice(-4));
  env.addFilter('money', (amount) => `£${amount.toFixed(2)}`);
};
