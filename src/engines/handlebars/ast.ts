/**
 * The part of Handlebars' syntax tree that tracing reads and writes. Handlebars' own types say less
 * than its parser does (absent programs, literals as paths), so the tree is described here.
 */
export interface Location {
  /** Lines from 1, columns from 0, in UTF-16 units. */
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface Program {
  readonly type: 'Program';
  body: Statement[];
  readonly blockParams?: readonly string[];
  readonly loc?: Location;
}

export type Statement =
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | PartialBlockStatement
  | DecoratorBlock
  | ContentStatement
  | { readonly type: 'Decorator' | 'CommentStatement'; readonly loc: Location };

/** Text as it is written. */
export interface ContentStatement {
  readonly type: 'ContentStatement';
  readonly original: string;
  readonly loc: Location;
}

export interface MustacheStatement extends Call {
  readonly type: 'MustacheStatement';
  readonly escaped: boolean;
  readonly strip: { readonly open: boolean; readonly close: boolean };
}

export interface BlockStatement extends Call {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface PartialStatement extends PartialCallNode {
  readonly type: 'PartialStatement';
}

export interface PartialBlockStatement extends PartialCallNode {
  readonly type: 'PartialBlockStatement';
  readonly program: Program;
}

/** `{{#*inline "name"}}…{{/inline}}` and its like. */
export interface DecoratorBlock extends Call {
  readonly type: 'DecoratorBlock';
  readonly program: Program;
}

interface PartialCallNode {
  readonly name: PathExpression | Literal | SubExpression;
  params: Expression[];
  hash?: Hash;
  readonly loc: Location;
}

/** What a mustache, a block and a subexpression share. */
export interface Call {
  readonly path: PathExpression | Literal;
  readonly params: Expression[];
  readonly hash?: Hash;
  readonly loc: Location;
}

export type Expression = PathExpression | SubExpression | Literal;

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

export interface PathExpression {
  readonly type: 'PathExpression';
  /** True for `@name`. */
  readonly data: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc: Location;
}

export interface Literal {
  readonly type:
    'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: string | number | boolean;
  readonly original: unknown;
  readonly loc: Location;
}

export interface Hash {
  readonly pairs: { readonly key: string; value: Expression }[];
}

/** The name a call goes by: `if`, `order.lines`. */
export const nameOf = ({ path }: Pick<Call, 'path'>): string => String(path.original);

/** The name of a partial that is known before the template runs. */
export const staticName = (name: PartialCallNode['name']): string | undefined =>
  name.type === 'SubExpression' ? undefined : String(name.original);

/** Every expression that a call evaluates for itself: its parameters and hash values. */
export const argumentsOf = (call: { params: readonly Expression[]; hash?: Hash }): Expression[] => [
  ...call.params,
  ...(call.hash?.pairs ?? []).map(({ value }) => value),
];

/** Handlebars' own test for `this.name` and `./name`, which never mean a helper or a block parameter. */
export const isScoped = (path: PathExpression): boolean => /^\.|this\b/.test(path.original);

/** `{{{name arguments}}}`. */
export const printing = (name: string, params: Expression[], loc: Location): MustacheStatement => ({
  type: 'MustacheStatement',
  path: pathTo(name, loc),
  params,
  escaped: false,
  strip: { open: false, close: false },
  loc,
});

/** `(name arguments)`. */
export const calling = (name: string, params: Expression[], loc: Location): SubExpression => ({
  type: 'SubExpression',
  path: pathTo(name, loc),
  params,
  loc,
});

export const numberLiteral = (value: number, loc: Location): Literal => ({
  type: 'NumberLiteral',
  value,
  original: value,
  loc,
});

export const stringLiteral = (value: string, loc: Location): Literal => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});

/** `this`. */
export const currentContext = (loc: Location): PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [],
  original: 'this',
  loc,
});

const pathTo = (name: string, loc: Location): PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [name],
  original: name,
  loc,
});
