import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const message = { type: 'shipping-notification' };
const customer = {
  customer: { name: { given: 'Ada' } },
  shipments: [{ carrier: 'UPS', trackingNumber: '1Z5R89390357567127' }],
};
const number = '{{shipments.[0].trackingNumber}}';

testRule(rule, {
  accepts: [
    {
      because: 'the page of another carrier that follows these parcels too',
      html: '<p><a href="https://www.laposte.fr/outils/suivre-vos-envois?code=XY123456785FR">Suivre</a></p>',
      customer: { shipments: [{ carrier: 'Chronopost', trackingNumber: 'XY123456785FR' }] },
      message,
    },
    {
      html: `<p><a href="https://www.ups.com/track?tracknum=${number}">Track it</a></p>`,
      customer,
      message,
    },
    {
      because: 'handed over to the post of the other country',
      html: '<p><a href="https://tools.usps.com/go/TrackConfirmAction?tLabels=RB123456785GB">Track it</a></p>',
      customer: { shipments: [{ carrier: 'Royal Mail', trackingNumber: 'RB123456785GB' }] },
      message,
    },
    {
      because: 'a carrier that is not known',
      html: '<p><a href="https://www.ups.com/track?tracknum=X99887766">Track it</a></p>',
      customer: { shipments: [{ carrier: 'Bicycle Bert', trackingNumber: 'X99887766' }] },
      message,
    },
    {
      because: 'partners',
      html: '<p><a href="https://tools.usps.com/go/TrackConfirmAction?tLabels=9261290113185417468510">Track it</a></p>',
      customer: {
        shipments: [{ carrier: 'FedEx SmartPost', trackingNumber: '9261290113185417468510' }],
      },
      message,
    },
    {
      because: 'another carrier is named for what goes back',
      html: '<p><a href="https://gls-group.com/DE/de/paketverfolgung?match=81023309842">Sendung verfolgen</a></p><p>Fragen?</p><p>Zurück geht es kostenlos mit UPS.</p>',
      customer: { shipments: [{ trackingNumber: '81023309842' }] },
      message,
    },
    {
      because: 'both are named',
      html: '<p>Von UPS an GLS übergeben. <a href="https://gls-group.com/DE/de/paketverfolgung?match=81023309842">Sendung verfolgen</a></p>',
      customer: { shipments: [{ trackingNumber: '81023309842' }] },
      message,
    },
  ],
  reports: [
    {
      because: 'the record knows the page of another carrier',
      html: '<p><a href="https://www.jadlog.com.br/tracking?cte=QP440187236BR">Acompanhar</a></p>',
      customer: {
        shipping: {
          tracking_code: 'QP440187236BR',
          tracking_url: 'https://rastreamento.correios.com.br/?objetos=QP440187236BR',
        },
      },
      message,
      findings: [
        { message: 'otherCarrier', over: 'https://www.jadlog.com.br/tracking?cte=QP440187236BR' },
      ],
    },
    {
      because: 'the message itself says who has it',
      html: '<p>Vi har sendt din pakke med PostNord.</p><p><a href="https://gls-group.com/DK/da/find-pakke?match=81023309842">Følg pakken</a></p>',
      customer: { shipments: [{ trackingNumber: '81023309842' }] },
      message,
      findings: [
        {
          message: 'otherCarrier',
          over: 'https://gls-group.com/DK/da/find-pakke?match=81023309842',
        },
      ],
    },
    {
      because: 'a page that does not follow the parcels of the other',
      html: '<p><a href="https://www.chronopost.fr/suivi-page?listeNumerosLT=6A14772093318">Suivre</a></p>',
      customer: { shipments: [{ carrier: 'Colissimo', trackingNumber: '6A14772093318' }] },
      message,
      findings: [
        {
          message: 'otherCarrier',
          over: 'https://www.chronopost.fr/suivi-page?listeNumerosLT=6A14772093318',
        },
      ],
    },
    {
      because: 'by the word of the record',
      html: '<p><a href="https://www.gls-group.eu/track?match=12345678901">Track it</a></p>',
      customer: { shipments: [{ carrier: 'Royal Mail', trackingNumber: '12345678901' }] },
      message,
      findings: [
        { message: 'otherCarrier', over: 'https://www.gls-group.eu/track?match=12345678901' },
      ],
    },
  ],
});
