import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  accepts: [
    { text: 'Save 50% on $20 prints [1], {{name}}.', customer: { name: 'Ada' } },
    {
      because: 'the record says the same',
      text: 'You bought {{item}}.',
      customer: { item: '{Reset} tee' },
    },
    {
      because: 'accounts and addresses',
      text: 'Follow @include (or @section), write to me@if.example: {{handle}}.',
      customer: { handle: '@@ada' },
    },
    {
      because: 'the service fills it in',
      html: '<p><a href="%unsubscribe_url%">Unsubscribe</a></p>',
      options: { allow: ['%unsubscribe_url%'] },
    },
    {
      because: 'a button drawn in brackets',
      html: '<p><a href="https://a.example">[order number]</a></p>',
    },
    {
      because: 'escapes of an address',
      html: '<p><a href="https://a.example/%C3%A9t%C3%A9%20NAME%20">Look</a></p>',
    },
  ],
  reports: [
    {
      because: 'includes of a build that did not run',
      html: `<p>@@include('./footer.html', {"a": 1})</p><p>@@title</p><p>@include('mail.footer')</p>`,
      findings: [
        { message: 'unresolved', over: `@@include('./footer.html', {"a": 1})` },
        { message: 'unresolved', over: '@@title' },
        { message: 'unresolved', over: `@include('mail.footer')` },
      ],
    },
    {
      text: 'Hi *|FNAME|*, see $link or \\{{first_name}}.',
      findings: [
        { message: 'unresolved', over: '*|FNAME|*' },
        { message: 'unresolved', over: '$link' },
        { message: 'unresolved', over: '{{first_name}}' },
      ],
    },
    {
      because: 'printed from the data',
      text: '{{intro}}',
      customer: { intro: 'Hi %FIRST_NAME%!' },
      findings: [{ message: 'unresolved', over: '%FIRST_NAME%' }],
    },
    {
      because: 'a template of another engine, once for all its tags',
      html: '<p>{% if paid %}Thanks{% else %}Pay{% endif %} <%= name %> <%= number %></p>',
      findings: [
        { message: 'otherEngine', over: '{% if paid %}' },
        { message: 'otherEngine', over: '' },
      ],
    },
    {
      because: 'tags of another engine in the data',
      text: '{{intro}}',
      customer: { intro: 'Hi {% name %}!' },
      findings: [{ message: 'unresolved', over: '{% name %}' }],
    },
    {
      because: 'in a link',
      html: '<p><a href="https://a.example/%%track_id%%">Track</a></p>',
      findings: [{ message: 'unresolvedInLink', over: 'https://a.example/%%track_id%%' }],
    },
  ],
});
