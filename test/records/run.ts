// npx jiti test/records/run.ts [--sealed]: what the names of fields say of labelled records, and every slip.
import path from 'node:path';
import { countOf, judgeRecords, QUESTIONS } from './judge-records.ts';

const folder = import.meta.dirname;
const answers = process.argv.includes('--sealed')
  ? judgeRecords(path.join(folder, 'sealed'))
  : judgeRecords(folder, ['sealed']);
for (const question of QUESTIONS) {
  const { all, right, wrong } = countOf(answers, question);
  process.stdout.write(
    `${question}: ${right} of ${all} right, ${all - right - wrong} unknown, ${wrong} wrong\n`,
  );
}
for (const { file, outcome, told } of answers)
  if (outcome !== 'right') process.stdout.write(`${outcome}  ${file}  ${told}\n`);
