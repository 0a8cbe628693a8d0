import { expect, it } from 'vitest';
import { textSomewhere } from '../source/template-text.ts';
import { headerLinesOf } from './header-lines.ts';

const START = { line: 1, column: 1 };

function read(template: string): Readonly<Record<string, string>> | undefined {
  const found = headerLinesOf(textSomewhere(template, { file: 'a', start: START, end: START }));
  if (found === undefined) return undefined;
  const headers = [...found.headers].map(([key, { text }]) => [key, text] as const);
  return { ...Object.fromEntries(headers), body: found.body.text };
}

it.each([
  ['Subject: Hi {{name}}\n\nText', { subject: 'Hi {{name}}', body: 'Text' }],
  ['\n  SUBJECT:Hi \r\nText', { subject: 'Hi', body: 'Text' }],
  [
    'From: A <a@b.example>\nReply-To: c@d.example\nSubject: Hi\nText',
    { from: 'A <a@b.example>', replyTo: 'c@d.example', subject: 'Hi', body: 'Text' },
  ],
  ['Subject: Hi', { subject: 'Hi', body: '' }],
  ['<!-- Subject: Hi -->\n<p>', { subject: 'Hi', body: '<!-- Subject: Hi -->\n<p>' }],
  [
    '{{!-- Subject: Hi {{name}} --}}x',
    { subject: 'Hi {{name}}', body: '{{!-- Subject: Hi {{name}} --}}x' },
  ],
])('reads the headers at the top of %j', (template, expected) => {
  expect(read(template)).toEqual(expected);
});

it.each([
  ['an itinerary', 'From: Berlin\nTo: Paris\n'],
  ['a subject further down', 'Hi\nSubject: x'],
  ['no text behind it', 'Subject:\nText'],
  ['a comment about something else', '<!-- Header -->\nSubject: x'],
  ['a comment without end', '<!-- Subject: x'],
  ['a tag in front', '<p>Subject: x</p>'],
])('leaves %s alone', (_, template) => {
  expect(read(template)).toBeUndefined();
});
