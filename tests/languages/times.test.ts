import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine';
import { languages } from '../../src/languages';

/** What the phrase finds in a text, in one language. */
function finder(lang: string, match: string, negated?: 'skip' | 'only') {
  const linter = createLinter(
    {
      lists: {},
      concepts: [{ id: 'seen', kind: 'act', phrases: { [lang]: [negated ? { match, negated } : match] } }],
      rules: [],
      playbooks: [],
      snippets: [],
    },
    languages,
  );
  return (reply: string) => linter.lint({ reply, lang }).acts.map(({ text }) => text);
}

describe('<time>', () => {
  it.each([
    ['en', 'I will call you by 5 pm.', 'by 5 pm'],
    ['en', 'You hear from me within two hours.', 'within two hours'],
    ['en', 'I will write tomorrow morning.', 'tomorrow morning'],
    ['en', 'I will write at 17:00 at the latest.', 'at 17:00'],
    ['en', 'We call on Monday.', 'on Monday'],
    ['en', 'It ends by the end of the day.', 'by the end of the day'],
    ['en', 'We reply in 3-5 working days.', 'working days'],
    ['en', 'We reply in half an hour.', 'in half an hour'],
    ['en', 'Due on 12 May.', 'on 12 May'],
    ['ro', 'Vă sun până la ora 17.', 'până la ora 17'],
    ['ro', 'Vă scriu în două ore.', 'în două ore'],
    ['ro', 'Va sun maine dimineata.', 'maine dimineata'],
    ['ro', 'Revin luni.', 'luni'],
    ['ro', 'Vă sun într-o oră.', 'într-o oră'],
    ['ro', 'Revin până la sfârșitul zilei.', 'până la sfârșitul zilei'],
    ['pt', 'Ligo-lhe até às 17h.', 'até às 17h'],
    ['pt', 'Respondo em dois dias úteis.', 'em dois dias úteis'],
    ['pt', 'Ligo amanhã de manhã.', 'amanhã de manhã'],
    ['pt', 'Ligo na segunda-feira.', 'na segunda-feira'],
    ['pt', 'Escrevo até ao fim do dia.', 'até ao fim do dia'],
    ['pt', 'Ligo daqui a meia hora.', 'daqui a meia hora'],
    ['fa', 'تا ساعت ۵ عصر زنگ می‌زنم.', 'تا ساعت ۵ عصر'],
    ['fa', 'فردا صبح زنگ می‌زنم.', 'فردا صبح'],
    ['fa', 'ظرف دو ساعت خبر می‌دهم.', 'ظرف دو ساعت'],
    ['fa', 'دوشنبه خبر می‌دهم.', 'دوشنبه'],
    ['fa', 'تا آخر وقت خبر می‌دهم.', 'تا آخر وقت'],
    ['mn', 'Маргааш өглөө залгана.', 'Маргааш өглөө'],
    ['mn', 'Би 17 цагт залгана.', '17 цагт'],
    ['mn', 'Хоёр цагийн дотор хариу өгнө.', 'Хоёр цагийн дотор'],
    ['mn', 'Даваа гарагт залгана.', 'Даваа гарагт'],
    ['mn', 'Өнөө орой бичнэ.', 'Өнөө орой'],
  ])('%s: %s', (lang, text, time) => expect(finder(lang, '<time>')(text).join(' ')).toContain(time));

  it.each([
    ['en', 'I will call you as soon as possible.'],
    ['en', 'We will write shortly.'],
    ['ro', 'Revenim în curând.'],
    ['pt', 'Respondo em breve.'],
    ['pt', 'Recebi as encomendas e o pedido.'],
    ['fa', 'به زودی خبر می‌دهم.'],
    ['mn', 'Удахгүй залгана.'],
  ])('%s: not in %s', (lang, text) => expect(finder(lang, '<time>')(text)).toEqual([]));
});

describe('negation', () => {
  it.each([
    ['en', 'fix~', 'We fixed it.', "We didn't fix it."],
    ['en', 'sorry', 'We are sorry.', 'We are not sorry.'],
    ['ro', 'rezolva~', 'Am rezolvat problema.', 'Nu am rezolvat problema.'],
    ['ro', 'rezolva~', 'Rezolvăm azi.', 'N-am rezolvat.'],
    ['pt', 'resolver~', 'Resolvemos o caso.', 'Ainda não resolvemos o caso.'],
    ['fa', 'عذرخواهی', 'عذرخواهی می‌کنم.', 'عذرخواهی نمی‌کنم.'],
    ['fa', 'کردن~', 'بررسی کردیم.', 'بررسی نکردیم.'],
    ['mn', 'хийх~', 'Бид хийсэн.', 'Бид хийгээгүй.'],
    ['mn', 'буруу', 'Энэ манай буруу.', 'Энэ манай буруу биш.'],
  ])('%s: %s', (lang, match, said, denied) => {
    const skip = finder(lang, match, 'skip');
    expect(skip(said)).toHaveLength(1);
    expect(skip(denied)).toEqual([]);
    expect(finder(lang, match, 'only')(denied)).toHaveLength(1);
  });
});
