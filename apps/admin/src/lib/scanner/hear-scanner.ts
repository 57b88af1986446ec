import { besideWords, listenToReader } from "@huzhu/ui/reader";

const timer = {
  after(milliseconds: number, run: () => void) {
    const timeout = setTimeout(run, milliseconds);
    return () => clearTimeout(timeout);
  },
};

/** Hears cards and codes wherever the cursor is, until the answer is called. */
export const hearScanner = (read: (text: string) => unknown): (() => void) =>
  listenToReader(window, { timer, fits: besideWords }, { onRead: read });
