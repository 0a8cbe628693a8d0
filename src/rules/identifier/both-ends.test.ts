import { expect, it } from 'vitest';
import { questionOf } from '../../testing/claim-question.ts';
import { fieldOfBothEnds } from './both-ends.ts';

it.each<[field: string | undefined, because: string, line: string, shown: string]>([
  ['msisdn', 'a phone number', 'No. 0900-***-217', '217'],
  ['msisdn', 'a phone number, by its country', 'No. +886 900 *** 217', '217'],
  [undefined, 'as many are hidden as in no value', 'No. 0900-****-217', '217'],
  [undefined, 'the end of another number', 'No. 0900-***-218', '218'],
  [undefined, 'no beginning', 'No. ******217', '217'],
  [undefined, 'a beginning of one digit', 'No. 0******217', '217'],
])('%s: %s', (field, _because, line, shown) => {
  const values = { msisdn: '+886900555217', account_id: '88204117' };
  const { claim, reading, facts } = questionOf({ lines: [line], noun: 'No.', shown, values });
  expect(fieldOfBothEnds({ claim: { ...claim, form: 'masked' }, reading, facts })).toBe(field);
});

it('knows nothing where two fields fit', () => {
  const values = { mobile: '0900555217', landline: '0900666217' };
  const { claim, reading, facts } = questionOf({
    lines: ['No. 0900-***-217'],
    noun: 'No.',
    shown: '217',
    values,
  });
  expect(fieldOfBothEnds({ claim: { ...claim, form: 'masked' }, reading, facts })).toBeUndefined();
});
