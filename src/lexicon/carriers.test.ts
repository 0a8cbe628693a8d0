import { expect, it } from 'vitest';
import { AGGREGATORS, CARRIERS, TRACKING_PATH_PARTS } from './carriers.ts';

const HOST = /^[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}$/;

it('gives each carrier one entry', () => {
  expect(CARRIERS.map(({ id }) => id)).toHaveLength(new Set(CARRIERS.map(({ id }) => id)).size);
});

it('has hosts, countries and partners that can be looked up', () => {
  const ids = CARRIERS.map(({ id }) => id);
  for (const { id, hosts, countries, partners = [], followedBy = [], source } of CARRIERS) {
    for (const host of hosts) expect(host, id).toMatch(HOST);
    for (const country of countries) expect(country, id).toMatch(/^[A-Z]{2}$/);
    expect(ids, id).toEqual(expect.arrayContaining([...partners, ...followedBy]));
    expect(source, id).not.toBe('');
  }
});

it('has number formats that compile; distinctive ones hold fixed letters or a long fixed prefix', () => {
  for (const { id, numbers = [] } of CARRIERS) {
    for (const { pattern, distinctive } of numbers) {
      expect(() => new RegExp(`^(?:${pattern})$`, 'u'), id).not.toThrow();
      const fixed = pattern.replace(/\[[^\]]*\]|\\d|\{[^}]*\}/g, '');
      expect(!distinctive || /[A-Z]|\d{8}/.test(fixed), id).toBe(true);
    }
  }
});

it('has aggregators that are no carriers', () => {
  const hosts = CARRIERS.flatMap((carrier) => carrier.hosts);
  for (const { host } of AGGREGATORS) {
    expect(host).toMatch(HOST);
    expect(hosts).not.toContain(host);
  }
});

it('has path parts in lower case', () => {
  expect(TRACKING_PATH_PARTS).toEqual(TRACKING_PATH_PARTS.map((part) => part.toLowerCase()));
});
