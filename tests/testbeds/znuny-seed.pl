# Seeds Znuny, as often as one likes: an agent, a signature, the complaints.
# Usage: perl znuny-seed.pl HOME AGENT PASSWORD < complaints.json ; prints "LANGUAGE TICKET ARTICLE" a line.
use strict; use warnings; use utf8;
my ($home, $agent, $pass);
BEGIN { ($home, $agent, $pass) = @ARGV; unshift @INC, $home, "$home/Kernel/cpan-lib", "$home/Custom" }
use Kernel::System::ObjectManager; use JSON::PP;
local $Kernel::OM = Kernel::System::ObjectManager->new('Kernel::System::Log' => { LogPrefix => 'seed' });
sub om { $Kernel::OM->Get("Kernel::System::$_[0]") }

unless (om('User')->UserLookup(UserLogin => $agent, Silent => 1)) {
  my $id = om('User')->UserAdd(UserFirstname => 'Ana', UserLastname => 'Pop', UserLogin => $agent, UserPw => $pass,
    UserEmail => "$agent\@testbed.example", ValidID => 1, ChangeUserID => 1) or die 'agent';
  my %groups = reverse om('Group')->GroupList(Valid => 1);
  om('Group')->PermissionGroupUserAdd(GID => $groups{users}, UID => $id, UserID => 1,
    Permission => { ro => 1, move_into => 1, create => 1, note => 1, owner => 1, priority => 1, rw => 1 }) or die 'group';
  om('User')->SetPreferences(UserID => $id, Key => 'UserLanguage', Value => 'en');
  # Words in a signature are nothing that an agent types: they must never be marked.
  my %signature = om('Signature')->SignatureGet(ID => 1);
  om('Signature')->SignatureUpdate(%signature, UserID => 1, ContentType => 'text/plain; charset=utf-8',
    Text => "Ana Pop\n\n--\nCustomer care. It's our policy to answer within one day.\n--") or die 'signature';
}

for my $c (@{ decode_json(join '', <STDIN>) }) {
  my ($id) = om('Ticket')->TicketSearch(Result => 'ARRAY', Title => $c->{subject}, UserID => 1);
  my $articles = om('Ticket::Article');
  unless ($id) {
    $id = om('Ticket')->TicketCreate(Title => $c->{subject}, Queue => 'Raw', Lock => 'unlock', Priority => '3 normal',
      State => 'open', CustomerUser => $c->{email}, OwnerID => 1, UserID => 1) or die 'ticket';
    $articles->BackendForChannel(ChannelName => 'Email')->ArticleCreate(TicketID => $id, SenderType => 'customer',
      IsVisibleForCustomer => 1, From => "$c->{name} <$c->{email}>", To => 'support@testbed.example', Subject => $c->{subject},
      Body => $c->{body}, MimeType => $c->{type}, Charset => 'utf-8', HistoryType => 'EmailCustomer', HistoryComment => '-',
      UserID => 1) or die 'article';
  }
  my ($first) = $articles->ArticleList(TicketID => $id);
  print join(' ', $c->{lang}, $id, $first->{ArticleID}), "\n";
}
