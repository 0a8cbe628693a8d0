import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { footer } from './footer.ts';

interface Row {
  readonly key: string;
  readonly language: string | null;
  readonly subject: string;
  readonly body: string;
}

/** The mails as the shop's own code has them: two in this file, the others in the seeds of its database. */
export default async function* ({ root }: { root: string }) {
  yield {
    name: 'order-confirmation',
    subject: 'Your order {{order.number}}',
    customers: ['ada', 'bruno'],
    html: `<p>Hi {{customer.name.given}},</p>
<p>thank you for your order {{order.number}} of {{order.total}}.</p>
<p>Show <a href="#">your order</a>.</p>
${footer}`,
    text: 'Hi {{customer.name.given}},\n\nthank you for your order {{order.number}}.\n\nCall +44 20 7946 0018.',
  };
  yield {
    name: 'welcome',
    subject: 'Welcome to {{shop.name}}',
    customers: ['ada', 'bruno'],
    html: `<mjml><mj-body><mj-section><mj-column>
<mj-text>Hi {{customer.name.given}}, welcome to {{shop.name}}. Call +44 20 7946 0018.</mj-text>
</mj-column></mj-section></mj-body></mjml>`,
    data: { shop: { name: 'Paper Lantern' }, customer: { name: { given: 'Sample' } } },
  };

  const file = 'mail/seeds.json';
  const seeds = await readFile(path.join(root, file), 'utf8');
  for (const { key, language, subject, body } of JSON.parse(seeds) as Row[]) {
    const line = seeds.slice(0, seeds.indexOf(body)).split('\n').length;
    const customers = language === 'de' ? ['clara'] : ['ada', 'bruno'];
    yield { name: key, customers, locale: language, subject, html: body, file, line };
  }
}
