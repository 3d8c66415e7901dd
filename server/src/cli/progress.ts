/** A progress bar on a terminal; silent anywhere else. */

const WIDTH = 30;
/** Redrawn at most this often, in milliseconds. */
const INTERVAL = 80;

export interface Progress {
  /** `done` of the files are finished. */
  update(done: number): void;
  /** Takes the bar away. */
  clear(): void;
}

/** A bar for `total` files on `stream`, where that is a terminal and there is more than one file. */
export function createProgress(stream: NodeJS.WriteStream, total: number, now: () => number = Date.now): Progress {
  if (!stream.isTTY || total < 2) return { update() {}, clear() {} };
  let drawn = -INTERVAL;
  return {
    update(done) {
      if (now() - drawn < INTERVAL && done < total) return;
      drawn = now();
      const filled = Math.round((done / total) * WIDTH);
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    },
    clear() {
      stream.write('\r\u001b[K');
    },
  };
}
