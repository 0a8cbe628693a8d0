import { Layout } from './components/layout';

export const subject = 'Your parcel is on its way';

export default async function ShippingNotification({ customer, order }) {
  return (
    <Layout title="On its way">
      <p>Hi {customer.name.given},</p>
      <p>the parcels of your order {order.number} are on their way:</p>
      <ul>
        {order.shipments.map(({ carrier, trackingNumber, trackingUrl }) => (
          <li key={trackingNumber}>
            {carrier} {trackingNumber}: <a href={trackingUrl}>Track the parcel</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
