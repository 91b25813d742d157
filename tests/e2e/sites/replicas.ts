import type { Replica } from './replica';
import { anywhere } from './replicas-anywhere';
import { inTheCloud } from './replicas-in-the-cloud';

/** Every replica, several for products that show several kinds of boxes. */
export const replicas: readonly Replica[] = [...inTheCloud, ...anywhere];
