import { describe, expect, it } from 'vitest';
import { adas, questionOf, type QuestionSeed } from '../../testing/claim-question.ts';
import { toldInstead } from './told.ts';

const HOME = adas('supplies[0].contractNumber', '700418366', 'contract');
const GARAGE = adas('supplies[1].contractNumber', '700552918', 'contract');
const values = {
  'supplies[0].label': 'Casa',
  'supplies[0].address': 'via Nizza 48, Torino',
  'supplies[1].label': 'Garage',
  'supplies[1].address': 'via Chisola 3, Moncalieri',
};
/** A message that shows the number of the garage. */
const shows = (...lines: readonly string[]): QuestionSeed => ({
  lines,
  noun: 'contratto',
  shown: '700552918',
  form: 'full',
  values,
});

it.each<[meant: boolean, because: string, seed: QuestionSeed]>([
  [true, 'the name of another beside it', shows('N. contratto Casa 700552918')],
  [
    true,
    'the address of another anywhere',
    shows('La fornitura di via Nizza 48 a Torino.', 'Grazie', 'Ecco', 'N. contratto 700552918'),
  ],
  [false, 'a plain name far from it', shows('Casa dolce', 'Grazie', 'Ecco', 'contratto 700552918')],
  [
    true,
    'what another is of',
    {
      ...shows('Il contratto del prodotto Energia Casa', 'N. contratto 700552918'),
      values: { 'supplies[0].prodotto': 'Energia Casa', 'supplies[1].prodotto': 'Energia Box' },
    },
  ],
  [false, 'its own name', shows('N. contratto Garage 700552918')],
  [false, 'both names', shows('Casa e Garage', 'N. contratto 700552918')],
  [false, 'a part of a word', shows('N. contratto Casale 700552918')],
  [false, 'no name', shows('N. contratto 700552918')],
])('%s: %s', (meant, _because, seed) => {
  const instead = toldInstead(questionOf(seed), [GARAGE], [HOME, GARAGE]);
  expect(instead).toEqual(meant ? [HOME] : []);
});

it.each<[meant: boolean, because: string, lines: readonly string[]]>([
  [true, 'the class of another in the label', ['Homeowners policy 700552918']],
  [true, 'the label, whatever is spoken of', ['Your auto is fine.', 'Homeowners policy 700552918']],
  [false, 'its own class', ['Your homeowners claim', 'Auto policy 700552918']],
  [false, 'a class that no label says', ['Homeowners', 'Thanks', 'Your policy 700552918']],
  [false, 'both classes', ['Homeowners and auto policy 700552918']],
])('takes what an entry covers from the label alone: %s: %s', (meant, _because, lines) => {
  const of = { 'supplies[0].line': 'homeowners', 'supplies[1].line': 'auto' };
  const seed = { ...shows(...lines), noun: 'policy', values: of };
  const instead = toldInstead(questionOf(seed), [GARAGE], [HOME, GARAGE]);
  expect(instead).toEqual(meant ? [HOME] : []);
});

it('leaves alone what stands in no list', () => {
  const single = { ...GARAGE, path: 'garage.contractNumber' };
  const question = questionOf(shows('N. contratto Casa 700552918'));
  expect(toldInstead(question, [single], [HOME, single])).toEqual([]);
});

describe('entries about things', () => {
  const YARIS = adas('policies[0].number', '31-0062140', 'policy');
  const SCOOTER = adas('policies[1].number', '31-0062285', 'policy');
  const PLATES = [
    adas('policies[0].vehicle.plate', 'NIB4417', 'vehicle'),
    adas('policies[1].vehicle.plate', 'NKA0918', 'vehicle'),
  ];
  const showsScooter = (line: string): QuestionSeed => ({
    lines: [line, 'Grazie', 'Ecco', 'Polizza 31-0062285'],
    noun: 'Polizza',
    shown: '31-0062285',
    form: 'full',
    own: [YARIS, SCOOTER, ...PLATES],
    values: {
      'policies[0].vehicle.make': 'Toyota',
      'policies[0].vehicle.model': 'Yaris',
      'policies[0].agent.name': 'Pia Rossi',
      'policies[1].vehicle.make': 'Piaggio',
      'policies[1].vehicle.model': 'Liberty 125',
    },
  });

  it.each<[meant: boolean, because: string, line: string]>([
    [true, 'make and model', 'La sua Toyota Yaris'],
    [true, 'a plate, however it is spaced', 'Targa NIB 4417'],
    [false, 'a model alone, which may be anything', 'Yaris'],
    [false, 'somebody who serves it', 'La sua Pia Rossi'],
    [false, 'both plates', 'Targhe NIB 4417 e NKA 0918'],
    [false, 'the plate of what is shown', 'La Toyota Yaris e la NKA 0918'],
  ])('%s: %s', (meant, _because, line) => {
    const instead = toldInstead(questionOf(showsScooter(line)), [SCOOTER], [YARIS, SCOOTER]);
    expect(instead).toEqual(meant ? [YARIS] : []);
  });
});
