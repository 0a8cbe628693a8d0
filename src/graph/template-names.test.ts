import { expect, it } from 'vitest';
import type { TemplateEngineName } from '../engines/names.ts';
import { namesInTemplate } from './template-names.ts';

it.each<[engine: TemplateEngineName, text: string, names: readonly string[]]>([
  ['handlebars', '{{> shared/footer year=2026}}', ['shared/footer']],
  ['handlebars', '{{#> layout}}{{/layout}}', ['layout']],
  ['handlebars', '{{> [a name]}}{{> "quoted"}}', ['a name', 'quoted']],
  ['handlebars', '{{embed "card"}}{{#extend "base"}}{{/extend}}', ['card', 'base']],
  ['mustache', '{{> footer }}{{<parent}}{{/parent}}', ['footer', 'parent']],
  ['liquid', '{% render "card", title: t %}{%- include \'foot\' -%}', ['card', 'foot']],
  ['nunjucks', '{% extends "base.njk" %}{% include ["a", "b"] %}', ['base.njk', 'a', 'b']],
  ['nunjucks', '{% from "forms.njk" import field as input %}', ['forms.njk']],
  ['ejs', "<%- include('foot', { year }) %>", ['foot']],
])('%s names in %s', (engine, text, names) => {
  const found = namesInTemplate(text, [engine], false).names;
  expect(names.filter((name) => !found.has(name))).toEqual([]);
});

it.each<[engine: TemplateEngineName, text: string, isComputed: boolean]>([
  ['handlebars', '{{> (lookup . "layout")}}', true],
  ['handlebars', '{{~#>  (which) }}{{/which}}', true],
  ['handlebars', '{{> footer}}{{(not a call)}}', false],
  ['handlebars', '{{!-- {{> (lookup . "layout")}} --}}', false],
  ['mustache', '{{>*layout}}', true],
  ['liquid', '{% include layout %}', true],
  ['liquid', '{% render "card" with item as thing %}', false],
  ['liquid', '{{ "include me" }}', false],
  ['nunjucks', '{% include "mails/" + name %}', true],
  ['nunjucks', '{% extends base %}', true],
  ['nunjucks', '{% include "a.njk" ignore missing %}', false],
  ['ejs', '<%- include(`mails/${name}`) %>', true],
  ['ejs', "<%- include('mails/' + name) %>", true],
  ['ejs', "<%- include('foot', { year }) %>", false],
])('%s: whether %s may be any', (engine, text, isComputed) => {
  expect(namesInTemplate(text, [engine], false).isComputed).toBe(isComputed);
});

it('finds includes, however they are written', () => {
  const text = `<mj-include path="./a.mjml" /><mj-include type='css' css-inline="inline"
    path='b.css'/><mj-include path=c.mjml></mj-include>`;
  const { includes, includesAreComputed } = namesInTemplate(text, ['handlebars'], true);
  expect(includes.map((path) => path.replace(/\/?$/, ''))).toEqual(['./a.mjml', 'b.css', 'c.mjml']);
  expect(includesAreComputed).toBe(false);
  expect(namesInTemplate(text, [], false).includes).toEqual([]);
});

it.each(['<mj-include path="{{name}}.mjml"/>', '<mj-include {{attributes}}/>', '<mj-include'])(
  '%s may include anything',
  (text) => {
    expect(namesInTemplate(text, ['handlebars'], true).includesAreComputed).toBe(true);
  },
);
