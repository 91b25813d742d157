import type { Draft, Playbook, When } from '../engine/types';

/** The circumstances in which a condition holds, as far as a draft can bring them about. */
export function contextOf(when: When = {}, playbooks: readonly Playbook[] = []): Partial<Draft> {
  const signal = when.signals?.find((id) => !id.startsWith('!'));
  const step = when.step?.[0];
  const playbook = when.playbook?.[0] ?? playbooks.find(({ steps }) => steps.some(({ id }) => id === step))?.id;
  return {
    ...(signal !== undefined && { signals: [signal] }),
    ...(step !== undefined && { step }),
    ...(playbook && { playbook }),
    ...(when.case && { case: when.case[0] }),
    ...(when.site && { site: when.site[0]?.replace(/^\*\./, 'desk.') }),
    ...(when.position === 'later' && { thread: [{ from: 'agent', text: '1' }] }),
  };
}
