import { z } from 'zod';
import { PART_NAMES } from '../../../model/message.ts';
import { defineRule } from '../../define-rule.ts';
import { blankLinkTexts, blanksInAddresses } from './blanks-in-links.ts';
import { blanksOnLines } from './blanks.ts';
import { valueIsDue } from './value-is-due.ts';

export default defineRule({
  id: 'render/blank-value',
  summary: 'Disallow an expression that prints nothing where a value is due',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    blank: 'Expected a value in "{context}", but {expression} printed nothing.',
    misnamed:
      'Expected a value in "{context}", but {expression} printed nothing (did you mean {meant}?).',
    blankInLink: 'Expected a value in the address "{href}", but {expression} printed nothing.',
    blankLink: 'Expected words to click on, but {expression} printed nothing.',
  },

  unknowns: {
    perhapsOptional: 'Nothing says whether {expression} in "{context}" may print nothing.',
    notTraced: 'It is not known what was printed in "{context}".',
  },

  *check(judged) {
    for (const part of PART_NAMES) {
      for (const blank of blanksOnLines(judged, part)) {
        const { at, context, expression, blames, meant } = blank;
        const due = valueIsDue(blank);
        if (due === 'yes' && meant !== undefined) {
          yield { message: 'misnamed', data: { context, expression, meant }, at, blames };
        } else if (due === 'yes') {
          yield { message: 'blank', data: { context, expression }, at, blames };
        }
        if (due === 'perhaps') {
          yield { cannotTell: 'perhapsOptional', data: { context, expression }, at };
        }
      }
      for (const { at, expression, blames } of blankLinkTexts(judged, part)) {
        yield { message: 'blankLink', data: { expression }, at, blames };
      }
      for (const { at, href, expression, saidEmpty, blames } of blanksInAddresses(judged, part)) {
        if (saidEmpty) {
          yield { cannotTell: 'perhapsOptional', data: { context: href, expression }, at };
        } else {
          yield { message: 'blankInLink', data: { href, expression }, at, blames };
        }
      }
    }

    // Without provenance there is only the look of it, and people type " ," too.
    for (const line of judged.reading.lines) {
      if (judged.message.parts[line.part]?.provenance !== undefined) continue;
      const [gap] = BLANK_LOOK.exec(line.text) ?? [];
      if (gap !== undefined) yield { cannotTell: 'notTraced', data: { context: gap } };
    }
  },
});

/** With as much of the word before as people would read: languages without spaces have words without end. */
const BLANK_LOOK = /[\p{L}\p{N}]{1,40} [,.](?=\s|$)|\S{0,40}\(\s*\)|[\p{L}\p{N}]{1,40} #(?=\s|$)/u;
