import { memo } from 'react';
import { Layout } from './components/layout';

interface Props {
  customer: { name: { given: string } };
  order: { number: string; card: string };
}

export const subject = ({ order }: Props) => `Order ${order.number}`;

export default memo(({ customer, order }: Props) => (
  <Layout title="Thank you">
    <p>Dear {customer.name.given},</p>
    <p>
      thank you for your order {order.number}, paid with the card ending in{' '}
      {order.card.slice(-4)}.
    </p>
  </Layout>
));
