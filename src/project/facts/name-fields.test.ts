import { expect, it } from 'vitest';
import { nameFrom } from './name-fields.ts';

it.each([
  [
    { surname: 'Tạ', middleAndGiven: 'Quốc Bảo' },
    { family: 'Tạ', given: 'Quốc Bảo' },
  ],
  [{ given_names: 'Anna Maria' }, { given: 'Anna Maria' }],
  [
    { first: 'Ada', last: 'Okafor' },
    { given: 'Ada', family: 'Okafor' },
  ],
  [{ first: '10', last: '3' }, {}],
  [{ first: 'Ada' }, {}],
  [{ nazwisko_i_imie: 'Nowak Anna' }, { full: 'Nowak Anna' }],
  [{ 'ime prezime': 'Ana Horvat' }, { full: 'Ana Horvat' }],
  [
    { ime: 'Ana', prezime: 'Horvat' },
    { given: 'Ana', family: 'Horvat' },
  ],
  [
    { ime: 'Николай', prezime: 'Димов', familia: 'Караджов' },
    { given: 'Николай', middle: 'Димов', family: 'Караджов' },
  ],
  [
    { nombres: 'Ana Lucía', apellidos: 'Gil' },
    { given: 'Ana Lucía', family: 'Gil' },
  ],
  [
    { hoTenDem: 'Nguyễn Văn', ten: 'An' },
    { family: 'Nguyễn Văn', given: 'An' },
  ],
])('reads %j', (fields, name) => {
  expect(nameFrom(new Map(Object.entries(fields)))).toEqual(name);
});

it.each([
  [
    { nameAr: 'سالم الكتبي', nameEn: 'Salem Alketbi' },
    { full: 'سالم الكتبي', display: 'Salem Alketbi' },
  ],
  [
    { sei: '山田', mei: '太郎', seiKana: 'ヤマダ', meiKana: 'タロウ' },
    { family: '山田', given: '太郎', display: 'ヤマダ タロウ' },
  ],
  [{ name_id: 'x', company_no: '4' }, {}],
])('takes %j for what one is called in two writings', (fields, name) => {
  expect(nameFrom(new Map(Object.entries(fields)))).toEqual(name);
});
