/**
 * What `sendlint init` writes, by file name: the smallest project that shows each kind of file. A test
 * lints it, so it is as clean as it should be.
 */
export const starterFiles: Readonly<Record<string, string>> = {
  'sendlint.config.yaml': `# yaml-language-server: $schema=./node_modules/sendlint/schemas/config.schema.json
# Everything here is optional. What sendlint understood of the project: sendlint --print-config

# Who sends the messages, where the templates do not say.
from: Our shop <hello@shop.example>

# Times in messages are printed as of this moment, so that every run prints the same.
now: 2026-01-15T09:00:00Z

# Other names for the fields of your records. What is known of a customer: sendlint facts ada
# facts:
#   recipient: { given: order.customer.firstName, email: order.customer.emailAddress }
#   identifiers:
#     - { path: order.code, kind: order }

# rules:
#   contact/email-only: warning
`,

  'templates/order-confirmation.hbs': `---
type: order-confirmation
subject: Your order {{order.number}}
---
<!doctype html>
<html lang="en">
  <head><title>Your order {{order.number}}</title></head>
  <body>
    <p>Dear {{customer.name.given}},</p>
    <p>Thank you for your order {{order.number}}. We charged your card ending in {{order.card.last4}}.</p>
    <p>Any questions? Call us on <a href="tel:+442079460123">+44 20 7946 0123</a>.</p>
  </body>
</html>
`,

  'fixtures/customers/ada.yaml': `# yaml-language-server: $schema=../../node_modules/sendlint/schemas/customer.schema.json
# One customer: who she is and what is true of her. Make more, and let them differ where it matters.
customer:
  name: { given: Ada, family: Okafor }
  email: ada@example.com
  locale: en-GB
order:
  number: A-10023
  internalNumber: "88417776"
  card: { brand: Visa, last4: 1908 }
`,

  'fixtures/cases/order-confirmation.yaml': `# yaml-language-server: $schema=../../node_modules/sendlint/schemas/case.schema.json
# What must be true of a message, whoever gets it.
message: order-confirmation
customers: [ada]
expect:
  - shows: ending in 1908
  - subject: Your order A-10023
`,
};
