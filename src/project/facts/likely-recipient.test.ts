import { describe, expect, it } from 'vitest';
import { likelyRecipient } from './likely-recipient.ts';
import { inferPeople } from './people.ts';
import { flattenRecord } from './record.ts';
import { toldRecipient } from './told-recipient.ts';

const likely = (data: object): string | undefined =>
  likelyRecipient(inferPeople(flattenRecord(data)))?.role;

const ada = { firstName: 'Ada', lastName: 'Okafor' };
const ben = { firstName: 'Ben', lastName: 'Okafor' };

describe('likely recipients', () => {
  it.each<[object, string | undefined]>([
    [{ recipient: ada, buyer: ben }, 'buyer'],
    [{ penerima: { nama: 'I Wayan' }, pembeli: { nama: 'Ni Luh' } }, 'pembeli'],
    [{ patient: ada, guardian: ben }, 'guardian'],
    [{ patient: ada, 保護者: { 姓: '大和田', 名: '健' } }, '保護者'],
    [{ insured: ada, policyholder: ben }, 'policyholder'],
    [{ shipper: { name: 'Wheelhouse' }, consignee: { name: 'Aoife' } }, 'consignee'],
    [{ profile: ada, owner: { ...ben, email: 'ben@mail.example' } }, 'owner'],
    [{ titular_nombre: 'Amparo', pagador_nombre: 'Vicent' }, 'titular'],
    [{ order: { ordererName: '오세린', shippingAddress: { name: '오재호' } } }, 'orderer'],
    [{ accountHolder: { fullName: 'Ada Okafor', email: 'ada@mail.example' } }, 'accountHolder'],
    [{ custName: 'Ada Okafor', custEmail: 'ada@mail.example', driverName: 'Ben' }, 'cust'],
    [{ acct_first_nm: 'Ada', acct_last_nm: 'Okafor', acct_email: 'ada@mail.example' }, 'acct'],
    [{ PARTNER: { NAMEV: 'Ada', NAME1: 'Okafor', SMTP_ADDR: 'ada@mail.example' } }, 'PARTNER'],
    [{ pax: [{ first: 'Ada', last: 'Okafor', email: 'ada@mail.example' }] }, 'pax'],
    // Of two parents nobody knows which one reads.
    [{ student: { name: 'Haya' }, parents: [ada, ben] }, undefined],
    // Two of one family are not one person.
    [{ remitter: ada, teller: ben }, undefined],
  ])('of %j takes %j', (data, role) => {
    expect(likely(data)).toBe(role);
  });

  it.each([
    { tenant: { name: 'acme' } },
    { parent_name: 'Shoes' },
    { médico: { nombre: 'Luz', apellidos: 'Gil' }, cita: { hora: '10:30' } },
    { refund: { account_holder_name: 'ADA OKAFOR' } },
  ])('takes the name of a thing, or of whoever serves, for nobody: %j', (data) => {
    expect(likely(data)).toBeUndefined();
  });
});

describe('recipients that the record names', () => {
  const told = (data: object) => {
    const record = flattenRecord(data);
    return toldRecipient(record, inferPeople(record));
  };

  it.each([
    { tenant: { nameEn: 'Lucy Barton' }, accountHolder: ada, billTo: 'tenant' },
    { tenant: ada, customer: ben, notify: 'Tenant' },
  ])('says who of %j', (data) => {
    expect(told(data)?.person?.path).toBe('tenant');
  });

  it('knows nobody where the one named has no name', () => {
    const data = { seller: { shop: 'Prairie Kiln' }, buyer: ada, audience: 'seller' };
    expect(told(data)).toEqual({ person: undefined });
  });

  it('says nothing where the field names nothing of the record', () => {
    expect(told({ customer: ada, to: 'Duluth' })).toBeUndefined();
  });
});
