import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const mjml = (inSection: string): string =>
  `<mjml><mj-body><mj-section>${inSection}<mj-column><mj-text>Hi</mj-text></mj-column></mj-section></mj-body></mjml>`;

testRule(rule, {
  accepts: [
    { mjml: mjml('') },
    { mjml: mjml('<!-- a note -->') },
    { mjml: mjml('<mj-raw>Kept</mj-raw>') },
  ],
  reports: [
    { mjml: mjml('Lost words'), findings: [{ message: 'dropped', over: '' }] },
    {
      because: 'a block that MJML never hands on, once for all its tags',
      mjml: mjml('{{#if name}}<mj-column></mj-column>{{else}}<mj-column></mj-column>{{/if}}'),
      message: { order: ['mjml', 'handlebars'] },
      findings: [{ message: 'droppedBlock', over: '' }],
    },
    {
      because: 'a value beside the tags of a block',
      mjml: mjml('{{#if name}}{{name}}{{/if}}'),
      message: { order: ['mjml', 'handlebars'] },
      findings: [{ message: 'dropped', over: '' }],
    },
  ],
});
