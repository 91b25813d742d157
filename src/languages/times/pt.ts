import { lines } from '../words';

const WEEKDAY =
  '(segunda|segunda-feira|terça|terça-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|sábado|domingo)';
const MONTH =
  '(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|jun|jul|ago|set|out|nov|dez)';
const UNITS = ['(minuto|minutos|min)', '(hora|horas|h|hs)', '(dia|dias)', '(semana|semanas)', '(mês|meses)'];

/** Portuguese clock times, days and terms, for `<time>`. "Em breve" and "logo" are none. */
export const times = [
  ...UNITS.flatMap((unit) => [
    `(em|em até|até|dentro de|daqui a|no prazo de|num prazo de|nas próximas|nos próximos)? <number> ${unit} (úteis|útil)?`,
    `(em|dentro de|daqui a) (um|uma|meia|alguns|algumas|poucos|poucas) ${unit} (úteis|útil)?`,
    `(em|de|dentro de|entre) <number> (a|e) <number> ${unit} (úteis|útil)?`,
  ]),
  `(na|no|até|até a|até à|até ao|nesta|neste|esta|este|próxima|na próxima)? ${WEEKDAY}`,
  `(na|no|até)? ${WEEKDAY} (de manhã|à tarde|à noite|que vem|próxima|próximo)`,
  `(até|no|até ao|em)? (dia)? <number> de ${MONTH}`,
  ...lines(`
    (até|até ao|até o|no) dia <number>
    (até)? (=às|=as|=à|pelas|antes das|depois das|a partir das|por volta das) <number> (h|hs|horas|hora)
    (até)? (=às|pelas|antes das|depois das|a partir das|por volta das) <number>
    até as <number>
    (por volta|antes|depois|a partir) das <number> h <number>
    (até|pelas|=às|as)? <number> h <number>
    <number> (da manhã|da tarde|da noite)
    (até|ainda|a partir de|já)? (hoje|amanhã)
    (hoje|amanhã) (de|à|pela|ao)? (manhã|tarde|noite|meio-dia)
    (amanhã)? ao final da (manhã|tarde)
    (depois|até depois) de amanhã
    (até)? (ao|o)? (meio-dia|meia-noite)
    (até)? (ao|o|no)? (fim|final) (do dia|da tarde|da manhã|da semana|do mês|do expediente)
    (até)? (ao|o|no)? (fim|final) (de hoje|de semana)
    (esta|nesta|hoje) (manhã|tarde|noite)
    (na|até a)? próxima (semana|hora)
    (na|até a)? semana que vem
    (ainda)? (esta|nesta|essa) semana
    no próximo (dia útil|mês)
    no mesmo dia
    (em|dentro de|daqui a) meia hora
    uma hora
    meia hora`),
];
