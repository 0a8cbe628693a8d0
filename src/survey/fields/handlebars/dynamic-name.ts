import { type Call, nameOf, type PathExpression } from '../../../engines/handlebars/ast.ts';
import type { Field } from '../field.ts';
import { readCall } from './calls.ts';
import { fieldOf, type Reading, type Scope } from './scope.ts';

/** `{{> (lookup . "kind")}}`: the field must hold the name of a partial. */
export function readDynamicName(call: Call, scope: Scope, reading: Reading): void {
  readCall(call, 'argument', scope, reading);
  const [beginning] = call.params;
  const prefix = beginning?.type === 'StringLiteral' ? String(beginning.value) : '';
  const known = reading.partialNames
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const field = fieldOfName(call, scope, reading);
  if (field === undefined) return;
  field.uses.add('partial');
  for (const name of known.slice(0, 1)) field.literals.add(name);
}

/** The only field that a call takes the name of a partial from. */
function fieldOfName(call: Call, scope: Scope, reading: Reading): Field | undefined {
  const [from, key] = call.params;
  if (nameOf(call) === 'lookup' && key?.type === 'StringLiteral') {
    return fieldOf(from as PathExpression, scope, reading)?.fields.get(String(key.value));
  }
  const paths = call.params.filter((argument) => argument.type === 'PathExpression');
  const [path] = paths;
  return path !== undefined && paths.length === 1 ? fieldOf(path, scope, reading) : undefined;
}
