import { isMainThread } from 'node:worker_threads';
import { countHere } from './backtest/thread';
import { main } from './main';

if (isMainThread) {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

  // Exit code 1 means findings; a crash must not look like them.
  process.exitCode = await main(process.argv.slice(2), process).catch((error: unknown) => {
    console.error(error);
    return 2;
  });
} else countHere();
