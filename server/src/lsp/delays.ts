/** Work that is put off until nothing has asked for it again for a while. */

export interface Delays {
  /** Runs `work` after `delay` milliseconds, in the place of what waits under the same key. */
  run(key: string, delay: number, work: () => void): void;
  cancel(key: string): void;
  cancelAll(): void;
}

export function createDelays(): Delays {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    run(key, delay, work) {
      cancel(key);
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          work();
        }, delay),
      );
    },
    cancel,
    cancelAll() {
      for (const key of [...timers.keys()]) cancel(key);
    },
  };
}
