import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../test/support/reading-of.ts';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Spanish', () => {
  test.each<[string, readonly string[]]>([
    ['Hola, Ada:', ['Hola|Ada']],
    ['¡Hola, Ada!', ['Hola|Ada']],
    ['Hola Ada,', ['Hola|Ada']],
    ['Estimada Sra. Lindqvist:', ['Estimada|Sra. Lindqvist']],
    ['Estimado/a Juan Pablo:', ['Estimado/a|Juan Pablo']],
    ['Buenos días, Ada:', ['Buenos días|Ada']],
    ['Querida María José García López,', ['Querida|María José García López']],
    ['Apreciado Sr. Vidal:', ['Apreciado|Sr. Vidal']],
    ['¡Gracias por tu compra, Ada!', ['Gracias por tu compra|Ada']],
    ['¡Hola!', ['Hola|<nobody>']],
    ['Buenas tardes:', ['Buenas tardes|<nobody>']],
    ['A quien corresponda:', ['A quien corresponda|<nobody>']],
    ['Estimado cliente:', ['Estimado|~cliente']],
    ['Hola, cliente:', ['Hola|~cliente']],
    ['Estimados clientes,', ['Estimados|~clientes']],
    ['Hola :', ['Hola|<empty>']],
    ['Estimado :', ['Estimado|<empty>']],
    ['¡Hola !', ['Hola|<empty>']],
    ['Hola, tu pedido ya está en camino.', ['Hola|<nobody>']],
    ['Tu cuenta terminada en 7776 ha recibido el abono.', ['ending 7776 payment-card']],
    ['Cobramos a tu tarjeta con terminación 1908.', ['ending 1908 payment-card']],
    ['Los últimos 4 dígitos de tu tarjeta son 4242.', ['ending 4242 payment-card']],
    ['Pago con Visa •••• 1908', ['masked 1908 payment-card']],
    ['Tu pedido n.º A-10023 ha sido enviado.', ['full A-10023 order']],
    ['Número de orden: 88417776', ['full 88417776 order']],
    ['Compra #2000001234', ['full 2000001234 order']],
    ['Número de guía: 7712345678901', ['full 7712345678901 shipment']],
    ['Factura núm. F-2026-017', ['full F-2026-017 invoice']],
    ['Código de reserva: XK4P2Q', ['full XK4P2Q booking']],
    ['Número de cliente 5519044', ['full 5519044 customer-account']],
    ['Tarjeta regalo terminada en 5512', ['ending 5512 gift-card']],
    ['Llámanos al 911 23 45 67.', ['phone 911 23 45 67']],
    ['¿Tienes dudas? Ponte en contacto con nosotros.', ['support-page nothing-to-follow']],
    ['Responde a este correo y te ayudamos.', ['invites']],
    ['Por favor, no respondas a este correo.', ['refuses']],
    ['Este buzón no está monitoreado.', ['refuses']],
    ['Mensaje automático: no lo respondas, por favor.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'es-ES')).toEqual(expected);
  });

  test.each([
    ['Tu pedido está en camino.'],
    ['¡Gracias por tu compra!'],
    ['Buenas noticias: tu paquete llega hoy.'],
    ['Saludos cordiales,'],
    ['Atentamente,'],
    ['Lamentablemente, hay un retraso.'],
    ['Fecha de compra: 12/05/2026'],
    ['Total de tu compra: 12900'],
    ['Tu código de verificación es 493021.'],
    ['Tienes 25000 puntos'],
    ['CIF B12345678'],
    ['28013 Madrid'],
    ['Vuelo IB3170, asiento 14A'],
    ['Enviamos un código al teléfono terminado en 4321.'],
    ['La oferta termina el 31 de diciembre'],
    ['Compras superiores a 5000 pesos'],
    ['En caso de 10000 visitas'],
    ['Artículo n.º 220144'],
    ['Estimado de entrega: 12 de mayo'],
    ['Consulta las preguntas frecuentes.'],
    ['¿Qué tal tu pedido?'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'es-ES')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Contáctanos', ['support-page']],
    ['Te llamamos', ['call-back']],
    ['Chat en vivo', ['chat']],
    ['Síguenos', []],
    ['Preguntas frecuentes', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'es-ES')).toEqual(expected);
  });
});

describe('Spanish, as its senders write', () => {
  test.each<[string, string, readonly string[]]>([
    ['es-ES', 'Hola, Sra. Ferrer:', ['Hola|Sra. Ferrer']],
    ['es-ES', '¡Gracias por confiar en nosotros, Olga!', ['Gracias por confiar|Olga']],
    ['es-ES', 'A la atención de Dña. Elvira Soto:', ['A la atención de|Dña. Elvira Soto']],
    [
      'es-ES',
      'Se ha realizado un cargo en la tarjeta que acaba en 5561',
      ['ending 5561 payment-card'],
    ],
    ['es-ES', 'Siniestro n.º 2026-5512', ['full 2026-5512 ticket']],
    ['es-ES', 'PIN de recogida: 4512', []],
    ['es-ES', 'Contesta a este mismo correo y lo vemos.', ['invites']],
    ['es-MX', '¡Hola, compa Beto!', ['Hola|Beto']],
    ['es-AR', 'Nro de seguimiento: 36000091823', ['full 36000091823 shipment']],
    ['es-ES', '¡Hola, Begoña!', ['Hola|Begoña']],
    ['es-ES', 'Estimado Don Álvaro:', ['Estimado|Don Álvaro']],
    ['es-ES', 'Muy Sr. mío:', ['Muy Sr. mío|<nobody>']],
    ['es-ES', 'Bienvenido a bordo, Unai', ['Bienvenido a bordo|Unai']],
    ['es-ES', 'Lo sentimos, Iker', ['Lo sentimos|Iker']],
    ['es-ES', 'Estimado cliente:', ['Estimado|~cliente']],
    ['es-ES', 'Apreciado socio:', ['Apreciado|~socio']],
    ['es-ES', 'Estimado titular:', ['Estimado|~titular']],
    ['es-ES', 'A quien corresponda:', ['A quien corresponda|<nobody>']],
    ['es-ES', 'Estimado :', ['Estimado|<empty>']],
    ['es-ES', 'Tarjeta de crédito **** **** **** 3381', ['masked 3381 payment-card']],
    ['es-ES', 'Pedido n.º 40128831', ['full 40128831 order']],
    ['es-ES', 'N.º de factura: A-20931', ['full A-20931 invoice']],
    ['es-ES', 'Localizador: KX7P2M', ['full KX7P2M booking']],
    ['es-ES', 'Tarjeta de fidelización 29301182', ['full 29301182 loyalty']],
    ['es-ES', 'Devolución n.º 551290', ['full 551290 return']],
    ['es-ES', 'Código postal: 28013', []],
    ['es-ES', 'Total del pedido: 129,90 €', []],
    ['es-ES', 'Puede llamar al 91 123 45 67 de lunes a viernes.', ['phone 91 123 45 67']],
    ['es-ES', 'Contacte con nosotros.', ['support-page nothing-to-follow']],
    ['es-ES', 'Este buzón no está atendido.', ['refuses']],
    ['es-ES', 'Basta con contestar a este mensaje.', ['invites']],
    ['es-MX', 'Estimado Ing. Ramírez:', ['Estimado|Ing. Ramírez']],
    ['es-MX', 'Número de guía: 883120993412', ['full 883120993412 shipment']],
    ['es-MX', 'Pedido #MX-20938', ['full MX-20938 order']],
    ['es-MX', 'Mándanos un WhatsApp', ['support-page nothing-to-follow']],
    ['es-AR', 'Seguí tu envío desde acá.', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(saidIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['es-ES', 'Habla con nosotros', 'support-page'],
    ['es-ES', 'Escríbenos', 'support-page'],
    ['es-ES', 'Contacta con nosotros', 'support-page'],
    ['es-ES', 'Contáctanos', 'support-page'],
    ['es-ES', 'Atención al cliente', 'support-page'],
    ['es-ES', 'Habla con un agente', 'support-page'],
  ])('%s: the link "%s" is %s', (locale, words, kind) => {
    expect(linkSaid(words, locale)).toEqual([kind]);
  });

  test.each([
    ['Total a pagar: 59,90 €', 'amount.total'],
    ['Te hemos reembolsado 24,00 €.', 'amount.refund'],
    ['Llegará el 12 de mayo', 'date.delivery'],
    ['Gastos de envío: 4,90 €', 'amount.shipping'],
    ['Fecha de tu pedido: 3/5/2026', 'date.order'],
  ])('%s announces %s', (text, role) => {
    const { slots } = readingOf({ text }, { locale: 'es' });
    expect(slots[0]?.roles).toContain(role);
  });
});
