/** @param {import('liquidjs').Liquid} liquid */
export default function register(liquid) {
  liquid.registerFilter('money', (pence) => `£${(pence / 100).toFixed(2)}`);
  liquid.registerFilter('handleize', (title) => String(title).toLowerCase().replaceAll(/\W+/g, '-'));
  liquid.registerTag('preferences_url', {
    *render(context) {
      const email = yield context.get(['customer', 'email']);
      return `https://paperlantern.example/preferences?who=${encodeURIComponent(email)}`;
    },
  });
}
