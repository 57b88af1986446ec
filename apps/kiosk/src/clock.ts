/** The kiosk's only way to the time; a test hands over its own. */
export interface Clock {
  now(): number;
  /** Runs something once, later; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
