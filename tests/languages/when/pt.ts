import { table } from './table';

/** How agents put it in Portuguese, of Brazil and of Portugal. Wednesday morning unless a line says otherwise. */
export const pt = table(
  'pt',
  `
  @ 2026-11-18 10:30 America/Sao_Paulo
  Ligo para você amanhã às 15h. => 11-19 15:00
  Te ligo até o fim do dia. => 11-18 17:00
  Retorno em até 48 horas. => 11-20 10:30
  Retornamos em até 24h. => 11-19 10:30
  Retornaremos em 24/48 horas. => 11-20 10:30
  Respondo em até 2 horas. => 11-18 12:30
  Te retorno em duas horas. => 11-18 12:30
  Entro em contato em uma hora. => 11-18 11:30
  Te ligo em meia hora. => 11-18 11:00
  Volto a falar com você em 15 minutos. => 11-18 10:45
  Ligo até às 17h. => 11-18 17:00
  Ligo até as 17h30. => 11-18 17:30
  Ligo hoje às 16:00. => 11-18 16:00
  Ligo hoje às 4 da tarde. => 11-18 16:00
  Ligo amanhã às 9 da manhã. => 11-19 09:00
  Ligo amanhã de manhã. => 11-19 09:00
  Ligo amanhã à tarde. => 11-19 15:00
  Escrevo amanhã ao meio-dia. => 11-19 12:00
  Escrevo hoje à noite. => 11-18 20:00
  Dou um retorno amanhã. => 11-19 17:00
  Amanhã ligo para você às 10h. => 11-19 10:00
  Ligo depois de amanhã. => 11-20 17:00
  Ligo na segunda-feira. => 11-23 17:00
  Ligo na segunda de manhã. => 11-23 09:00
  Ligo na sexta às 15h. => 11-20 15:00
  Escrevo até sexta. => 11-20 17:00
  Escrevo até o fim da semana. => 11-20 17:00
  Escrevo antes do fim de semana. => 11-20 17:00
  Retorno até o final do expediente. => 11-18 17:00
  Retorno em dois dias úteis. => 11-20 17:00
  Retorno em até 3 dias úteis. => 11-23 17:00
  Retornaremos de 3 a 5 dias úteis. => 11-25 17:00
  Entro em contato em dois dias. => 11-20 17:00
  Escrevo na próxima semana. => 11-27 17:00
  Escrevo na semana que vem. => 11-27 17:00
  Ligo na quinta da semana que vem. => 11-26 17:00
  Escrevo até dia 25. => 11-25 17:00
  Escrevo até o dia 3 de dezembro. => 12-03 17:00
  Ligo dia 03/12 às 14h. => 12-03 14:00
  Ligo entre as 14h e as 16h. => 11-18 16:00
  Ligo às três e meia. => 11-18 15:30
  Ligo depois das 15h. => 11-18 15:00
  Escrevo até o fim do mês. => 11-30 17:00
  Ligo ainda hoje. => 11-18 17:00
  Sei que ligou às 9h, [[ligo para você]] até as 15h. => 11-18 15:00
  O reembolso cai em 5 dias e [[eu te ligo]] amanhã às 11h. => 11-19 11:00
  Te retorno em algumas horas. => 11-18 13:30

  Ligo em breve. => none
  Retorno assim que possível. => none
  Vou manter você informado. => none
  Retorno em alguns dias. => none
  Liguei ontem às 17h. => none
  Escrevo sobre o pacote enviado há 3 dias. => none
  Ligo na quarta-feira. => none
  Ligo às 9h. => none
  Ligo na próxima sexta. => none
  Escrevo em dezembro. => none
  Ligo sobre os 2 pacotes. => none
  [[Ligo para você]]. O técnico vai na segunda. => none

  @ 2026-11-18 10:30 Europe/Lisbon
  Ligo-lhe amanhã às 15 horas. => 11-19 15:00
  Contacto-o até ao final do dia. => 11-18 17:00
  Respondo-lhe no prazo de 48 horas. => 11-20 10:30
  Ligo-lhe até às 17h de amanhã. => 11-19 17:00
  Contactamo-lo dentro de duas horas. => 11-18 12:30
  Ligo-lhe na próxima segunda-feira às 10h. => 11-23 10:00
  Ligo-lhe daqui a uma hora. => 11-18 11:30
  Escrevo-lhe ao fim da tarde. => 11-18 18:00

  @ 2026-11-18 18:00 America/Sao_Paulo
  Ligo às 17h. => none
  Ligo às 5. => none
  Ligo amanhã às 5. => 11-19 17:00
  Retorno até o final do expediente. => 11-19 17:00

  @ 2026-11-20 16:00 America/Sao_Paulo
  Retorno em dois dias úteis. => 11-24 17:00
  Retorno no próximo dia útil. => 11-23 17:00

  @ 2027-03-27 16:00 Europe/Lisbon
  Ligo-lhe amanhã às 10h. => 2027-03-28 10:00
  Respondo-lhe dentro de 24 horas. => 2027-03-28 17:00

  @ 2026-12-30 10:00 Europe/Lisbon
  Ligo-lhe no dia 4 de janeiro. => 2027-01-04 17:00
  Escrevo até dia 2. => 2027-01-02 17:00

  # Found when the reader first met phrases that it was not written with.
  @ 2026-11-18 10:30 America/Sao_Paulo
  Te retorno no início da próxima semana. => 11-23 17:00
  Te ligo amanhã cedo. => 11-19 09:00
  Retornamos em até 72 horas úteis. => 11-23 17:00
  Retorno em 2 dias após a visita do técnico. => none
  Te ligo em um quarto de hora. => 11-18 10:45
  Ligo para você às 9h da manhã de segunda. => 11-23 09:00
  Ligo na sexta-feira, entre 14h e 16h. => 11-20 16:00
  Volto a ligar depois do almoço. => 11-18 12:00
  Te ligo em 1h30. => 11-18 12:00
  O reembolso cai [[em 5 dias e eu te ligo]] amanhã às 11h. => 11-19 11:00
  Te ligo daqui a pouco. => none

  # The date of a message, an order or a complaint is no promise.
  @ 2026-04-22 10:30 America/Sao_Paulo
  Respondo à sua mensagem de 2 de maio. => none
  Respondo ao seu e-mail de segunda-feira. => none
  Escrevo sobre a encomenda feita em 2 de maio. => none
  Escrevo sobre o pedido que você fez na sexta. => none
  Respondo à sua mensagem na segunda-feira. => 04-27 17:00
  Respondo ao seu e-mail até 2 de maio. => 05-02 17:00
  Respondo à sua mensagem de 2 de maio e [[ligo]] amanhã às 10h. => 04-23 10:00
`,
);
