import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const customer = {
  customer: { name: { given: 'Ada', family: 'Okafor' }, email: 'ada.o@example.com', id: 'u77120' },
};
const bruno = {
  customer: { name: { given: 'Bruno', family: 'Rossi' }, email: 'bruno@example.com' },
};
const rest = '\n\nYour order is on its way.\n';

testRule(rule, {
  accepts: [
    {
      because: 'who pays may be the reader, of whom only an e-mail address is known',
      text: 'Hi {{billing.address.fullName}},',
      customer: {
        customer: { email: 'ap@example.com' },
        billing: { address: { fullName: 'Ada Okafor', city: 'York' } },
      },
      cannotTell: ['unknownAddressee'],
    },
    { text: `Hi {{customer.name.given}} {{customer.name.family}},${rest}`, customer },
    {
      because: 'an apostrophe, escaped',
      html: '<p>Hi {{customer.name.given}},</p><p>Your order is on its way.</p>',
      customer: { customer: { name: { given: 'D’Arcy' } } },
    },
    {
      because: 'a company account',
      text: `Dear {{customer.company}},${rest}`,
      customer: { customer: { name: { given: 'Ada' }, company: 'Acme Ltd' } },
    },
    {
      because: 'whoever sells, who is told of the customer',
      text: `Hola {{vendedor}},\n\nTienes un pedido de {{name}}.`,
      customer: { name: 'Ada Okafor', email: 'ada@example.com', vendedor: 'Marco Salazar' },
    },
    {
      because: 'a welcome to the sender',
      text: `Welcome to {{companyName}}!${rest}`,
      customer: { name: 'Ada Okafor', email: 'ada@example.com', companyName: 'Kestrel' },
      message: { from: 'Kestrel <orders@kestrel.example>' },
    },
    {
      because: 'a vocative',
      text: `Vážený pane Nováku,\n\nděkujeme za objednávku.`,
      customer: { customer: { name: { given: 'Jan', family: 'Novák' }, locale: 'cs-CZ' } },
    },
    {
      because: 'data of which nothing is known',
      text: `Hi {{crew}},${rest}`,
      customer: { ...customer, crew: 'Night Owls' },
      cannotTell: ['unknownAddressee'],
    },
    {
      because: 'a name that the record holds in a field nobody understands',
      text: `Hi Adaeze,${rest}`,
      customer: { ...customer, rufname: 'Adaeze' },
      cannotTell: ['unknownAddressee'],
    },
    {
      because: 'a first name, where the record has only the last',
      text: `Hi Grace,${rest}`,
      customer: { customer: { name: { family: 'Okafor' } } },
      cannotTell: ['unknownAddressee'],
    },
  ],
  reports: [
    {
      text: `Hi {{customer.email}},${rest}`,
      customer,
      findings: [{ message: 'notAName', over: 'ada.o@example.com' }],
    },
    {
      because: 'the beginning of an address',
      text: `Hi ada.o,${rest}`,
      customer,
      findings: [{ message: 'notAName', over: 'ada.o' }],
    },
    {
      because: "another customer's name",
      text: `Hi Bruno,${rest}`,
      customer,
      others: { bruno },
      findings: [{ message: 'otherPerson', over: 'Bruno' }],
    },
    {
      because: 'whoever sells, in a field of that name',
      text: `Hola {{vendedor}},${rest}`,
      customer: { ...customer, vendedor: 'Marco Salazar' },
      findings: [{ message: 'otherPerson', over: 'Marco Salazar' }],
    },
    {
      because: 'the sender, whose name lies beside that of the customer',
      text: `Hi {{companyName}},${rest}`,
      customer: { name: 'Ada Okafor', email: 'ada@example.com', companyName: 'Kestrel' },
      message: { from: 'Kestrel <orders@kestrel.example>' },
      findings: [{ message: 'otherPerson', over: 'Kestrel' }],
    },
    {
      because: 'a name that nobody has',
      text: `Hi Robert,${rest}`,
      customer,
      findings: [{ message: 'stranger', over: 'Robert' }],
    },
  ],
});
