import { agentName, days, hours, type Ticket } from './ticket';

/** The complaints in Portuguese: two from Brazil, one from Portugal. */
export const portuguese: readonly Ticket[] = [
  {
    id: '20403',
    lang: 'pt-BR',
    customer: 'Camila Nogueira',
    trade: 'Food delivery',
    channel: 'Chat',
    status: 'New',
    subject: 'Pedido chegou frio e trocado',
    messages: [
      {
        from: 'customer',
        name: 'Camila Nogueira',
        ago: hours(3) + 41,
        text: `Boa noite,

Pedi duas pizzas e um suco, e o aplicativo dizia 45 minutos. Chegou tudo depois de quase duas horas, frio, e uma das pizzas nem era a nossa. Liguei para o restaurante e me mandaram falar com vocês; falei com vocês e me mandaram falar com o restaurante. Com duas crianças com fome em casa!

Quero o estorno do pedido inteiro. Como vocês vão resolver isso?

Camila`,
      },
    ],
    poor: `Oi, Camila,

Lamentamos qualquer transtorno. A culpa é do restaurante, não nossa. Pelas nossas regras, não fazemos estorno depois da entrega. Infelizmente, não posso fazer nada.

Você precisa entrar em contato com o restaurante. Da próxima vez, confira o pedido na hora.`,
  },
  {
    id: '20400',
    lang: 'pt-PT',
    customer: 'Rui Tavares',
    trade: 'Electricity',
    channel: 'E-mail',
    status: 'Open',
    subject: 'Mudei de casa e continuo sem luz',
    messages: [
      {
        from: 'customer',
        name: 'Rui Tavares',
        ago: hours(6) + 12,
        text: `Bom dia,

Pedi a transferência do contrato de eletricidade três semanas antes de mudar de casa. Hoje continuo sem luz na casa nova e a pagar a conta da antiga. Já liguei quatro vezes; de cada vez atende-me uma pessoa diferente e tenho de contar tudo desde o início.

Temos um bebé de cinco meses. Isto é inadmissível. Digam-me, por favor, quem é que trata disto.

Rui Tavares`,
      },
    ],
    poor: `Bom dia,

Não sei porque é que isso aconteceu, não é do meu departamento. O colega que o atendeu enganou-se. O sistema não me deixa alterar o pedido.

Tem de contactar o distribuidor. Tenha calma, fica resolvido amanhã.`,
  },
  {
    id: '20388',
    lang: 'pt-BR',
    customer: 'Diego Farias',
    trade: 'Gym',
    channel: 'E-mail',
    status: 'Open',
    subject: 'Cancelei e continuam cobrando',
    messages: [
      {
        from: 'customer',
        name: 'Diego Farias',
        ago: days(9),
        text: `Olá, cancelei meu plano há dois meses, tenho o número do protocolo (77120), e mesmo assim saiu mais uma mensalidade no cartão. Podem verificar?`,
      },
      {
        from: 'agent',
        name: agentName,
        ago: days(8) + hours(18),
        text: `Olá, Diego. Obrigado por avisar. Vou verificar com o financeiro e escrevo para você até sexta-feira.

Sam`,
      },
      {
        from: 'customer',
        name: 'Diego Farias',
        ago: days(1) + hours(7),
        text: `Sexta-feira passou, ninguém escreveu e hoje veio OUTRA cobrança. É a segunda vez que reclamo da mesma coisa. Estou cansado disso. Quero os R$ 239,80 de volta e a confirmação do cancelamento por escrito.`,
      },
    ],
    poor: `Diego,

Como eu já disse, isso está com o financeiro. Está nos termos que você aceitou. Estamos com poucos atendentes este mês.

Procure o setor financeiro. Não adianta ficar nervoso.`,
  },
];
