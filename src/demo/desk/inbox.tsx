import { useState } from 'preact/hooks';
import { moment, shortAgo } from './clock';
import { Avatar } from './person';
import { tickets } from './tickets';
import type { Ticket } from './tickets/ticket';

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  ro: 'Română',
  pt: 'Português',
  fa: 'فارسی',
  mn: 'Монгол',
};

const baseLanguage = (ticket: Ticket): string => ticket.lang.slice(0, 2);
const direction = (ticket: Ticket): 'ltr' | 'rtl' => (ticket.lang === 'fa' ? 'rtl' : 'ltr');

interface InboxProps {
  current: string | null;
  addressOf(ticketId: string): string;
  onPick(ticketId: string): void;
}

function Row({ ticket, current, addressOf, onPick }: InboxProps & { ticket: Ticket }) {
  const last = ticket.messages.at(-1);
  const ago = last?.ago ?? 0;
  return (
    <li>
      <a
        class="row"
        data-desk="ticket"
        data-ticket-id={ticket.id}
        data-status={ticket.status}
        href={addressOf(ticket.id)}
        aria-current={ticket.id === current ? 'page' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onPick(ticket.id);
        }}
      >
        <Avatar name={ticket.customer} />
        <span class="row-name" dir="auto">
          {ticket.customer}
        </span>
        <time class="row-time" dateTime={moment(ago).toISOString()}>
          {shortAgo(ago)}
        </time>
        <span class="row-subject" lang={ticket.lang} dir={direction(ticket)}>
          {ticket.subject}
        </span>
        <span class="row-facts">
          <span class="status" data-status={ticket.status}>
            {ticket.status}
          </span>
          <span>{ticket.trade}</span>
          <span class="row-language" lang={ticket.lang}>
            {languageNames[baseLanguage(ticket)]}
          </span>
        </span>
      </a>
    </li>
  );
}

/** The list of complaints, newest first, with a choice of language above it. */
export function Inbox(props: InboxProps) {
  const [language, setLanguage] = useState('');
  const shown = tickets.filter((ticket) => language === '' || baseLanguage(ticket) === language);
  return (
    <nav class="inbox" data-desk="inbox" aria-label="Complaints">
      <header class="inbox-head">
        <h1>Demo desk</h1>
        <p>{shown.length} complaints to practise on</p>
        <label class="field">
          <span>Language</span>
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            <option value="">All five</option>
            {Object.entries(languageNames).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <ul>
        {shown.map((ticket) => (
          <Row key={ticket.id} ticket={ticket} {...props} />
        ))}
      </ul>
      <footer class="inbox-foot">Invented people, invented trouble. Nothing you type here leaves this computer.</footer>
    </nav>
  );
}
