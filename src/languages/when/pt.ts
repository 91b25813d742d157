import { whenWords } from './words';

const earlier = {
  noun: 'mensagem|mensagens|e-mail|email|e-mails|emails|carta|pedido|pedidos|solicitação|reclamação|queixa|contato|contacto|ligação|chamada|compra|encomenda|fatura|pagamento|entrega|pergunta|comentário|ocorrência|relato|conversa|avaliação',
  done: 'enviada|enviado|recebida|recebido|feita|feito|datada|datado|realizada|realizado|aberta|aberto|escrita|escrito|paga|pago',
  did: 'você enviou|nos enviou|que enviou|você mandou|nos mandou|que mandou|você escreveu|nos escreveu|que escreveu|você comprou|que comprou|você fez|que fez|que pagou|que recebemos|que recebeu',
  verbs: 'front',
  front: /^(?:de|do|da)(?=\s)/,
} as const;

/** Portuguese, of Brazil and of Portugal. */
export const pt = whenWords(
  { lang: 'pt', weekStart: 1, slash: 'day-month', calendar: 'gregory', earlier },
  `
  1: um|uma
  2: dois|duas
  3: três
  4: quatro
  5: cinco
  6: seis
  7: sete
  8: oito
  9: nove
  10: dez
  11: onze
  12: doze
  15: quinze
  20: vinte
  30: trinta
  40: quarenta
  50: cinquenta
  60: sessenta
  half: meia|meio
  few: algumas|alguns|poucas|poucos|umas|uns
  quarter-hour: um quarto de hora|quarto de hora
  minute: minuto|minutos|min
  hour: hora|horas
  h: h|hs|hrs
  day: dias
  day-on: dia
  week: semana|semanas
  month: mês|meses
  work: úteis|útil
  d0: hoje|de hoje
  d1: amanhã|de amanhã
  d2: depois de amanhã
  w0: domingo
  w1: segunda|segunda-feira|2ª feira
  w2: terça|terça-feira
  w3: quarta|quarta-feira
  w4: quinta|quinta-feira
  w5: sexta|sexta-feira
  w6: sábado
  next: próxima|próximo|seguinte|que vem
  next-working-day: próximo dia útil|no próximo dia útil|dia útil seguinte|primeiro dia útil
  this: esta|este|nesta|neste|desta|deste|essa|ainda
  next-week: próxima semana|semana que vem|semana seguinte|na próxima semana
  this-week: esta semana|nesta semana|essa semana|desta semana|ainda esta semana
  next-month: próximo mês|mês que vem
  this-month: este mês|neste mês|deste mês
  m1: janeiro|jan
  m2: fevereiro|fev
  m3: março
  m4: abril|abr
  m5: maio
  m6: junho|jun
  m7: julho|jul
  m8: agosto|ago
  m9: setembro|set
  m10: outubro|out
  m11: novembro|nov
  m12: dezembro|dez
  morning: de manhã|da manhã|pela manhã|manhã|na primeira hora|primeira hora|cedo|logo cedo|bem cedo
  noon: almoço|do almoço|meio-dia|ao meio-dia|hora do almoço
  afternoon: à tarde|da tarde|de tarde|tarde|pela tarde
  evening: fim da tarde|final da tarde|ao fim da tarde|no fim da tarde
  night: à noite|da noite|noite|de noite
  midnight: meia-noite
  vague: seu horário|seu fuso|hora local
  start: início|no início|início da|início de|no início da|começo|no começo|começo da|no começo da|princípio da|no princípio da
  after: após|a contar de|a contar do|a contar da|depois de|depois do|depois da
  end: fim|final|fim do|final do|fim da|final da|fim de|final de
  closing: expediente|horário comercial|fim do expediente|final do expediente
  weekend: antes do fim de semana|até o fim de semana|até ao fim de semana
  within: em|em até|dentro de|daqui a|no prazo de|num prazo de|prazo de|no prazo máximo de|nas próximas|nos próximos|em cerca de|em no máximo|no máximo em
  at: até|até as|até à|antes|por volta|a partir|pelas|lá pelas
  ora: às|as|das|à|entre|entre as|pela
  range: a|até
  and: e|ou|mas
  past: ontem|anteontem|há|atrás|passada|passado|desde
  fill: de|do|da|o|os|ao|no|na|nas|nos|no máximo|mais tardar|ao mais tardar|o mais tardar|antes das|depois das|horas em ponto|em ponto
  free: para|com|se|mesmo|mesmo que|que|eu|nós|com você
`,
);
