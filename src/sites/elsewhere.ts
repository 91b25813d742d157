import { chatwoot } from './chatwoot';
import { demoDesk } from './demo-desk';
import { freescout } from './freescout';
import { osticket } from './osticket';
import { outlook } from './outlook';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import type { Site } from './site';
import { zammad } from './zammad';
import { zammadDesktop } from './zammad-desktop';
import { znuny } from './znuny';

/** What runs at addresses of its own, which the page itself must tell. */
export const elsewhere: readonly Site[] = [
  demoDesk,
  outlook,
  chatwoot,
  zammad,
  zammadDesktop,
  freescout,
  osticket,
  znuny,
  requestTracker,
  roundcube,
];
