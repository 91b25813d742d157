# Seeds Request Tracker, as often as one likes: two agents (one writes rich text, one plain), a queue, the complaints.
# Usage: perl rt-seed.pl AGENT PLAIN_AGENT PASSWORD < complaints.json ; prints "LANGUAGE TICKET TRANSACTION" a line.
use strict; use warnings; use utf8;
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use RT -init; use MIME::Entity; use JSON;
my ($agent, $plain, $pass) = @ARGV;
my $su = RT->SystemUser;

my $q = RT::Queue->new($su); $q->Load('Complaints');
unless ($q->Id) {
  my ($id, $msg) = $q->Create(Name => 'Complaints', CorrespondAddress => 'support@testbed.example');
  die "queue: $msg" unless $id;
}

sub agent {
  my ($name, $rich) = @_;
  my $u = RT::User->new($su); $u->LoadByCols(Name => $name);
  unless ($u->Id) {
    my ($id, $msg) = $u->Create(Name => $name, Password => $pass, EmailAddress => "$name\@testbed.example",
      RealName => 'Ana Pop', Privileged => 1, Lang => 'en');
    die "user: $msg" unless $id;
  }
  # Words in a signature are nothing that an agent types: they must never be marked.
  $u->SetSignature("Ana Pop\nCustomer care. It's our policy to answer within one day.") unless $u->Signature;
  $u->SetPreferences(RT->System, { %{ $u->Preferences(RT->System) || {} }, MessageBoxRichText => $rich });
  my $p = $u->PrincipalObj;
  for my $r (qw(SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket CreateTicket ModifyTicket OwnTicket TakeTicket ShowTemplate ShowOutgoingEmail Watch)) {
    $p->GrantRight(Right => $r, Object => $q) unless $p->HasRight(Right => $r, Object => $q);
  }
  $p->GrantRight(Right => 'ModifySelf', Object => RT->System) unless $p->HasRight(Right => 'ModifySelf', Object => RT->System);
  return $u;
}
my $owner = agent($agent, 1);
agent($plain, 0);

my $every = RT::Group->new($su); $every->LoadSystemInternalGroup('Everyone');
for my $r (qw(CreateTicket ReplyToTicket)) {
  $every->PrincipalObj->GrantRight(Right => $r, Object => $q) unless $every->PrincipalObj->HasRight(Right => $r, Object => $q);
}

for my $c (@{ decode_json(join '', <STDIN>) }) {
  my $t = RT::Ticket->new($su); $t->LoadByCols(Queue => $q->Id, Subject => $c->{subject});
  unless ($t->Id) {
    my $ent = MIME::Entity->build(From => $c->{email}, Subject => Encode::encode('UTF-8', $c->{subject}), Type => $c->{type},
      Charset => 'utf-8', Encoding => 'quoted-printable', Data => [Encode::encode('UTF-8', $c->{body})]);
    my $cu = RT::User->new($su); $cu->LoadOrCreateByEmail($c->{email});
    my $by = RT::CurrentUser->new($su); $by->Load($cu->Id);
    my $own = RT::Ticket->new($by);      # the customer's own transaction, as the mail gateway would record it
    my ($id, $txn, $msg) = $own->Create(Queue => 'Complaints', Subject => $c->{subject}, Requestor => [$c->{email}],
      Owner => $owner->Id, MIMEObj => $ent);
    die "ticket: $msg" unless $id;
    $t->Load($id);
  }
  my $tx = $t->Transactions; $tx->Limit(FIELD => 'Type', VALUE => 'Create');
  print join(' ', $c->{lang}, $t->Id, $tx->First->Id), "\n";
}
