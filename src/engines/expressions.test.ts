import { describe, expect, it } from 'vitest';
import { expressionsIn, withoutExpressions } from './expressions.ts';
import type { TemplateEngineName } from './names.ts';

describe('the expressions of a template', () => {
  it.each<[TemplateEngineName, string, string[]]>([
    ['handlebars', '<p>{{a}} {{{b}}} {{! c }}', ['{{a}}', '{{{b}}}', '{{! c }}']],
    ['mustache', '{{#a}}{{b}}{{/a}}', ['{{#a}}', '{{b}}', '{{/a}}']],
    [
      'liquid',
      "{% if a %}{{ b | append: '}}' }}{% endif %}",
      ['{% if a %}', "{{ b | append: '}}' }}", '{% endif %}'],
    ],
    ['liquid', "{% if a.b == '%}' -%}x", ["{% if a.b == '%}' -%}"]],
    ['liquid', "{{ it's }} and {{ that's }}", ["{{ it's }}", "{{ that's }}"]],
    ['liquid', '{# no comment #}', []],
    ['nunjucks', '{# a {{b}} #}{{ c }}', ['{# a {{b}} #}', '{{ c }}']],
    ['ejs', '<%= a %><%# b %><% if (c) { %>', ['<%= a %>', '<%# b %>', '<% if (c) { %>']],
    ['ejs', '<p>{{a}}</p>', []],
    ['liquid', '{{ a }} {{ never closed', ['{{ a }}']],
  ])('%s: %s', (engine, template, expected) => {
    const found = expressionsIn(template, engine);
    expect(found.map(({ start, end }) => template.slice(start, end))).toEqual(expected);
    expect(withoutExpressions(template, found)).toHaveLength(template.length);
  });

  it('are comments where they print and do nothing', () => {
    const comments = (text: string, engine: TemplateEngineName): boolean[] =>
      expressionsIn(text, engine).map(({ isComment }) => isComment);
    expect(comments('{{! a }}{{~!-- b --}}{{c}}', 'handlebars')).toEqual([true, true, false]);
    expect(comments('{# a #}{{ b }}', 'nunjucks')).toEqual([true, false]);
    expect(comments('<%# a %><%= b %>', 'ejs')).toEqual([true, false]);
  });
});
