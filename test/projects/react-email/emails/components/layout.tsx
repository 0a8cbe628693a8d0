import type { ReactNode } from 'react';

export function Layout({ title, children }: { title: string; children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <title>{title}</title>
      </head>
      <body>
        {children}
        <p>
          Questions? Call us on <a href="tel:+442079460123">020 7946 0123</a>.
        </p>
      </body>
    </html>
  );
}
