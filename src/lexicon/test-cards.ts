/** Card numbers that payment providers publish for trying things out: no account is behind any of them. */
export interface TestCards {
  /** As records write the brand, compared without case and punctuation; the usual name first. */
  readonly brands: readonly string[];
  /** Regular expression source over the digits of all cards of the brand. Source: ISO/IEC 7812, the brands' rules. */
  readonly pattern: string;
  readonly numbers: readonly string[];
}

/**
 * Sources: the testing pages of Stripe, Adyen, Braintree, PayPal, Square, Authorize.Net and Worldpay.
 * The first six digits of each are an issuer's number that is given to no bank, or is shown to nobody
 * but testers: numbers of one's own behind them are test numbers too.
 */
export const TEST_CARDS: readonly TestCards[] = [
  {
    brands: ['Visa', 'visa debit', 'visa credit', 'visa electron', 'vi'],
    pattern: '4\\d{12}(?:\\d{3}){0,2}',
    numbers: [
      '4242424242424242',
      '4000056655665556',
      '4012888888881881',
      '4111111111111111',
      '4005519200000004',
      '4009348888881881',
      '4012000033330026',
      '4012000077777777',
      '4217651111111119',
      '4500600000000061',
      '4000000760000002',
      '4000001240000000',
      '4000000000000077',
      '4000000000003220',
      '4000002500003155',
      '4000002760003184',
      '4000008260003178',
      '4917610000000000',
      '4444333322221111',
      '4007000000027',
      '4222222222222',
    ],
  },
  {
    brands: ['Mastercard', 'mc', 'master card', 'eurocard'],
    pattern: '(?:5[1-5]\\d{2}|2(?:2[2-9]|[3-6]\\d|7[01])\\d|2720)\\d{12}',
    numbers: [
      '5555555555554444',
      '5200828282828210',
      '5105105105105100',
      '2223003122003222',
      '5424000000000015',
      '5555341244441115',
      '5577000055770004',
      '5454545454545454',
      '5555444433331111',
      '2223000048400011',
      '2222400070000005',
      '2223000010309703',
    ],
  },
  {
    brands: ['American Express', 'amex', 'americanexpress', 'ax'],
    pattern: '3[47]\\d{13}',
    numbers: [
      '378282246310005',
      '371449635398431',
      '378734493671000',
      '370000000000002',
      '374245455400126',
      '371144371144376',
      '341111597241002',
    ],
  },
  {
    brands: ['Discover', 'ds'],
    pattern: '6(?:011|4[4-9]\\d|5\\d{2})\\d{12,15}',
    numbers: ['6011111111111117', '6011000990139424', '6011981111111113', '6011000000000012'],
  },
  {
    brands: ['Diners Club', 'diners', 'dinersclub', 'dc'],
    pattern: '3(?:0[0-5]|[68]\\d)\\d{11}(?:\\d{2,5})?',
    numbers: ['3056930009020004', '36227206271667', '30569309025904', '38520000023237'],
  },
  {
    brands: ['JCB'],
    pattern: '35(?:2[89]|[3-8]\\d)\\d{12,15}',
    numbers: ['3566002020360505', '3530111333300000', '3569990010095841'],
  },
  {
    brands: ['UnionPay', 'china union pay', 'cup'],
    pattern: '62\\d{14,17}',
    numbers: ['6200000000000005', '6200000000000047', '6205500000000000004', '6243030000000001'],
  },
  {
    brands: ['Maestro', 'switch'],
    pattern: '(?:5[06-9]|6[37]\\d)\\d{10,17}',
    numbers: ['6759649826438453', '6304000000000000', '6771798021000008', '5000550000000029'],
  },
];
