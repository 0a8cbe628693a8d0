import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../test/support/reading-of.ts';
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

describe('Portuguese, as its senders write', () => {
  test.each<[string, string, readonly string[]]>([
    ['pt-BR', 'Olá, Dona Marlene!', ['Olá|Dona Marlene']],
    ['pt-BR', 'Obrigado por comprar com a gente, Sabrina', ['Obrigado por comprar|Sabrina']],
    ['pt-BR', 'Prezado morador,', ['Prezado|~morador']],
    ['pt-BR', 'Objeto postal: QB123456785BR', ['full QB123456785BR shipment']],
    ['pt-BR', 'Parcela 3 de 12', []],
    ['pt-BR', 'Favor não responder a este e-mail.', ['refuses']],
    ['pt-PT', 'Exmo(a). Cliente,', ['Exmo(a). Cliente|<nobody>']],
    ['pt-PT', 'Contacte-nos através do 707 123 456.', ['phone 707 123 456']],
    ['pt-BR', 'E aí, Caio!', ['E aí|Caio']],
    ['pt-BR', 'Prezado(a) Marcos,', ['Prezado(a)|Marcos']],
    ['pt-BR', 'Obrigado pela sua compra, Vinícius!', ['Obrigado pela sua compra|Vinícius']],
    ['pt-BR', 'Parabéns, Camila! 🎉', ['Parabéns|Camila']],
    ['pt-BR', 'Ei, Júlia', ['Ei|Júlia']],
    ['pt-BR', 'Prezado(a) cliente,', ['Prezado(a)|~cliente']],
    ['pt-BR', 'Olá, pessoal!', ['Olá|~pessoal']],
    ['pt-BR', 'Olá, torcedor!', ['Olá|~torcedor']],
    ['pt-BR', 'A quem possa interessar,', ['A quem possa interessar|<nobody>']],
    ['pt-BR', 'Prezado(a) ,', ['Prezado(a)|<empty>']],
    ['pt-BR', 'Cobramos no seu cartão terminado em 9012.', ['ending 9012 payment-card']],
    ['pt-BR', 'Conta terminada em 8841-2', ['ending 8841-2 payment-card']],
    ['pt-BR', 'NF-e 412331', ['full 412331 invoice']],
    ['pt-BR', 'Código da reserva: KX7P2M', ['full KX7P2M booking']],
    ['pt-BR', 'Protocolo: 20260912001', ['full 20260912001 ticket']],
    ['pt-BR', 'Promoção válida até 31.12.2026', []],
    ['pt-BR', 'CPF 123.456.789-09', []],
    ['pt-BR', 'Termina em 3 dias', []],
    ['pt-BR', 'Fale com a gente pelo (11) 4002-8922', ['phone (11) 4002-8922']],
    ['pt-BR', 'Por favor, não responda este e-mail.', ['refuses']],
    ['pt-BR', 'Qualquer coisa, responde aqui!', ['invites']],
    ['pt-PT', 'Exmo. Sr. Duarte Nunes,', ['Exmo.|Sr. Duarte Nunes']],
    ['pt-PT', 'Exmos. Senhores,', ['Exmos. Senhores|<nobody>']],
    ['pt-PT', 'A sua encomenda 77120934 foi expedida.', ['full 77120934 order']],
    ['pt-PT', 'N.º de cliente: 1120934', ['full 1120934 customer-account']],
    ['pt-PT', 'Ligue-nos para o 210 123 456.', ['phone 210 123 456']],
    ['pt-PT', 'Pode responder diretamente a este email.', ['invites']],
    ['pt-BR', 'Seu pedido está pronto, venha buscar!', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(saidIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['pt-BR', 'Chama a gente no Zap', 'chat'],
    ['pt-BR', 'Tirar dúvidas', 'support-page'],
    ['pt-PT', 'Falar connosco', 'support-page'],
    ['pt-BR', 'Fale conosco', 'support-page'],
    ['pt-BR', 'Central de ajuda', 'support-page'],
    ['pt-BR', 'Falar com um atendente', 'support-page'],
  ])('%s: the link "%s" is %s', (locale, words, kind) => {
    expect(linkSaid(words, locale)).toEqual([kind]);
  });

  test.each([
    ['Total do pedido: R$ 59,90', 'amount.total'],
    ['Reembolsamos R$ 24,00 no seu cartão.', 'amount.refund'],
    ['Previsão de entrega: 12 de maio', 'date.delivery'],
    ['Frete: R$ 9,90', 'amount.shipping'],
    ['Vencimento: 10/06/2026', 'date.due'],
  ])('%s announces %s', (text, role) => {
    const { slots } = readingOf({ text }, { locale: 'pt' });
    expect(slots[0]?.roles).toContain(role);
  });
});
