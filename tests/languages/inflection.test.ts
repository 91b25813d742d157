import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold';
import { en } from '../../src/languages/en';
import { fa } from '../../src/languages/fa';
import { mn } from '../../src/languages/mn';
import { pt } from '../../src/languages/pt';
import { ro } from '../../src/languages/ro';
import { matcher } from './forms';

/** Word, what its forms are, and after the `|` what they are not. */
const CASES = [
  [
    en,
    {
      forget: 'forget forgot forgotten forgets forgetting | forgave target forge',
      be: 'am is are was were been being | bee by',
      have: 'has had having | halve heave',
      send: 'sent sends sending | sand tender',
      promise: 'promised promises promising | premise compromised',
      apologise: 'apologize apologised apologizing apologises | apology',
      apologize: 'apologise apologising apologized | apologetic',
      cancel: 'cancelled canceled cancelling canceling cancels | council chancel',
      stop: 'stopped stopping stops | stoop stope',
      try: 'tried tries trying | tray trial',
      policy: 'policies | police polite',
      child: 'children | chilled',
      person: 'people persons | personal personnel',
      lie: 'lied lies lying lay lain | life line',
      agree: 'agreed agreeing agrees | greed',
      panic: 'panicked panicking panics | panicle',
      photo: 'photos | photon',
      repairman: 'repairmen | repairing',
      refund: 'refunded refunds refunding | fund refound',
      understand: 'understood understanding understands | understate',
      misunderstand: 'misunderstood | mistaken',
      leave: 'left leaves leaving | life leaf',
      find: 'found finds finding | fund fined',
      pay: 'paid pays paying | pain payed',
      quit: 'quitting quits | quite quiet',
      delay: 'delayed delays delaying | relay deal',
      catch: 'caught catches catching | couch',
      charge: 'charged charging charges | change charger',
      good: 'better best | goods',
    },
  ],
  [
    ro,
    {
      fi: 'sunt ești este e suntem sunteți era fost fiind fie | fire foc',
      avea: 'am ai are avem aveți au avut aveam | avion aviz',
      putea: 'pot poți poate putem puteți putut puteam | put putere poartă',
      ști: 'știu știe știm știți știut | știre stil',
      da: 'dau dai dăm dați dat | dar dată',
      face: 'fac faci facem făcut făcută faceți | față fals',
      spune: 'spun spui spunem spuneți spus | spumă supus',
      trimite: 'trimit trimiți trimitem trimis trimisă trimițând | trist permite',
      înțelege: 'înțeleg înțelegi înțeles înțelegem | alege',
      plăti: 'plătesc plătiți plătit plătim plătind | plat plată',
      primi: 'primesc primește primit primim | prima prim',
      ajuta: 'ajut ajuți ajută ajutăm ajutat ajutând | ajun',
      verifica: 'verific verificăm verificat verifică verificare | veridic',
      anula: 'anulez anulează anulat anulăm | anul anulul',
      conta: 'contează contat | cont contul',
      întârzia: 'întârziem întârziat întârziere întârzierea | târziu',
      suna: 'sun suni sună sunăm sunat | sunt',
      întreba: 'întreb întreabă întrebat întrebare | între',
      comandă: 'comandă comenzi comenzile comenzilor | comandant comandat',
      factură: 'factura facturi facturile facturii | facturat',
      greșeală: 'greșeli greșeala | greșit',
      problemă: 'problema probleme problemele problemei | problematic',
      companie: 'compania companiei companii companiile | companion',
      coleg: 'colegul colegi colegii colegilor colegului | colet colegiu',
      client: 'clientul clienți clienții clienților | clientelă',
      cont: 'contul conturi conturile contului | conte contra',
      curs: 'cursul cursuri cursurile | cursa cursă',
      serviciu: 'serviciul servicii serviciile serviciului | servi',
      telefon: 'telefonul telefoane telefoanele | telefonic',
      supărat: 'supărată supărați supărate | supăr',
      nou: 'nouă noul noile | noi',
    },
  ],
  [
    pt,
    {
      ser: 'sou somos são foi fui era seja fosse sendo sido | seu e sertão',
      ter: 'tenho tem temos tive teve tinha tenha terei | terra tempo',
      poder: 'posso pode podem pude podia possa poderia | podre',
      fazer: 'faço faz fez fiz feito fazemos faria | fase face',
      dizer: 'digo diz disse dito dizemos diria | dizima',
      dar: 'dou damos deu dado dando | de da das',
      ver: 'vejo vi viu vimos visto veja | verde vez',
      vir: 'venho vem veio vindo venha | vida',
      pôr: 'ponho põe pus posto ponha | por porta',
      manter: 'mantenho mantém manteve mantido | manta',
      pedir: 'peço pede pediu pedimos peça | perder pedra',
      ajudar: 'ajudo ajuda ajudamos ajudou ajudei ajude ajudaria | ajuste',
      ficar: 'fico fique fiquei ficamos ficou | fixo',
      pagar: 'pago pague paguei pagou pagamos | página',
      resolver: 'resolvo resolve resolveu resolvido resolveremos | revolver',
      sentir: 'sinto sente sentimos sinta sentido | cinto sento',
      conseguir: 'consigo consegue conseguiu consiga | seguro',
      dormir: 'durmo dorme dormiu durma | dormente',
      subir: 'subo sobe subiu | sob',
      corrigir: 'corrijo corrige corrigiu corrija | corredor',
      incluir: 'incluo inclui incluído inclua | incluso',
      produzir: 'produzo produz produziu | produto',
      abrir: 'abro abriu aberto aberta | abril',
      chatear: 'chateio chateia chateado | chato',
      cartão: 'cartões | carta',
      possível: 'possíveis | posse',
      operador: 'operadora operadores | operar',
      errado: 'errada errados erradas | errar',
      caso: 'casos | casa caseiro',
      cliente: 'clientes | clima',
      nosso: 'nossa nossos nossas | nos',
      bom: 'boa bons boas | bomba',
    },
  ],
  [
    fa,
    {
      دانستن: 'می‌دانم نمی‌دانم میدونم نمیدونم دانست ندانستم می‌دانید بدانید دانسته | دانش دانا میدان بدون دانه',
      دان: 'می‌دانیم نمی‌دانند دانستیم | دانشجو نادان',
      دانست: 'می‌دانست نمیدونستم | دان',
      کردن: 'می‌کنم نمی‌کنیم کردیم نکرده‌اند بکنید کنیم کرده‌ایم میکنه نکردن | کنار کرمان',
      شدن: 'می‌شود نمیشه شدم بشه نشد نشده‌اند شویم | شدت نشون شون شورا',
      گفتن: 'گفتم می‌گویم میگم نگفتید گفته‌اند بگید | گوش گفتگو نگه',
      رفتن: 'رفت می‌رویم میرم برید نرفته | رفتار روز',
      آمدن: 'می‌آید میاد اومدم نیامده بیاید | میان آمار',
      خواستن: 'می‌خواهم میخوام خواستیم نمی‌خواهید | خواهش خواب',
      توانستن: 'می‌توانم نمیتونم نتوانستیم بتوانید میتونید | تونل توانا',
      دادن: 'می‌دهیم میدم داده‌ایم ندادند بدید | دادگاه بد',
      گذاشتن: 'گذاشتیم میذارم بگذارید نذاشت | گذشت',
      داشتن: 'دارم ندارید داشتیم نداره داشته | دارو داشبورد',
      بودن: 'هستم نیست بودیم نبوده باشید است | بودجه هسته',
      گرفتن: 'گرفتم بگیرید می‌گیریم نگرفته‌اید | گیرا گرفتار',
      ساختن: 'ساختیم می‌سازیم | ساختمان سازمان',
      فرستادن: 'فرستادم بفرستید میفرستم | فرستنده',
      برگشتن: 'برمی‌گردم برگشت برنمی‌گردد | برگه',
      رنجیدن: 'رنجیدم می‌رنجید | رنگ',
      سفارش: 'سفارش‌ها سفارشتان سفارشتون سفارش‌های سفارشی سفارشات | سفر سفارت',
      همکار: 'همکارم همکاران همکارانمان همکارها | همکاری‌ها هم',
      متاسف: 'متاسفم متأسفیم متاسفیم | متاسفانه',
      درست: 'درسته درستش | درس',
      خانه: 'خانه‌ای خانه‌ها خانه‌تان | خانم',
      کار: 'کارها کارتون کارشان | کارت کارگر',
      مشتری: 'مشتریان مشتری‌ها مشتریهای | مشت',
    },
  ],
  [
    mn,
    {
      март: 'мартсан мартлаа мартдаг мартах мартаад | маргааш мар',
      мартах: 'мартсан мартжээ мартахгүй мартаагүй | марал',
      хийх: 'хийсэн хийнэ хийгээд хийж хийлээ хийе хийгээгүй хийчихсэн | хэн',
      уучлах: 'уучлаарай уучилсан уучлаач | уучлалт уур',
      туслах: 'туслаарай тусалсан туслая тусална | тусгай',
      ойлгох: 'ойлголоо ойлгосон ойлгож ойлгохгүй ойлгогдлоо | ойр',
      өгөх: 'өгсөн өгье өгнө өгөөгүй өгч өгөөрэй | өглөө өгүүлэл',
      явах: 'явсан явна явъя яваагүй | явдал',
      ирэх: 'ирсэн ирнэ ирэхгүй ирээгүй ирснийг | ирээдүй иргэн',
      мэдэх: 'мэднэ мэдэхгүй мэдээгүй мэдсэн | мэдээж мэдэгдье мэргэжил',
      орох: 'орсон орно орж орлоо | орон оролцъё орхиж',
      гарах: 'гарсан гарна гарахгүй гарч | гараг гарагт',
      унших: 'уншлаа уншсан уншина уншаад уншаагүй | ун',
      болох: 'болсон болно болохгүй болж болох | болор',
      байх: 'байна байсан байгаа байхгүй байв | баяр',
      чадах: 'чадахгүй чадна чадсан чадаагүй | чадвар',
      хүлээх: 'хүлээнэ хүлээж хүлээгээрэй хүлээсэн | хүлцэл',
      шалгах: 'шалгаж шалгалаа шалгана шалгасан | шал',
      асуудал: 'асуудлыг асуудлаас асуудалтай асуудлаа | асуулт асуух',
      ажил: 'ажлын ажлаа ажилтай ажилд | ажилтан ажигла',
      мөнгө: 'мөнгийг мөнгөө мөнгөний мөнгөтэй | мөн',
      захиалга: 'захиалгын захиалгыг захиалгаа захиалгууд | захиа',
      үнэ: 'үнийн үнийг үнэтэй үнэгүй | үнэн унаа',
      цаг: 'цагийн цагт цагаас цагаа | цагаан цааш',
      сургууль: 'сургуулийн сургуульд | сургалт',
      төлбөр: 'төлбөрийг төлбөрийн төлбөрөө | төв',
      харилцагч: 'харилцагчийн харилцагчид харилцагчаас | харилцаа',
      алдаа: 'алдаагаа алдааг алдаатай | алдар',
    },
  ],
] as const;

const parts = (forms: string) => forms.split('|').map((side) => side.trim().split(' '));

for (const [language, table] of CASES)
  describe(`word~ in ${language.id}`, () => {
    const matches = matcher(language);
    for (const [word, forms] of Object.entries(table)) {
      const [yes = [], no = []] = parts(forms);
      it(`${word}~ finds ${yes.join(', ')}`, () => expect(yes.filter((form) => !matches(word, form))).toEqual([]));
      it(`${word}~ leaves ${no.join(', ')}`, () => expect(no.filter((form) => matches(word, form))).toEqual([]));
    }
    it('is tested on at least 60 forms', () =>
      expect(Object.values(table).flatMap(parts).flat().length).toBeGreaterThan(60));
    it('gives single words that are folded already', () => {
      for (const word of Object.keys(table)) {
        const { forms, stems } = language.inflect(word);
        expect([...forms, ...stems].filter((form) => form === '' || / /.test(form) || fold(form) !== form)).toEqual([]);
      }
    });
  });
