<?php
// Writes the complaints that come in as JSON as mails, LANGUAGE.eml each, and prints the languages.
// Usage: php mails.php FOLDER < complaints.json
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as $c) {
  $word = fn ($text) => '=?UTF-8?B?' . base64_encode($text) . '?=';
  $lines = [
    "From: {$word($c['name'])} <{$c['email']}>",
    'To: support@testbed.example',
    "Subject: {$word($c['subject'])}",
    'Date: ' . date('r'),
    "Message-ID: <{$c['lang']}@customer.example>",
    'MIME-Version: 1.0',
    "Content-Type: {$c['type']}; charset=utf-8",
    'Content-Transfer-Encoding: base64',
    '',
    chunk_split(base64_encode($c['body'])),
  ];
  file_put_contents("$argv[1]/{$c['lang']}.eml", implode("\r\n", $lines));
  echo "{$c['lang']}\n";
}
