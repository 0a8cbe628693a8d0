import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonName } from './facts.ts';
import { findName, fullNameOf, isSameBearer, isSameName, namesOf } from './person.ts';

const named = (text: string, name: PersonName, inflected = false): string | undefined => {
  const match = findName(text, name, { inflected });
  return match && text.slice(match.span.start, match.span.end);
};

describe('findName', () => {
  it.each<[text: string, name: PersonName, found: string]>([
    ['Hi Ada,', { given: 'Ada', family: 'Okafor' }, 'Ada'],
    ['Dear Ms Okafor,', { given: 'Ada', family: 'Okafor' }, 'Okafor'],
    ['Dear OKAFOR ADA', { given: 'Ada', family: 'Okafor' }, 'OKAFOR ADA'],
    ['Dear Ada', { full: 'Ada Okafor' }, 'Ada'],
    ['Dear Acme team', { company: 'Acme Ltd' }, 'Acme'],
    ['Hi O’Brien!', { family: "O'Brien" }, 'O’Brien'],
    ['Hi O&#39;Brien!', { family: 'O’Brien' }, 'O&#39;Brien'],
    ['Hi Anne‑Marie', { given: 'Anne-Marie' }, 'Anne‑Marie'],
    ['Hola Jose\u0301!', { given: 'José' }, 'Jose\u0301'],
    ['ΓΕΙΑ ΣΟΥ ΓΙΩΡΓΟΣ', { given: 'Γιώργος' }, 'ΓΙΩΡΓΟΣ'],
    ['MERHABA IŞIL', { given: 'Işıl' }, 'IŞIL'],
    ['Hi Jürgen Groß', { family: 'GROSS' }, 'Groß'],
    ['Ａｄａ 様', { given: 'Ada' }, 'Ａｄａ'],
    ['田中太郎様', { family: '田中', given: '太郎' }, '田中太郎'],
    ['尊敬的 王先生', { family: '王' }, '王'],
    ['홍길동님, 안녕하세요', { full: '홍길동' }, '홍길동'],
    ['홍길동님'.normalize('NFD'), { full: '홍길동' }, '홍길동'.normalize('NFD')],
    ['สวัสดีคุณสมชายครับ', { given: 'สมชาย' }, 'สมชาย'],
    ['नमस्ते प्रिया,', { given: 'प्रिया' }, 'प्रिया'],
    ['Tanaka-san, hello', { family: 'Tanaka' }, 'Tanaka'],
    ["Ahmet'in siparişi", { given: 'Ahmet' }, 'Ahmet'],
  ])('finds the name in "%s"', (text, name, found) => {
    expect(named(text, name)).toBe(found);
  });

  it.each<[text: string, name: PersonName]>([
    ['Hi Adam,', { given: 'Ada' }],
    ['Hi ada.okafor,', { given: 'Ada', family: 'Okafor' }],
    ['Hi ada@example.com,', { given: 'Ada' }],
    ['Hi ada_o,', { given: 'Ada' }],
    ['Welcome to The Shop', { company: 'The Customer Company' }],
    ['Dear customer', { company: 'The Customer Company' }],
    ['Hi Rob van Dijk', { full: 'Jan van Dam' }],
    ['伟大的客户', { given: '大' }],
    ['김밥', { given: '기' }],
    ['Le virement est parti', { given: 'Yannick', family: 'Le Goff' }],
    ['Hi there', {}],
    ['Hi ,', { given: '  ' }],
  ])('finds none in "%s"', (text, name) => {
    expect(named(text, name)).toBeUndefined();
  });

  it.each<[text: string, full: string, found: string | undefined]>([
    ['하윤님', '정하윤', '하윤'],
    ['高橋様', '高橋美咲', '高橋'],
    ['思远，你好', '陈思远', '思远'],
    ['美様', '高橋美咲', undefined],
    ['森さま', '森 あかり', '森'],
    ['Anh An ơi', 'Đỗ Văn An', 'An'],
  ])('finds a part of a name without spaces in "%s"', (text, full, found) => {
    expect(named(text, { full })).toBe(found);
  });

  it.each<[text: string, name: PersonName, found: string]>([
    ['Vážený pane Nováku,', { family: 'Novák' }, 'Nováku'],
    ['Αγαπητέ κύριε Παπαδόπουλε', { family: 'Παπαδόπουλος' }, 'Παπαδόπουλε'],
    ['Добрий день, Олено!', { given: 'Олена' }, 'Олено'],
    ['Ahoj Marku!', { given: 'Marek' }, 'Marku'],
    ['Шановний пане Кравцю!', { family: 'Кравець' }, 'Кравцю'],
    ['Ahoj Evo!', { given: 'Eva' }, 'Evo'],
    ['Привіт, Олю!', { given: 'Оля' }, 'Олю'],
    ['Milá Jano Nováková', { given: 'Jana', family: 'Nováková' }, 'Nováková'],
    ['Kirje Matille', { given: 'Matti' }, 'Matille'],
    ['Kirje Mikolle', { given: 'Mikko' }, 'Mikolle'],
    ['Lähetys Lahtiselle', { family: 'Lahtinen' }, 'Lahtiselle'],
    ['Gerbiamas Jonai', { given: 'Jonas' }, 'Jonai'],
  ])('finds the inflected name in "%s"', (text, name, found) => {
    expect(named(text, name, true)).toBe(found);
  });

  it.each<[text: string, given: string, ending: string, found: string | undefined]>([
    ['Selam Emreciğim,', 'Emre', 'ciğim', 'Emreciğim'],
    ["Selam Emre'ciğim,", 'Emre', 'ciğim', 'Emre'],
    ['SELAM EMRECİĞİM', 'Emre', 'ciğim', 'EMRECİĞİM'],
    ['Hola Carlitos', 'Carlos', 'itos', undefined],
    ['Oi Aninha!', 'Ana', 'inha', 'Aninha'],
    ['नमस्ते रामजी,', 'राम', 'जी', 'रामजी'],
    ['Selam Emreciğimiz,', 'Emre', 'ciğim', undefined],
    ['Selam Cemreciğim,', 'Emre', 'ciğim', undefined],
    ['Hallo Ji', 'Jo', 'i', undefined],
  ])('finds in "%s" a fond form of %s', (text, given, ending, found) => {
    const match = findName(text, { given }, { endings: [ending] });
    expect(match && text.slice(match.span.start, match.span.end)).toBe(found);
  });

  it('keeps apart names that only begin alike', () => {
    expect(named('Milý Petře', { given: 'Pavel' }, true)).toBeUndefined();
    expect(named('Vážený zákazníku', { family: 'Zátopek' }, true)).toBeUndefined();
  });

  it('finds a name whatever stands around it and however it is composed', () => {
    // Names are letters; what else a record holds there is no name that could be found.
    const given = string({ unit: 'grapheme', minLength: 1 }).map((text) =>
      text.replace(/[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}]/gu, '').replace(/^\p{M}+/u, ''),
    );
    const rest = string({ unit: 'grapheme' });
    assert(
      property(given, rest, (name, behind) => {
        const found = findName(`Hi ${name.normalize('NFD')}, ${behind}`, { given: name });
        expect(found !== undefined).toBe(namesOf({ given: name }).length > 0);
      }),
    );
  });
});

it('compares names as readers do', () => {
  expect(isSameName(' Élodie ', 'ELODIE')).toBe(true);
  expect(isSameName('Ada', 'Adam')).toBe(false);
});

it('speaks of a person by the fullest name there is', () => {
  expect(fullNameOf({ given: 'Ada', family: 'Okafor' })).toBe('Ada Okafor');
  expect(fullNameOf({ given: '花子', family: '山田' })).toBe('山田 花子');
  expect(fullNameOf({ given: 'Ada', company: 'Acme' })).toBe('Ada');
  expect(fullNameOf({ given: ' ' })).toBeUndefined();
});

it.each([
  ['TA/QUOC BAO MR', { given: 'Quốc Bảo', family: 'Tạ' }, true],
  ['小早川 隆', { given: '隆', family: '小早川' }, true],
  ['KOWALSKA ANNA MARIA', { full: 'Anna Kowalska' }, true],
  ['TA/MINH KHOI MSTR', { given: 'Quốc Bảo', family: 'Tạ' }, false],
  ['Anna Nowak', { full: 'Anna Kowalska' }, false],
  ['Anna', { full: 'Anna Kowalska' }, false],
])('knows %j for the same bearer as %j or not', (full, name, expected) => {
  expect(isSameBearer({ full }, name)).toBe(expected);
});
