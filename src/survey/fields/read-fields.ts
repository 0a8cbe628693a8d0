import type { EngineName } from '../../engines/names.ts';
import { readComponent } from './read-component.ts';
import { readHandlebars } from './handlebars/read-handlebars.ts';
import { readScript } from './read-script.ts';
import { readTagged } from './tagged/read-tagged.ts';
import type { ReadingContext } from './template-reader.ts';

/** Adds the fields that a template of an engine reads to the root of `context`. */
export function readFields(text: string, engine: EngineName, context: ReadingContext): void {
  switch (engine) {
    case 'handlebars':
      return readHandlebars(text, context);
    case 'mustache':
      return readHandlebars(text, context, { isMustache: true });
    case 'liquid':
    case 'nunjucks':
      return readTagged(text, context, engine);
    case 'ejs':
      return readScript(text, context);
    case 'react-email':
      return readComponent(text, context);
    case 'command':
    case 'mjml':
  }
}
