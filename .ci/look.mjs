// The last line of `npm start`: where a newcomer should look first.
console.log(
  '\nLook at templates/incidents/trade-in-credited.mjml, line 16: a mail that every other checker passes. ' +
    'The README tells its story.',
);
