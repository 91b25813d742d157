<?php
// Gives Roundcube its tables and two agents, one who writes rich text and one who writes plain text, once.
// Usage: php roundcube-seed.php DATABASE IMAP_HOST AGENT PLAIN_AGENT
[, $file, $host, $agent, $plain] = $argv;
$db = new PDO("sqlite:$file");
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
if (!$db->query("SELECT 1 FROM sqlite_master WHERE name = 'users'")->fetch())
  $db->exec(file_get_contents('/usr/share/dbconfig-common/data/roundcube/install/sqlite3'));

// Words in a signature are nothing that an agent types: they must never be marked.
$signature = "Ana Pop\nCustomer care. It's our policy to answer within one day.";

foreach ([$agent => 1, $plain => 0] as $user => $rich) {
  $known = $db->prepare('SELECT 1 FROM users WHERE username = ?');
  $known->execute([$user]);
  if ($known->fetch()) continue;
  $db->prepare("INSERT INTO users (username, mail_host, created, language, preferences) VALUES (?, ?, datetime(), 'en_US', ?)")
    ->execute([$user, $host, serialize(['htmleditor' => $rich])]);
  $db->prepare('INSERT INTO identities (user_id, changed, standard, name, email, signature, html_signature) VALUES (?, datetime(), 1, ?, ?, ?, ?)')
    ->execute([$db->lastInsertId(), 'Ana Pop', $user, $rich ? '<p>' . nl2br($signature) . '</p>' : $signature, $rich]);
}
