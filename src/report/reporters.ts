import type { Reporter } from './define-reporter.ts';
import json from './json/json.ts';
import stylish from './stylish/stylish.ts';

export const reporters: readonly Reporter[] = [stylish, json];
