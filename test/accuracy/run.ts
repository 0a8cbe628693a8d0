// npm run accuracy: scores the rules on test/corpus/ and prints every miss and false alarm.
// `--sealed` scores the part that is set aside, and nothing else.
import path from 'node:path';
import { readCorpus } from './read-corpus.ts';
import { accuracyReport } from './report.ts';

const corpus = path.resolve(import.meta.dirname, '../corpus');
const isSealed = process.argv.includes('--sealed');
const messages = isSealed
  ? await readCorpus(path.join(corpus, 'sealed'))
  : await readCorpus(corpus, ['sealed']);
process.stdout.write(accuracyReport(messages));
