import { messageTime, moment } from './clock';
import { Avatar } from './person';
import type { Message, Ticket } from './tickets/ticket';

const authorNames: Readonly<Record<Message['from'], string>> = {
  customer: 'Customer',
  agent: 'Reply',
  note: 'Internal note',
};

function Paragraphs({ text }: { text: string }) {
  const paragraphs = [...text.matchAll(/.+(?:\n.+)*/g)];
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.index}>{paragraph[0]}</p>
      ))}
    </>
  );
}

function Entry({ message, ticket }: { message: Message; ticket: Ticket }) {
  const at = moment(message.ago);
  return (
    <article class="message" data-desk="message" data-author={message.from} data-name={message.name}>
      <header>
        <Avatar name={message.name} />
        <b dir="auto">{message.name}</b>
        <span class="message-role">{authorNames[message.from]}</span>
        <time dateTime={at.toISOString()}>{messageTime(message.ago)}</time>
      </header>
      <div class="message-text" data-desk="message-text" lang={message.from === 'note' ? 'en' : ticket.lang} dir="auto">
        <Paragraphs text={message.text} />
      </div>
    </article>
  );
}

interface ThreadProps {
  ticket: Ticket;
  messages: readonly Message[];
  direction: 'ltr' | 'rtl';
  onBack(): void;
}

function Head({ ticket, onBack }: Pick<ThreadProps, 'ticket' | 'onBack'>) {
  return (
    <header class="thread-head">
      <button type="button" class="back" onClick={onBack} aria-label="Back to the inbox">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 5l-7 7 7 7" />
        </svg>
      </button>
      <div>
        <h2>{ticket.subject}</h2>
        <p class="thread-facts">
          <bdi data-desk="customer">{ticket.customer}</bdi>
          <span>{ticket.trade}</span>
          <span>{ticket.channel}</span>
          <span data-desk="ticket-id">#{ticket.id}</span>
        </p>
      </div>
      <span class="status" data-status={ticket.status}>
        {ticket.status}
      </span>
    </header>
  );
}

/** One complaint with all that was written to it, old messages first; it opens at the newest. */
export function Thread({ ticket, messages, direction, onBack }: ThreadProps) {
  return (
    <section
      class="thread"
      data-desk="thread"
      data-ticket-id={ticket.id}
      lang={ticket.lang}
      dir={direction}
      aria-label="Conversation"
    >
      <Head ticket={ticket} onBack={onBack} />
      <div class="messages">
        <div>
          {messages.map((message) => (
            <Entry key={`${message.ago} ${message.text}`} message={message} ticket={ticket} />
          ))}
        </div>
      </div>
    </section>
  );
}
