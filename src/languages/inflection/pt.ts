import { plain, words } from '../words';

/** Verbs that no rule makes, all forms; the first is the infinitive. */
const WHOLE = `
ser sou somos sao fui foste foi fomos foram era eras eramos eram serei sera seremos serao seria seriamos seriam seja sejas sejamos sejam fosse fosses fossemos fossem for fores formos forem sendo sido serem sermos
estar estou estas esta estamos estao estive esteve estivemos estiveram estava estavas estavamos estavam estarei estara estaremos estarao estaria estariamos estariam esteja estejas estejamos estejam estivesse estivessem estivessemos estiver estivermos estiverem estando estado estarem estarmos
ter tenho tens tem temos tive tiveste teve tivemos tiveram tinha tinhas tinhamos tinham terei teras tera teremos terao teria teriamos teriam tenha tenhas tenhamos tenham tivesse tivessemos tivessem tiver tivermos tiverem tendo tido terem termos
haver hei ha havemos hao houve houveram havia haviam havera haveria haja hajam houvesse houver havendo havido
ir vou vais vai vamos vao fui foste foi fomos foram ia ias iamos iam irei iras ira iremos irao iria iriamos iriam va vas fosse fossem for formos forem indo ido irem irmos
vir venho vens vem vimos vim vieste veio viemos vieram vinha vinham vinhamos virei vira viremos virao viria viriam venha venhas venhamos venham viesse viessem vier viermos vierem vindo vindos vinda virem virmos
ver vejo ves ve vemos veem vi viste viu vimos viram via vias viamos viam verei vera veremos verao veria veriam veja vejas vejamos vejam visse vissem vendo visto vista vistos vistas verem vermos
dar dou damos dao dei deste deu demos deram dava davas davamos davam darei dara daremos darao daria dariamos dariam deem desse dessemos dessem der dermos derem dando dado dada dados dadas darem darmos
fazer faco fazes faz fazemos fazem fiz fizeste fez fizemos fizeram fazia fazias faziamos faziam farei faras fara faremos farao faria fariamos fariam faca facas facamos facam fizesse fizessemos fizessem fizer fizermos fizerem fazendo feito feita feitos feitas fazerem fazermos
dizer digo dizes diz dizemos dizem disse disseste dissemos disseram dizia dizias diziamos diziam direi diras dira diremos dirao diria diriamos diriam diga digas digamos digam dissesse dissessem disser dissermos disserem dizendo dito dita ditos ditas dizerem dizermos
trazer trago trazes traz trazemos trazem trouxe trouxemos trouxeram trazia traziam trarei trara traremos trarao traria trariam traga tragas tragamos tragam trouxesse trouxessem trouxer trouxermos trouxerem trazendo trazido trazida trazidos trazidas trazerem
querer quero queres quer queremos querem quis quiseste quisemos quiseram queria querias queriamos queriam querera quereria queira queiras queiramos queiram quisesse quisessem quiser quisermos quiserem querendo querido
poder posso podes pode podemos podem pude pudeste pudemos puderam podia podias podiamos podiam poderei poderas podera poderemos poderao poderia poderiamos poderiam possa possas possamos possam pudesse pudessemos pudessem puder pudermos puderem podendo podido poderem podermos
saber sei sabes sabe sabemos sabem soube soubeste soubemos souberam sabia sabias sabiamos sabiam saberei sabera saberemos saberao saberia saberiam saiba saibas saibamos saibam soubesse soubessem souber soubermos souberem sabendo sabido saberem sabermos
pôr ponho poes poe pomos poem pus puseste pos pusemos puseram punha punhas punhamos punham porei pora poremos porao poria poriam ponha ponhas ponhamos ponham pusesse pusessem puser pusermos puserem pondo posto posta postos postas porem pormos
ler leio les le lemos leem li leste leu leram lia liam lerei lera leremos leria leia leias leiamos leiam lesse ler lendo lido lida lidos lidas lerem lermos
crer creio cres cre cremos creem cri creu creram cria crendo crido creia creiam
perder perco perca percas percamos percam perdes perde perdemos perdem perdi perdeste perdeu perderam perdia perdiam perderei perdera perderao perderia perdesse perder perdendo perdido perdida perdidos perdidas perderem
valer valho valha valham vales vale valemos valem vali valeu valeram valia valera valeria valesse valendo valido
ouvir ouco ouca oucas oucamos oucam ouves ouve ouvimos ouvem ouvi ouviste ouviu ouviram ouvia ouviam ouvirei ouvira ouviria ouvisse ouvir ouvindo ouvido ouvida ouvidos ouvidas ouvirem
pedir peco peca pecas pecamos pecam pedes pede pedimos pedem pedi pediste pediu pediram pedia pediam pedirei pedira pediremos pedirao pediria pedisse pedissem pedindo pedido pedida pedidos pedidas pedirem pedirmos
medir meco meca mecam medes mede medimos medem medi mediu mediram media medindo medido medida medirem
sair saio sais sai saimos saem saiste saiu sairam saia saias saiamos saiam sairei saira sairao sairia saisse saissem saindo saido saida saidos saidas sairem sairmos
cair caio cais cai caimos caem caiu cairam caia caiam caira cairia caisse caindo caido caida caidos caidas cairem
rir rio ris ri rimos riem riu riram ria riam rindo
caber caibo cabe cabem coube couberam cabia caiba caibam coubesse couber cabendo
bom boa bons boas
mau maus
mal
meu minha meus minhas
seu sua seus suas
nosso nossa nossos nossas
pais paises
mes meses
vez vezes
mao maos
irmao irmaos irma irmas
cidadao cidadaos cidada cidadas
simples`;

/** Without their accents these would be a preposition or an article: `pôr`, `dá`, `dê`, `é` are written `=dá`. */
const COMMON = new Set(words('por da de das e'));

/** Families that follow their simple verb: `manter` is `ter` with `man-`. */
const FAMILIES = `
ter manter obter conter reter deter entreter suster abster
vir convir intervir provir advir
ver rever prever antever
fazer refazer desfazer satisfazer
dizer contradizer desdizer
por propor repor dispor compor expor supor impor opor transpor pressupor depor recompor
pedir despedir impedir
medir desmedir
ler reler
haver reaver
sair sobressair
cair recair decair
perder
valer prevaler equivaler`;

const whole = new Map<string, readonly string[]>();
for (const line of WHOLE.trim().split('\n')) {
  const forms = words(line).map(plain);
  whole.set(
    forms[0] ?? '',
    forms.filter((form) => !COMMON.has(form)),
  );
}
for (const family of FAMILIES.trim().split('\n')) {
  const [base = '', ...members] = family.split(' ');
  for (const member of members) {
    const prefix = member.slice(0, -base.length);
    whole.set(
      member,
      [...(whole.get(base) ?? [])].map((form) => prefix + form),
    );
  }
}

const put = (stem: string, endings: string) => words(endings).map((ending) => stem + ending);

const FUTURE = 'ei as a emos ao ia ias iamos iam';
const INFINITIVE = 'es mos em';
const ENDINGS = {
  a: 'a amos am aste ou aram ara aras aramos ava avas avamos avam asse asses assemos assem ando ado ada ados adas',
  e: 'e es emos em i este eu eram era ia ias iamos iam esse esses essemos essem endo ido ida idos idas',
  i: 'e es imos em i iste iu iram ia ias iamos iam isse isses issemos issem indo ido ida idos idas',
};

/** Irregular participles of verbs that are regular otherwise, without their last vowel. */
const PARTICIPLES = new Map(
  words(`abrir:abert reabrir:reabert cobrir:cobert descobrir:descobert escrever:escrit descrever:descrit inscrever:inscrit
  reescrever:reescrit suspender:suspens imprimir:impress morrer:mort envolver:envolt prender:pres surpreender:surpres
  expressar:express eleger:eleit tingir:tint`).map((entry): [string, string] => {
    const [verb = '', participle = ''] = entry.split(':');
    return [verb, participle];
  }),
);

/** The stem as it is written before the other kind of vowel: `ficar` fiqu-e, `proteger` protej-o. */
function respelt(stem: string, conjugation: 'a' | 'e' | 'i'): string {
  if (conjugation === 'a') return stem.replace(/c$/, 'qu').replace(/g$/, 'gu');
  return stem.replace(/gu$/, 'g').replace(/g$/, 'j');
}

/** -ir verbs that change their vowel: sinto, durmo, and the other way round sobe, foge. */
const raised = (stem: string) => stem.replace(/e((?:[^aeiou]|[gq]u)+)$/, 'i$1').replace(/^(.*)o([^aeiou]+)$/, '$1u$2');
const LOWERED = new Set(words('sub fug sum consum acud sacud cusp constru destru'));

function verb(word: string, conjugation: 'a' | 'e' | 'i'): readonly string[] {
  const stem = word.slice(0, -2);
  const other = stem.endsWith('gu') ? stem.slice(0, -1) : respelt(stem, conjugation);
  const subjunctive = conjugation === 'a' ? 'ei e es emos em' : 'o a as amos am';
  const first = conjugation === 'i' ? raised(other) : other;
  const participle = PARTICIPLES.get(word);
  return [
    word,
    ...put(word, FUTURE),
    ...put(word, INFINITIVE),
    ...put(stem, ENDINGS[conjugation]),
    ...put(first, subjunctive),
    ...(participle ? put(participle, 'o a os as') : []),
    ...(conjugation === 'a' ? put(stem, 'o as') : []),
    ...(stem.endsWith('e') && conjugation === 'a' ? put(stem, 'io ia ias iam ie ies iem') : []),
    ...(LOWERED.has(stem) ? put(stem.replace(/u([^u]*)$/, 'o$1'), 'e es em') : []),
    ...(stem.endsWith('u') && conjugation === 'i' ? put(stem, 'is') : []),
    ...(stem.endsWith('z') ? [stem] : []),
  ];
}

/** Adjectives in -o, which have a feminine; of other words in -o it would be another word (`caso`, `casa`). */
const ADJECTIVE = /(ad|id|os|iv|ic|eir|entiss|iss|avels|ari|tan)o$/;
const adjectives = new Set(
  words(`novo mesmo outro certo pronto justo injusto correto incorreto lento velho longo curto pessimo otimo completo
  incompleto alto baixo caro claro falso aberto cheio grosso ridiculo absurdo louco muito pouco todo nenhum algum proprio
  maximo minimo proximo ultimo primeiro segundo terceiro unico gratuito imediato direto devido perfeito exato`),
);

function nominal(word: string): readonly string[] {
  const all = [word];
  const cut = (count: number, endings: string) => all.push(...put(word.slice(0, word.length - count), endings));
  if (word.endsWith('ao')) cut(2, 'oes aos');
  else if (/[aeiou]l$/.test(word)) cut(1, word.endsWith('il') ? 's eis' : 'is');
  else if (word.endsWith('m')) cut(1, 'ns');
  else if (/(or|es)$/.test(word)) cut(0, 'es a as');
  else if (/[rz]$/.test(word)) cut(0, 'es');
  else if (ADJECTIVE.test(word) || adjectives.has(word)) cut(1, 'os a as amente');
  else if (!word.endsWith('s')) cut(0, 's');
  if (word.endsWith('il')) cut(2, 'eis');
  return all;
}

function formsOf(word: string): readonly string[] {
  const all = whole.get(word);
  if (all) return all;
  const vowel = /([aei])r$/.exec(word)?.[1];
  return vowel && word.length > 3 ? verb(word, vowel as 'a' | 'e' | 'i') : nominal(word);
}

/** The forms of a Portuguese word (European and Brazilian), without diacritics, from its dictionary form. */
export function inflect(given: string): { readonly forms: readonly string[]; readonly stems: readonly string[] } {
  return { forms: [...new Set(formsOf(plain(given)))], stems: [] };
}
