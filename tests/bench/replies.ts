import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Parts that replies are put together from, some of them poor. `#` becomes a number that differs from reply to reply. */
const parts: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['Hello, thank you for your message.', 'Hi, I see that order # is late.', 'Good morning!'],
    [
      'I am sorry that your parcel # is late.',
      "I don't know where it is.",
      "It's our policy to wait # days.",
      'I checked order # and sent it again.',
    ],
    [
      'I will call you back by 5 pm.',
      'You should have read the terms.',
      'Please send me a photo of label #.',
      'Feel free to contact us.',
    ],
  ],
  ro: [
    ['Bună ziua, vă mulțumesc pentru mesaj.', 'Bună ziua!'],
    [
      'Ne pare rău pentru întârzierea comenzii #.',
      'Nu știu unde este coletul #.',
      'Aceasta este politica noastră.',
      'Am trimis din nou comanda #.',
    ],
    ['Vă sun mâine până la prânz.', 'Trebuia să citiți contractul.'],
  ],
  pt: [
    ['Bom dia, obrigado pela sua mensagem.', 'Olá!'],
    [
      'Peço desculpa pelo atraso da encomenda #.',
      'Não sei onde está a encomenda #.',
      'É a nossa política.',
      'Já reenviei a encomenda #.',
    ],
    ['Ligo-lhe amanhã até às 15h.', 'Devia ter lido o contrato.'],
  ],
  fa: [
    ['سلام، ممنون از پیام شما.', 'سلام!'],
    [
      'بابت تأخیر سفارش # عذرخواهی می‌کنم.',
      'نمی‌دانم سفارش # کجاست.',
      'سیاست شرکت ما این است.',
      'سفارش # را دوباره فرستادم.',
    ],
    ['تا فردا ظهر با شما تماس می‌گیرم.', 'باید قرارداد را می‌خواندید.'],
  ],
  mn: [
    ['Сайн байна уу, бидэнд бичсэнд баярлалаа.', 'Сайн байна уу!'],
    [
      'Захиалга # хоцорсонд уучлаарай.',
      'Захиалга # хаана байгааг мэдэхгүй байна.',
      'Энэ бол манай журам.',
      'Захиалга #-г дахин илгээсэн.',
    ],
    ['Маргааш 15 цагт залгана.', 'Та гэрээгээ унших ёстой байсан.'],
  ],
};

/** Half of all replies are in English. */
const languages = ['en', 'ro', 'en', 'pt', 'en', 'fa', 'en', 'mn'];

/** Numbers that look thrown but are the same every time. */
const thrown = (n: number, salt: number): number => Math.imul((n + 1) ^ (salt * 0x9e3779b1), 0x85ebca6b) >>> 8;

/** Line `n` of a made-up export, as `replylint check --ndjson` reads it. */
export function replyLine(n: number): string {
  const lang = languages[n % languages.length] ?? 'en';
  const reply = (parts[lang] ?? [])
    .map((choices, slot) => choices[thrown(n, slot) % choices.length]?.replace('#', String(thrown(n, 9) % 100_000)))
    .join(' ');
  const day = new Date(Date.UTC(2026, 0, 1 + (n % 180))).toISOString();
  return JSON.stringify({ id: n, reply, at: day });
}

/** Writes lines `from` to `to` (exclusive) into a file. */
export async function writeReplies(file: string, from: number, to: number): Promise<void> {
  const out = createWriteStream(file);
  for (let n = from; n < to; n += 1000) {
    const lines = Array.from({ length: Math.min(1000, to - n) }, (_, i) => replyLine(n + i));
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
