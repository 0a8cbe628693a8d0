import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Portuguese', () => {
  test.each<[string, readonly string[]]>([
    ['Olá, Ada!', ['Olá|Ada']],
    ['Olá Ada,', ['Olá|Ada']],
    ['Oi, Ada!', ['Oi|Ada']],
    ['Prezado(a) João Silva,', ['Prezado(a)|João Silva']],
    ['Prezada Sra. Oliveira,', ['Prezada|Sra. Oliveira']],
    ['Caro Sr. Eng. Pinto,', ['Caro|Sr. Eng. Pinto']],
    ['Exmo. Senhor Doutor Costa,', ['Exmo.|Senhor Doutor Costa']],
    ['Estimada Inês, a sua encomenda seguiu.', ['Estimada|Inês']],
    ['Bom dia, Ada!', ['Bom dia|Ada']],
    ['Obrigado pela sua compra, Ada!', ['Obrigado pela sua compra|Ada']],
    ['Olá!', ['Olá|<nobody>']],
    ['Boa tarde,', ['Boa tarde|<nobody>']],
    ['Exmos. Senhores,', ['Exmos. Senhores|<nobody>']],
    ['Caro cliente,', ['Caro|~cliente']],
    ['Prezado(a) cliente,', ['Prezado(a)|~cliente']],
    ['Estimado Cliente,', ['Estimado|~Cliente']],
    ['Olá ,', ['Olá|<empty>']],
    ['Prezado ,', ['Prezado|<empty>']],
    ['Olá, !', ['Olá|<empty>']],
    ['Olá, seu pedido foi enviado.', ['Olá|<nobody>']],
    ['A conta terminada em 7776 foi creditada.', ['ending 7776 payment-card']],
    ['Cartão com final 1908', ['ending 1908 payment-card']],
    ['Cobrado no cartão de crédito final 1908.', ['ending 1908 payment-card']],
    ['Os últimos quatro dígitos do seu cartão são 4242.', ['ending 4242 payment-card']],
    ['Visa **** 1908', ['masked 1908 payment-card']],
    ['Seu pedido nº A-10023 foi enviado.', ['full A-10023 order']],
    ['A sua encomenda n.º 88417776 seguiu hoje.', ['full 88417776 order']],
    ['Código de rastreio: AA123456785BR', ['full AA123456785BR shipment']],
    ['Fatura n.º FT-2026/17', ['full FT-2026/17 invoice']],
    ['Número de cliente: 5519044', ['full 5519044 customer-account']],
    ['Código da reserva: XK4P2Q', ['full XK4P2Q booking']],
    ['Vale-presente com final 5512', ['ending 5512 gift-card']],
    ['Ligue para (11) 3003-1234.', ['phone (11) 3003-1234']],
    ['Ficou com dúvidas? Fale conosco.', ['support-page nothing-to-follow']],
    ['Responda a este e-mail.', ['invites']],
    ['Por favor, não responda a este e-mail.', ['refuses']],
    ['Esta caixa não é monitorada.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'pt-BR')).toEqual(expected);
  });

  test.each([
    ['Seu pedido está a caminho.'],
    ['Obrigado pela sua compra!'],
    ['Boas notícias: seu pacote chegou.'],
    ['Atenciosamente,'],
    ['Com os melhores cumprimentos,'],
    ['Infelizmente, houve um atraso.'],
    ['Data do pedido: 12/05/2026'],
    ['Total do pedido: 12900'],
    ['Seu código de verificação é 493021.'],
    ['Você tem 25000 pontos'],
    ['CNPJ 12.345.678/0001-90'],
    ['CEP 01310-100'],
    ['Voo LA3456, assento 14A'],
    ['Enviamos um código para o celular com final 4321.'],
    ['A oferta termina em 31 de dezembro'],
    ['Compras acima de 5000 pontos'],
    ['conta com 10000 lojas'],
    ['Prazo final 15 de maio'],
    ['Produto 220144'],
    ['Veja as perguntas frequentes.'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'pt-BR')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Fale conosco', ['support-page']],
    ['Ligamos para você', ['call-back']],
    ['Chat ao vivo', ['chat']],
    ['Siga-nos', []],
    ['Perguntas frequentes', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'pt-BR')).toEqual(expected);
  });
});
