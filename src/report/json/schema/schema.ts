/** The part of JSON Schema that the report's description needs. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** An object of which all properties are there but the optional ones. */
export function object(
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required };
}

/** A text. */
export function text(description: string): Schema {
  return { type: 'string', description };
}

/** A number from 0. */
export function count(description: string): Schema {
  return { type: 'integer', minimum: 0, description };
}

/** A list of what `ref` describes. */
export function list(ref: string, description: string): Schema {
  return { type: 'array', items: { $ref: ref }, description };
}
