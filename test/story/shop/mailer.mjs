import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import * as helpers from './helpers.mjs';

Handlebars.registerHelper({ ...helpers });

export const mail = async (source, data) => {
  const { html } = await mjml2html(Handlebars.compile(source)(data));
  return { from: 'Kite <hello@kite.example>', html };
};
