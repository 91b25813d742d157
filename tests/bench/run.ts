import { benchCore } from './core';
import { benchEngine } from './engine';
import { benchPeers } from './peers';
import { benchSizes } from './sizes';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  engine: benchEngine,
  core: benchCore,
  sizes: benchSizes,
  peers: benchPeers,
};

const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
