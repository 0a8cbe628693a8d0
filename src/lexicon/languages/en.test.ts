import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('English', () => {
  test.each<[string, readonly string[]]>([
    ['Hi Ada! 👋', ['Hi|Ada']],
    ['Hello, Ms. Okafor,', ['Hello|Ms. Okafor']],
    ['ADA, your table is booked.', ['|ADA']],
    ["What's up, Ada?", ["What's up|Ada"]],
    ['Good day to you, Ada,', ['Good day to you|Ada']],
    ['Dear Ada Okafor (Member since 2019),', ['Dear|~Ada Okafor (Member']],
    ['Woo-hoo, Ada!', ['Woo-hoo|Ada']],
    ['Almost there, Ada!', ['Almost there|Ada']],
    ['Dear Cardmember,', ['Dear|~Cardmember']],
    ['Dear Policyholder,', ['Dear|~Policyholder']],
    ['Hey lovely,', ['Hey|~lovely']],
    ['Hello friend', ['Hello|~friend']],
    ['Dear Homeowner,', ['Dear|~Homeowner']],
    ['Dear Account Holder:', ['Dear|~Account Holder']],
    ['Hey superstar!', ['Hey|~superstar']],
    ['Dear Ratepayer,', ['Dear|~Ratepayer']],
    ['Dear Occupier,', ['Dear|~Occupier']],
    ['Hi !', ['Hi|<empty>']],
    ['Dear :', ['Dear|<empty>']],
    ['Visa (4242)', ['ending 4242 payment-card']],
    ['Visa ending 4242', ['ending 4242 payment-card']],
    ['Mastercard *4242', ['masked 4242 payment-card']],
    ['Amex (-1005)', ['ending 1005 payment-card']],
    ['Card ending **4242', ['ending 4242 payment-card']],
    ['acct. ending 7788', ['ending 7788 payment-card']],
    ['a/c ending 7788', ['ending 7788 payment-card']],
    ['Account ending in -7788', ['ending 7788 payment-card']],
    ['Chase Total Checking (...7788)', ['masked 7788 bank-account']],
    ['conf # ABC123', ['full ABC123 booking']],
    ['Confirmation: ABC123', ['full ABC123 booking']],
    ['Booking ref: ABC123', ['full ABC123 booking']],
    ['Our Ref: 88417776', ['full 88417776 order']],
    ['PO 4500012345', ['full 4500012345 purchase-order']],
    ['PO# 4500012345', ['full 4500012345 purchase-order']],
    ['Order# 88417776', ['full 88417776 order']],
    ['Inv. no. 2026-0091', ['full 2026-0091 invoice']],
    ['Bill no 2026-0091', ['full 2026-0091 invoice']],
    ['Cust ID 551904', ['full 551904 customer-account']],
    ['Txn ID: 778812', ['full 778812 payment-reference']],
    ['Tracking: UPS 1Z999AA10123456784', ['full 1Z999AA10123456784 shipment']],
    ['Text HELP to 32665', ['phone 32665']],
    ['Ring 0345 600 0100', ['phone 0345 600 0100']],
    ["This inbox isn't monitored.", ['refuses']],
    ['Hiya Ada,', ['Hiya|Ada']],
    ['Dear Messrs Okafor and Reed,', ['Dear|Messrs Okafor and Reed']],
    ['Nearly there, Ada!', ['Nearly there|Ada']],
    ['Dear Billpayer,', ['Dear|~Billpayer']],
    ['Hello plant lovers,', ['Hello|~plant lovers']],
    ['Hey bestie,', ['Hey|~bestie']],
    ['Order confirmed, Ada!', ['Order confirmed|Ada']],
    ['Paid with Mastercard ending 4242', ['ending 4242 payment-card']],
    ['Direct Debit from a/c ending 7788', ['ending 7788 payment-card']],
    ['Please quote ref 88417776 in all correspondence.', ['full 88417776 order']],
    ['Lines open 9-5: 0345 600 0100', ['phone 0345 600 0100']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'en-GB')).toEqual(expected);
  });

  test.each([
    ['USPS 9400100000000000000000'],
    ['Extension 4242'],
    ['TTY: 711'],
    ['Your appointment is with Dr Reed, Bath Dental.'],
    ['Year ended 5 April 2026'],
    ['Delivered to locker 4242'],
    ['You have 4242 points'],
    ['Read our 2026 report'],
    ['Terms: net 30, due 12/05/2026'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'en-GB')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Speak to an adviser', ['support-page']],
    ['Raise a ticket', ['support-page']],
    ['Report a fault', ['support-page']],
    ['Help hub', ['support-page']],
    ['Book a call back', ['call-back']],
    ['Live chat', ['chat']],
    ['Read the report', []],
    ['Shop now', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'en-GB')).toEqual(expected);
  });
});
