const cleanups: Array<() => Promise<void> | void> = [];

/** Remembers what is to be done when the suite is over. */
export const whenOver = (clean: () => Promise<void> | void): void => {
  cleanups.push(clean);
};

/** Does it, the latest first. */
export const cleanUp = async (): Promise<void> => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
};
