import type { Language } from '../engine/types';
import { inflect } from './inflection/pt';
import { times } from './times/pt';
import { lines, words } from './words';

/** Portuguese, European and Brazilian. */
export const pt: Language = {
  id: 'pt',
  direction: 'ltr',
  contractions: {
    vc: ['você'],
    vcs: ['vocês'],
    ce: ['você'],
    q: ['que'],
    oq: ['o', 'que'],
    pq: ['porque'],
    tb: ['também'],
    tbm: ['também'],
    tbém: ['também'],
    ñ: ['não'],
    hj: ['hoje'],
    agr: ['agora'],
    msg: ['mensagem'],
    obg: ['obrigado'],
    obgd: ['obrigado'],
    vlw: ['valeu'],
    blz: ['beleza'],
    pfv: ['por', 'favor'],
    pf: ['por', 'favor'],
    sff: ['por', 'favor'],
    né: ['não', 'é'],
    pra: ['para'],
    pro: ['para', 'o'],
    pros: ['para', 'os'],
    pras: ['para', 'as'],
    tá: ['está'],
    tô: ['estou'],
    tava: ['estava'],
    tavam: ['estavam'],
    tamos: ['estamos'],
    num: ['em', 'um'],
    numa: ['em', 'uma'],
    dum: ['de', 'um'],
    duma: ['de', 'uma'],
    sr: ['senhor'],
    sra: ['senhora'],
    srs: ['senhores'],
    sras: ['senhoras'],
    exmo: ['excelentíssimo'],
    exma: ['excelentíssima'],
    cmg: ['comigo'],
    contato: ['contacto'],
    contatos: ['contactos'],
    contatar: ['contactar'],
    contate: ['contacte'],
    fato: ['facto'],
    registo: ['registro'],
    registado: ['registrado'],
    registada: ['registrada'],
    equipa: ['equipe'],
    connosco: ['conosco'],
  },
  hyphenated: {
    after: {
      me: 'me',
      te: 'te',
      se: 'se',
      nos: 'nos',
      vos: 'vos',
      lhe: 'lhe',
      lhes: 'lhes',
      o: 'o',
      a: 'a',
      os: 'os',
      as: 'as',
      lo: 'o',
      la: 'a',
      los: 'os',
      las: 'as',
      no: 'o',
      na: 'a',
      nas: 'as',
      lho: 'lhe',
      lha: 'lhe',
      mo: 'me',
      ma: 'me',
    },
  },
  inflect,
  negation: {
    before: lines(`
      não
      nem
      nunca
      jamais
      sem
      ninguém
      nenhum
      nenhuma
      nada
      tampouco
      em vez de
      ao invés de
      longe de`),
    after: ['jamais'],
    reach: 3,
  },
  numbers: words(`
    dois duas três quatro cinco seis sete oito nove dez onze doze treze quatorze catorze quinze dezesseis dezasseis
    dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem
    cento duzentos duzentas trezentos quinhentos mil milhão milhões meia-dúzia dúzia`),
  times,
  abbreviations: words(`
    sr sra srs sras srta dr dra drs exmo exma ilmo ilma v.exa v.sa d eng enga prof profa av r nº n.º nr tel ramal ex etc
    p.ex obs ltda cia s.a jan fev abr jun jul ago out nov dez pág págs máx mín aprox cf art apto bl`),
  greetings: lines(`
    olá
    oi
    oie
    bom dia
    boa tarde
    boa noite
    caro
    cara
    caro cliente
    cara cliente
    prezado
    prezada
    prezado cliente
    prezada cliente
    prezado senhor
    prezada senhora
    estimado cliente
    estimada cliente
    exmo senhor
    exma senhora
    caro senhor
    cara senhora`),
  closings: lines(`
    atenciosamente
    atentamente
    cordialmente
    cumprimentos
    com os melhores cumprimentos
    melhores cumprimentos
    os meus cumprimentos
    respeitosamente
    abraço
    abraços
    um abraço
    grato
    grata
    obrigado
    obrigada
    muito obrigado
    muito obrigada
    desde já agradecemos
    tenha um bom dia
    tenha um ótimo dia
    tenha uma ótima tarde
    bom fim de semana
    até breve
    até logo`),
};
