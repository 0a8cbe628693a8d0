import { closest } from '../../model/text/closest.ts';

/**
 * Tags that services add to Liquid.
 * Sources: https://shopify.dev/docs/api/liquid/tags, https://www.braze.com/docs/user_guide/personalization_and_dynamic_content/liquid,
 * https://docs.customer.io/journeys/liquid-tag-list/
 */
const TAGS: Readonly<Record<string, string>> = {
  connected_content: 'Braze',
  abort_message: 'Braze',
  message_extras: 'Braze',
  catalog_items: 'Braze',
  catalog_selection_items: 'Braze',
  promotion: 'Braze',
  translation: 'Braze',
  form: 'Shopify',
  paginate: 'Shopify',
  section: 'Shopify',
  sections: 'Shopify',
  style: 'Shopify',
  stylesheet: 'Shopify',
  javascript: 'Shopify',
  schema: 'Shopify',
  content_for: 'Shopify',
  unsubscribe: 'Customer.io',
  unsubscribe_url: 'Customer.io',
  view_in_browser_url: 'Customer.io',
  manage_subscription_preferences: 'Customer.io',
  manage_subscription_preferences_url: 'Customer.io',
};

/**
 * Filters that services add to Liquid.
 * Sources: https://shopify.dev/docs/api/liquid/filters, https://docs.customer.io/journeys/liquid-tag-list/, as above.
 */
const FILTERS: Readonly<Record<string, string>> = {
  money: 'Shopify',
  money_with_currency: 'Shopify',
  money_without_currency: 'Shopify',
  money_without_trailing_zeros: 'Shopify',
  t: 'Shopify',
  translate: 'Shopify',
  img_url: 'Shopify',
  image_url: 'Shopify',
  image_tag: 'Shopify',
  product_img_url: 'Shopify',
  asset_url: 'Shopify',
  file_url: 'Shopify',
  shopify_asset_url: 'Shopify',
  stylesheet_tag: 'Shopify',
  handle: 'Shopify',
  handleize: 'Shopify',
  link_to: 'Shopify',
  within: 'Shopify',
  highlight: 'Shopify',
  unit_price_with_measurement: 'Shopify',
  weight_with_unit: 'Shopify',
  format_address: 'Shopify',
  pluralize: 'Shopify',
  hmac_sha1_hex: 'Braze',
  property_accessor: 'Braze',
  time_zone: 'Braze',
  number_with_delimiter: 'Braze',
  url_param_escape: 'Braze',
  rewrite_link: 'Braze',
  format_number: 'Customer.io',
  currency: 'Customer.io',
  timezone: 'Customer.io',
  add_day: 'Customer.io',
  subtract_day: 'Customer.io',
  titlecase: 'Customer.io',
};

/** What to do about a tag or filter that the engine does not know. */
export function hintFor(kind: 'tag' | 'filter', name: string, known: Iterable<string>): string {
  const services = kind === 'tag' ? TAGS : FILTERS;
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (service !== undefined) {
    return `${service} adds this ${kind} to Liquid. Register one of that name in a helper module, which prints what ${service} would, and name the module under "liquid: helpers" in the configuration.`;
  }
  const near = closest(name, known);
  return near === undefined
    ? `Name the module that registers it under "liquid: helpers" in the configuration.`
    : `Did you mean "${near}"?`;
}
