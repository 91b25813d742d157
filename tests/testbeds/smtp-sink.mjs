// Takes every mail that is handed in and sends none: one .eml file a mail, byte for byte as it came.
// Usage: node smtp-sink.mjs PORT FOLDER
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const [port, folder] = process.argv.slice(2);
let mails = 0;

// Whole files only: who reads the folder must not find half a mail.
const store = (lines) => {
  const path = join(folder, `${Date.now()}-${++mails}.eml`);
  writeFileSync(`${path}.part`, `${lines.join('\r\n')}\r\n`, 'latin1');
  renameSync(`${path}.part`, path);
};

createServer((socket) => {
  let rest = '';
  let mail;
  const say = (line) => socket.write(`${line}\r\n`);
  const take = (line) => {
    if (mail && line !== '.') return void mail.push(line.startsWith('.') ? line.slice(1) : line);
    if (mail) {
      store(mail);
      mail = undefined;
      return void say('250 stored');
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    if (verb === 'DATA') mail = [];
    if (verb === 'EHLO') say('250-sink\r\n250-8BITMIME');
    say(verb === 'DATA' ? '354 go on' : '250 ok');
  };
  // One character a byte.
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop();
    for (const line of lines) take(line);
  });
  say('220 sink');
}).listen(Number(port), '127.0.0.1');
