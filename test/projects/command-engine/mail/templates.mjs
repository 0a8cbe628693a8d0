/** Templates by message. */
export const templates = {
  'order-confirmation': {
    subject: 'Order $number',
    html: page('<p>thank you for your order $number, paid with the card ending in $card.</p>'),
    text: 'Dear $name,\n\nthank you for your order $number, paid with the card ending in $card.\n\nQuestions? Call us on 020 7946 0123.\n',
  },
  'trade-in-credit': {
    subject: 'Your trade-in for order $number',
    html: page('<p>your account ending in $account is being credited with £$credit.</p>'),
    text: 'Dear $name,\n\nyour account ending in $account is being credited with £$credit.\n\nQuestions? Call us on 020 7946 0123.\n',
  },
};

function page(content) {
  return `<!doctype html>
<html lang="en">
  <head><title>Paper Lantern</title></head>
  <body>
    <p>Dear $name,</p>
    ${content}
    <p>Questions? Call us on <a href="tel:+442079460123">020 7946 0123</a>.</p>
  </body>
</html>`;
}
