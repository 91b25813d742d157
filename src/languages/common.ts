import { words } from './words';

/** The most frequent words of each language: they tell it from others. */
export const common: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    the and you your to of is for it that this we are with have be not on our was will as if can my me us at from but or
    what when which how would there here been has do did please thank thanks sorry they them their he she his her who why
    where so any some all just only more very now then than these those could should may might were am i'm we're you're
    it's don't can't i'll we'll i've we've had does let get know about out up by an because after before again also back
    still yet never nothing something anything everything order help need want make made see look take give send sent call
    contact issue working going hi hello dear through into over with without while since until too much many well right
    team account service customer phone number today tomorrow yesterday day time`),
  ro: words(`
    și să în că nu cu pentru din mai este sunt care pe la ce dar sau dacă fost aveți avem vom voi va vă ne mă mi îmi ți îi
    le lui ei noi dumneavoastră dvs acum aici unde când cum cât foarte fără după până despre către între doar numai toate
    tot toți altă alt acest această aceasta acesta aceste acela asta ăsta cel cea cei cele unei unui unor fi am ai are au
    ați era erau poate puteți putem trebuie vreau doriți rog rugăm mulțumesc mulțumim scuze pare rău bună ziua salut
    comanda coletul livrare banii lei cont card zile ore astăzi azi mâine ieri luni nimic niciun nici încă deja apoi așa
    decât ori iar fie într printr deoarece pentru că însă chiar fac făcut spus primit trimis verificat problema`),
  pt: words(`
    de que não do da em um para com uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já
    eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você vocês essa num nem suas
    meu minha nosso nossa nossos está estão estamos foi foram ser ter tem temos são é era há pode podemos vou vai vamos
    fazer feito ficar bom boa dia tarde olá oi obrigado obrigada desculpe desculpa lamento favor senhor senhora conta
    pedido encomenda entrega cartão prazo dias horas hoje amanhã ontem agora aqui ainda então assim qualquer outro outra
    nada nunca sempre porque qual onde lhe fica deu tudo bem mês problema produto cliente equipe atendimento loja tá pra`),
  fa: words(`
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شود شد ما شما من او ها های هر یا اما اگر باید کند
    بود شده کرده کنید کنم کنیم دارد دارید داریم دارم هست نیست نمی همین همه چه چرا کجا کی چند لطفا لطفاً سلام ممنون
    متاسفانه متأسفانه عذر پوزش تماس سفارش هزینه حساب ساعت روز هفته فردا امروز الان دوباره هنوز بعد قبل روی پس حتما
    رو یه اگه دیگه بشه میشه شه بدید بهتون براتون باشید باشه گرفتم کردم کردید شدم میکنم می‌کنم می‌کنیم می‌شود نشده دستگاه
    مشکل بررسی پیگیری ارسال ثبت وقت پول کارت بانک بسته پیک همکار همکاران جواب گوشی خانم آقا گرامی بابت چون ولی البته`),
  mn: words(`
    байна нь уу үү юм танд сайн та энэ би ч гэж бол таны одоо дээр чинь болно ийм дахин байсан бид руу рүү уучлаарай вэ бэ
    манай маань минь ямар нэг хоёр буцааж цагт өөрөө дахиад маргааш баярлалаа өмнө цаг буруу бна яг алга дараа юу болох
    эсвэл тухай дахь дэх тэр энд тэнд миний биш бас хүн шүү байгаа байх байж болж хийж гэсэн гэдэг авч өгч өгөх ирсэн
    хэлсэн бичсэн мэдэхгүй чадахгүй байхгүй болохгүй ёстой хэрэгтэй хаана хэзээ яагаад хэн яаж тийм үгүй зөв маш их
    бүх бүр эхлээд үйлчилгээ төлбөр захиалга дугаар утас данс карт мөнгө төгрөг асуудал харилцагч мэнд сар өдөр хоног
    шалгаж хүлээж тусалж холбогдож асуудлыг төлбөрийг надад бидэнд таныг түүнийг өчигдөр өнөөдөр долоо гарагт хүртэл`),
};
