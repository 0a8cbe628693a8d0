import { defineRunRule } from '../../define-rule.ts';

export default defineRunRule({
  id: 'suppression/invalid',
  summary: 'Disallow comments to sendlint that it does not understand',
  severity: 'warning',

  messages: {
    unknownRule: 'Unknown rule "{rule}". Run "sendlint rules" to see them all.',
    misspeltRule: 'Unknown rule "{rule}". Write "{meant}".',
    unknownDirective: 'Expected "{meant}", found "{written}".',
    notARule:
      'Expected a rule such as greeting/generic, found "{word}". Rules stand between commas; a reason stands behind "--".',
    noComment: 'Here "{written}" is no comment, so that customers may read it. Write {examples}.',
  },
});
