import { describe, expect, it } from 'vitest';
import { placeInTrace, saidBy } from './trace.ts';

const failed = (message: string, stack = ''): Error =>
  Object.assign(new Error(message), { stack: `Error: ${message}\n${stack}` });

describe('placeInTrace', () => {
  it('takes what the message names before what the trace does', () => {
    const error = failed('Unexpected token\n /a/b.ts:2:5', '    at /a/b.ts:9:9');
    expect(placeInTrace(error, '/a/b.ts', 'x\n      y')).toEqual({ line: 2, column: 5 });
  });

  it('keeps the line alone where the column is none of the file', () => {
    const error = failed('no', '    at /a/b.ts:1:110');
    expect(placeInTrace(error, '/a/b.ts', 'throw no')).toEqual({ line: 1, column: 1 });
  });

  it('counts columns from 1, which Babel does not', () => {
    const error = failed('ParseError: Unexpected token. \n /a/b.ts:1:10');
    expect(placeInTrace(error, '/a/b.ts', 'const a = ;')).toEqual({ line: 1, column: 11 });
    const atEnd = failed('ParseError: Unexpected token. \n /a/b.ts:2:0');
    expect(placeInTrace(atEnd, '/a/b.ts', 'export {\n')).toEqual({ line: 2, column: 1 });
  });

  it('passes over other files, and names without a place', () => {
    const error = failed('Cannot find "x" from /a/b.ts', '    at /a/c.ts:3:1');
    expect(placeInTrace(error, '/a/b.ts', '')).toBeUndefined();
  });
});

describe('saidBy', () => {
  it.each([
    [new Error('ParseError: Unexpected token  \n /a/b.ts:2:8'), 'Unexpected token'],
    [new Error('No such thing.'), 'No such thing'],
    [null, 'null'],
    ['thrown text', 'thrown text'],
  ])('%s', (error, words) => {
    expect(saidBy(error)).toBe(words);
  });
});
