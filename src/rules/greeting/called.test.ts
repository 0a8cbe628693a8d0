import { describe, expect, it } from 'vitest';
import { judgedFrom, person } from '../../testing/judged.ts';
import { calledOtherwise } from './called.ts';

const seoyeon = person(
  'customer',
  { given: '서연', family: '한' },
  { email: 's.han@mail.example', handles: ['haneul0417'] },
);
const minjun = person('customer', { given: '민준', family: '김' });

/** What the only sentence calls the reader, and what that is. */
function called(sentence: string, values: Readonly<Record<string, string>> = {}): unknown {
  const judged = judgedFrom({
    lines: [[sentence]],
    opening: sentence,
    recipient: seoyeon,
    others: [minjun],
    values,
  });
  const naming = calledOtherwise(judged, 'text');
  if (naming?.kind === 'handle') return [naming.shown, naming.what];
  return naming?.kind === 'other' ? [naming.shown, naming.whose] : undefined;
}

describe('calledOtherwise', () => {
  it.each([
    ['haneul0417님의 5월 요금 안내', ['haneul0417', 'a user id']],
    ['いつもご利用のhaneul0417様へ、明細をお知らせします。', ['haneul0417', 'a user id']],
    ['s.han 고객님께 안내해 드립니다.', ['s.han', 'the beginning of an e-mail address']],
    ['s.han, your parcel is on its way.', ['s.han', 'the beginning of an e-mail address']],
    ['Good news, haneul0417!', ['haneul0417', 'a user id']],
    ['คุณ haneul0417 ใบแจ้งหนี้พร้อมแล้ว', ['haneul0417', 'a user id']],
    ['user_2210님의 5월 요금 안내', ['user_2210', 'a user id']],
    ['김민준님의 5월 요금 안내', ['김민준', 'another customer']],
  ])('%s', (sentence, expected) => {
    expect(called(sentence)).toEqual(expected);
  });

  it.each([
    ['아이디 haneul0417로 로그인해 주세요.', {}],
    ['Your user name is haneul0417, as before.', {}],
    ['A-10023, placed today, is confirmed.', { 'order.number': 'A-10023' }],
    ['1588 고객센터로 문의해 주세요.', {}],
    ['김민준님이 선물을 보냈습니다.', { 'gift.from': '김민준' }],
    ['han***님의 5월 요금 안내', {}],
    ['Faktura FA_2024 jinak neplatí.', {}],
  ])('%s calls nobody', (sentence, values) => {
    expect(called(sentence, values)).toBeUndefined();
  });
});
