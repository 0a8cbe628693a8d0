import process from 'node:process';

/** A program that answers each request with what `body` makes of it: an object, or nothing. */
export const answering = (body: string): readonly string[] => [
  process.execPath,
  '-e',
  `
    let asked = 0;
    const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const request = JSON.parse(line);
      asked += 1;
      const answer = ((request, asked, say) => { ${body} })(request, asked, say);
      if (answer !== undefined) say({ id: request.id, ...answer });
    });
  `,
];
