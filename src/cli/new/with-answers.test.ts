import { expect, it } from 'vitest';
import { withAnswers } from './with-answers.ts';

const record = {
  user: { name: 'Ada Okafor', email: 'ada@example.com', company: 'Kite', locale: 'en_GB' },
  order: { number: 'A-1', language: 'en' },
};

it('writes a language as the record does', () => {
  expect(withAnswers(record, { locale: 'pt-BR' })).toEqual({
    user: { ...record.user, locale: 'pt_BR' },
    order: { ...record.order, language: 'pt-BR' },
  });
});

it('adds what the record has no field for, where the recipient is', () => {
  const bare = { user: { name: 'Ada Okafor', email: 'ada@example.com' }, order: { number: 'A-1' } };
  expect(withAnswers(bare, { locale: 'de', company: 'Kite GmbH' })).toEqual({
    user: { ...bare.user, locale: 'de', company: 'Kite GmbH' },
    order: bare.order,
  });
});

it('takes a company away from who is none', () => {
  const { company: _, ...user } = record.user;
  expect(withAnswers(record, { company: '' })).toEqual({ user, order: record.order });
  expect(withAnswers({ user }, { company: '' })).toEqual({ user });
});
