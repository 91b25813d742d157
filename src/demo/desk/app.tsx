import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Inbox } from './inbox';
import { type Place, placeOf, searchOf } from './place';
import { Reply } from './reply';
import { Thread } from './thread';
import { ticketById, tickets } from './tickets';
import { agentName, type Message, type Ticket } from './tickets/ticket';

const narrow = (): boolean => matchMedia('(width < 52rem)').matches;

const firstPlace = (): Place => {
  const place = placeOf(location.search);
  // A wide desk opens on the newest complaint; a narrow one has room for the inbox only.
  return place.ticket === null && !narrow() ? { ...place, ticket: tickets[0]?.id ?? null } : place;
};

const usePlace = () => {
  const [place, setPlace] = useState(firstPlace);
  const go = useCallback((change: Partial<Place>) => setPlace((before) => ({ ...before, ...change })), []);
  useEffect(() => {
    history.replaceState(null, '', searchOf(place, location.search));
  }, [place]);
  return { place, go };
};

/** What the agent wrote since the page opened: messages sent and drafts left behind, by ticket. */
const useWritten = () => {
  const drafts = useMemo(() => new Map<string, string>(), []);
  const [sent, setSent] = useState<Readonly<Record<string, readonly Message[]>>>({});
  const add = (ticket: Ticket, message: Message) =>
    setSent((before) => ({ ...before, [ticket.id]: [...(before[ticket.id] ?? []), message] }));
  return { drafts, sent, add };
};

interface ConversationProps {
  ticket: Ticket;
  place: Place;
  written: ReturnType<typeof useWritten>;
  go(change: Partial<Place>): void;
}

function Conversation({ ticket, place, written: { drafts, sent, add }, go }: ConversationProps) {
  const direction = place.direction ?? (ticket.lang === 'fa' ? 'rtl' : 'ltr');
  const send = (text: string) => {
    const ago = -performance.now() / 60_000;
    add(ticket, { from: place.mode === 'note' ? 'note' : 'agent', name: agentName, ago, text });
  };
  return (
    <main class="conversation">
      <Thread
        key={ticket.id}
        ticket={ticket}
        messages={[...ticket.messages, ...(sent[ticket.id] ?? [])]}
        direction={direction}
        onBack={() => go({ ticket: null })}
      />
      <Reply
        ticket={ticket}
        editor={place.editor}
        mode={place.mode}
        direction={direction}
        drafts={drafts}
        onEditor={(editor) => go({ editor })}
        onMode={(mode) => go({ mode })}
        onSend={send}
      />
    </main>
  );
}

/** The whole desk: inbox beside conversation, or one of the two where there is no room for both. */
export function App() {
  const { place, go } = usePlace();
  const written = useWritten();
  const ticket = ticketById(place.ticket);
  return (
    <div class="desk" data-desk="app" data-view={ticket ? 'thread' : 'inbox'}>
      <Inbox
        current={place.ticket}
        addressOf={(id) => searchOf({ ...place, ticket: id, direction: null }, location.search)}
        onPick={(id) => go({ ticket: id, direction: null })}
      />
      {ticket ? (
        <Conversation ticket={ticket} place={place} written={written} go={go} />
      ) : (
        <main class="nothing">Pick a complaint to answer.</main>
      )}
    </div>
  );
}
