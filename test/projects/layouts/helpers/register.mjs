/** Helpers as applications register them: by a function that is given their Handlebars. */
export default function register(handlebars) {
  handlebars.registerHelper('eq', (a, b) => a === b);
  handlebars.registerHelper('concat', (...parts) => parts.slice(0, -1).join(''));
  handlebars.registerHelper('upper', (text) => String(text).toUpperCase());
  handlebars.registerHelper('list', function (items, options) {
    const { separator = ', ' } = options.hash;
    return items.map((item) => options.fn(item).trim()).join(separator);
  });
  handlebars.registerHelper('verbatim', (options) => options.fn());
}
