import type { Profile } from './detection/detector';

/** The languages we have; these words come on top of `common`. */
export const own: Readonly<Record<string, Profile>> = {
  en: {
    words: `great good ever always really already able another around ask asked away best better both check come done each
      else even every find first follow found full further getting glad gone got happen happened having hear
      hope its keep kind last later least like line little long looking lost most must name next none ones other
      own part place point put reach read reason return said same say says show small someone soon start such
      sure thing things think try trying two under understand update use used using via way went within work
      works wrong yes free idea problem question response settings steps support version`,
    endings: 'ing tion ed ly ght ould ess ful ment ck ll ive ies ers ty th sh ry',
    pairs: 'th wh sh ck ow wa we ee oo gh ay ey',
    letters: '',
  },
  ro: {
    words: `o un de a e da bine mea meu lor noastra nostru te se as atunci atat cate fata facem fiti inapoi inainte joi
      marti vineri sambata mult nou noua numarul ora orice peste plata platit pot prin regretam repede sala
      saptamana scrie scriu scrieti seara spuneti stiu sunati tine timp trei doi doua trimiteti trimitem unul
      usa vad vazut venit vine vreo zi zilnic abonament abonamentul cardul colega comisionul contul cursul
      domnule doamna factura facturare inteleg livrat mesajul minute nevoie primiti telefonul hai bani mine
      gratuita`,
    endings: 'ului elor ilor eaza esc este esti ati iti eti tii ut ea ul ii ele rea tor oare and ind arii iei lui',
    pairs: 'ii ea oa iu',
    letters: 'ășțâîţş',
  },
  pt: {
    words: `o te comigo disto daqui nesta nesse algum alguma alguem ninguem nenhum pro ne la ai antes atras desde tao posso
      poderia queria quero quer lamentamos sinto sentimos peco pedimos agradeco agradecemos gostaria preciso
      precisa saber sei dizer diga disse deixa deixe ligo ligar mandei mandar mande envio trocar recebi receber
      recebeu fiz fez faco faz consegue consigo volta voltar imagino entendi entendo falei vem veio olha claro
      certo coisa gente senha nota fatura boleto frete motorista aula curso chip app telemovel armazem valor
      reembolso estorno cobranca assinatura garantia tomada banco codigo caixa casa segunda terca quarta quinta
      sexta dois tres duas manha noite semana sr dona parabens melhor`,
    endings:
      'cao coes ao oes mento ando endo indo ado ada amos emos imos ou eu iu em agem vel ncia dade eiro eira inho inha as os',
    pairs: 'nh lh ao oe ou',
    letters: 'ãõ',
  },
  fa: {
    words: `رو تو اونجا اینجا داره دارین هست همش چطور چقدر خیلی کردن کنه کنن میشن مثل طبق قطعه کارته مسئولیت شماره پیام ظهر
      صبح شب شنبه محله هزینه مبلغ عوض باز وارد خاموش روشن ببخشید شرمنده قربان بزنید بفرستید بگید`,
    endings: 'ید یم ند ها های تون مون شون ین ست ده',
    pairs: 'می',
    letters: 'پچژگ',
  },
  mn: {
    words: `юу юуны хэн хэдэн хаяг код тань чиг л ээ аа лээ биз дээ гээд гэхэд очно ирнэ өгнө авна хийнэ болсон доо даа
      зөвхөн шинэ шинэчлэх хариу хариуг хурдан одоохондоо түр хэрэг хэсэг зүгээр шууд дуус дууссан`,
    endings: `сан сэн сон ийг ыг ын ийн даг дэг дог гуй аад ээд оод жээ лаа лээ лоо тай тэй той аас ээс оос аар ээр оор
      на нэ но вал вэл аж эж`,
    pairs: 'аа ээ оо уу ий ай ой эй уй',
    letters: 'өү',
  },
};

/** Neighbours of the languages we have, and the big ones besides. Words are written without diacritics. */
export const foreign: Readonly<Record<string, Profile>> = {
  es: {
    words: `el la los las de del y en un una que es por para con su sus se lo le les nos me mi no muy mas pero como esta
      este esto estos estas usted ustedes hola gracias buenos buenas dias tardes hoy manana ayer ya aun todavia
      tambien sin sobre hasta desde donde cuando quien nuestro nuestra ser estar hay tengo tiene tienen puede
      puedo podemos hemos he ha han fue era lamento lamentamos disculpe entiendo quiero necesito dinero ahora
      bien todo nada nadie siempre hace hacer yo entre tres cuatro cinco seis misma mismo veces vez otra otro
      otros alguien algo aqui alli eso ese esa son estamos estan estoy fueron habia luego antes despues entonces
      porque tampoco cual cuanto gustaria favor senor senora paquete cuenta tarjeta compra tienda factura semana
      semanas lunes martes miercoles jueves viernes horas noche tarde mal mejor peor nuevo nueva quiere pueden
      razon error nuestros suyo`,
    endings: 'cion ones ando endo iendo ado amos emos aron ieron dad ente nte io ito ita oy ez',
    pairs: 'll ue ie',
    letters: 'ñ¿¡',
  },
  it: {
    words: `il lo la gli le di del della dei delle dello che e in un una uno per con su si non sono ho ha abbiamo hanno
      stato stata ci vi mi ti lei suo sua suoi nostro nostra vostro questo questa questi quello anche ma come
      piu molto grazie buongiorno buonasera salve ciao scusi dispiace posso puo possiamo vorrei oggi domani ieri
      ancora dopo prima ora adesso tutto tutti niente nessuno perche quando dove chi cosa fare essere avere dal
      dalla nel nella al alla ai sul sulla da due tre quattro cinque ogni altro altra altri qui li cosi pero
      allora gia mai sempre bene male meglio nuovo nuova volta volte stesso stessa siamo siete vuole deve devo
      puoi prego signora signore pacco conto carta acquisto negozio fattura settimana settimane lunedi martedi
      mercoledi giovedi venerdi sera mattina pomeriggio giorni soldi errore vostra vostri ragione chiamare
      mandare ricevuto arrivato funziona`,
    endings: 'zione zioni mento are ere ire ato ata ati etto tto tti zza emo iamo ano ono ito uto iale bile mente',
    pairs: 'zz cc gg tt gl',
    letters: 'ìò',
  },
  fr: {
    words: `le la les de des du un une et en est que qui ne pas pour avec sur dans au aux ce cette ces il elle nous vous je
      tu ils on se sa son ses votre vos notre nos mon ma mes plus mais ou comme bonjour merci bonsoir desole
      desoles excuser veuillez pouvez pouvons puis avons avez ai ont suis sommes etes sont ete etait fait faire
      tout tous rien personne demain hier encore toujours depuis chez si bien tres sans par leur quel quelle qu
      aujourd hui`,
    endings: 'tion ions ment eux euse ait aient ez ons ais oir eur ique ee ees our aux',
    pairs: 'ou eu au oi',
    letters: 'œùêëè',
  },
  de: {
    words: `der die das und ist nicht ein eine einen einem einer sie wir ich ihr ihre ihren ihnen es zu mit von auf fur im
      in den dem des war sind haben hat habe wird werden wurde kann konnen bitte danke guten tag leid uns unser
      unsere mein meine mich mir auch noch schon nur aber wenn wie was wo wer bei nach seit aus um am als oder
      heute morgen gestern sehr hier kein keine niemand sich gern bis vor uber durch dass so da sein ja nein
      jetzt wieder mal doch`,
    endings: 'ung ungen lich isch keit heit en er tet ter ten gen sse',
    pairs: 'sc ch ei ck tz ie',
    letters: 'ßäöü',
  },
  tr: {
    words: `bir ve bu icin ile de da ne mi var yok cok daha gibi kadar olan olarak ben biz siz sizin size sizi bize bizim
      bana beni merhaba tesekkur tesekkurler ederim ederiz lutfen ozur dilerim dileriz uzgunum uzgunuz nasil
      bugun yarin dun gun gunler saat iyi degil hala henuz simdi sonra once hemen her hic ama`,
    endings:
      'lar ler lari leri yor yoruz yorum iniz iniz siniz misiniz mek mak dik tik dir tir acak ecek di du ti nin nun miz',
    pairs: 'yo ki iy uz',
    letters: 'ğış',
  },
  ca: {
    words: `el la els les de del dels i en un una que es per amb al als no molt pero com aquest aquesta aquests ha he hem
      han va vam seu seva seus nostre nostra meu meva vostre em et us ens ho hi li si plau gracies bon dia hola
      tarda dema avui ahir encara ja tambe sense sobre fins des on quan qui tinc te pot puc podem estat esta
      estem vull fa ser ningu res tot mes aquelles altre altra mateix mateixa vegada vegades dues tres quatre
      cinc setmana setmanes dies diumenge dilluns dimarts matí mati diners compte comanda botiga rao greu sap
      nou nova abans despres perque cap algu alguna fet feta volem podria vosaltres nosaltres mai sempre`,
    endings: 'cio cions ment itat ix eix ats ada ades em eu ant ert',
    pairs: 'ny ix tj tx',
    letters: '·ïò',
  },
  // Only what sets Galician apart from Portuguese.
  gl: {
    words: `unha unhas non con co coa cos coas lle lles moi moito moita moitas mais pero isto vostede ola grazas bos boas
      hoxe mana onte xa ainda sen ata onde cando quen noso nosa hai teno ten sentimos pechada ninguen sempre fai
      polo pola miña dun dunha nunha neste facelo axudar axudalo vouno cartos agarde este nin ningunha algunha
      outras semanas luns martes mercores xoves venres domingo tarde pasaron pasou chegou chegar foron tivo tes
      temos sodes vostedes molestias solucionado seguridade subscricion o a os as e eu seu sua do da por pedido
      conta foi no na que de un se me`,
    endings: 'cion bel zon nos uno olo los las',
    pairs: 'xe xa xu xo',
    letters: 'ñ',
  },
  nl: {
    words: `de het een en van is niet in op te dat die voor met aan er zijn was wij we u uw ik je mij ons onze heeft hebben
      heb hebt kan kunt kunnen wordt worden naar bij ook nog maar als om dan wat wie waar hoe goed dank bedankt
      hallo dag morgen vandaag gisteren sorry excuses graag geen niemand alles hier deze dit door uit over zal
      zullen mijn al`,
    endings: 'en ing lijk heid tje ijk aan oor eren',
    pairs: 'ij aa oo ee uu',
    letters: '',
  },
  pl: {
    words: `nie sie to jest za przez dla od po ze jak ale czy co pan pani pana panstwo dzien dobry dziekuje dziekujemy
      prosze przepraszam przepraszamy jutro dzis wczoraj juz jeszcze bardzo mam ma mamy moze mozna byl byla byc
      tak tylko gdzie kiedy kto`,
    endings: 'nie nia owy owa ych ego emu ami iem ie ac sci',
    pairs: 'cz sz rz dz zy wy',
    letters: 'łżźśćńęą',
  },
  ru: {
    words: `и в не на я что он с как это по но они мы вы вас вам ваш ваша ваше ваши нам нас наш наша наше из у за от до для
      так все уже еще или если бы же был была было были быть есть нет да при о об то мне меня мой моя вопрос
      здравствуйте спасибо пожалуйста добрый день извините приносим можно можем могу можете чем где когда кто
      сегодня завтра вчера очень только после сейчас деньги заказ`,
    endings:
      'ого его ому ему ать ять ить еть ться ется ют ит ет ем им ами ями ый ая ое ые ия ие ию ией ость сти ции ция',
    pairs: 'ст пр ть ть ья ые ще',
    letters: 'щ',
  },
  uk: {
    words: `що як але вони ми ви вас вам ваш наша від для так все вже ще або якщо був була було при про дякую`,
    endings: 'ого ому ати ити ться ють ить ами ий ти ння',
    pairs: 'ві ді ні',
    letters: 'іїєґ',
  },
  kk: {
    words: `және мен бұл үшін бір емес бар жоқ ол біз сіз сізге сізді сіздің бізге менің маған рахмет кешіріңіз сәлем
      сәлеметсіз ба бе ме ма де`,
    endings: 'мыз міз сыз сіз ңыз ңіз дар дер лар лер тар тер дың дің ның нің ған ген қан кен',
    pairs: 'ық ың із ің',
    letters: 'әғқңұһі',
  },
  ky: {
    words: `жана мен бул үчүн бир эмес бар жок биз сиз сизге сиздин рахмат кийин кандай эмне эми`,
    endings: 'быз биз сыз сиз ңыз дар дер лар лер тар дын дин нын нин ган ген',
    pairs: 'ың иң',
    letters: 'ң',
  },
  ar: {
    words: `في من على الى عن هذا هذه التي الذي ان لا ما لم لن قد كان هل كيف متى اين نحن انا انت هو هي مع بعد قبل كل بعض او
      ثم تم يتم يمكن يمكنك يمكننا شكرا مرحبا نعتذر نأسف عذرا غدا اليوم حتى الان منذ بدون عند لك لكم بك ذلك جدا
      ولا احد`,
    endings: 'كم نا ها هم ين ون ات',
    pairs: 'ال لل',
    letters: 'ةىإأ',
  },
  ur: {
    words: `کے کی کا میں ہے ہیں سے کو نے پر اور یہ وہ آپ ہم مجھے تھا تھی تک ہو کر کیا نہیں بھی لیے ایک شکریہ معذرت گا گی گے
      رہے`,
    endings: 'یں وں تے تا نے',
    pairs: 'ھا',
    letters: 'ٹڈڑےںہھۓ',
  },
};
