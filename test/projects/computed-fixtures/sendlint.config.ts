import { defineConfig } from '../../../src/project/config/config.ts';
import type { ShopRecord } from './fixtures/shop-record.ts';

export default defineConfig({
  from: 'Paper Lantern <shop@paperlantern.example>',
  to: '{{recipient}}',
  handlebars: { runtime: { allowProtoPropertiesByDefault: true } },
  // The shop's mailer hands its templates another shape than its records have.
  context: ({ customer, order }: ShopRecord, { message }) => ({
    recipient: customer.email,
    firstName: customer.name.given,
    mail: message,
    order,
    cardEnding: order.internalNumber.slice(-4),
  }),
});
