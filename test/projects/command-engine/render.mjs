import { createInterface } from 'node:readline';
import { templates } from './mail/templates.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, message, data } = JSON.parse(line);
  console.log(JSON.stringify({ id, ...rendered(message, data) }));
}

function rendered(message, { customer, order, tradeIn }) {
  const template = templates[message];
  if (template === undefined) {
    const error = { message: `no template "${message}"`, file: 'mail/templates.mjs', line: 2, column: 14 };
    return { error };
  }
  const model = {
    name: customer.name.given,
    number: order.number,
    card: order.card.slice(-4),
    // The seeded fault: an account is an account.
    account: order.internalNumber.slice(-4),
    credit: tradeIn.credit.toFixed(2),
  };
  const print = (text) => text.replaceAll(/\$(\w+)/g, (_, field) => model[field]);
  return { subject: print(template.subject), html: print(template.html), text: print(template.text) };
}
