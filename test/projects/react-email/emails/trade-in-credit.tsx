import { Layout } from './components/layout';

interface Props {
  customer: { name: { given: string } };
  order: { number: string; internalNumber: string };
  tradeIn: { credit: number };
}

export const subject = ({ order }: Props) => `Your trade-in for order ${order.number}`;
export const preheader = 'The credit is on its way.';

export default function TradeInCredit({ customer, order, tradeIn }: Props) {
  return (
    <Layout title="Trade-in">
      <p>Hi {customer.name.given},</p>
      <p>
        your account ending in {order.internalNumber.slice(-4)} is being credited with £
        {tradeIn.credit.toFixed(2)}.
      </p>
    </Layout>
  );
}

TradeInCredit.PreviewProps = {
  customer: { name: { given: 'Preview' } },
  order: { number: 'PREVIEW', internalNumber: '00000000' },
  tradeIn: { credit: 1 },
};
