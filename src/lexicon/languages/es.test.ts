import { describe, expect, test } from 'vitest';
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
