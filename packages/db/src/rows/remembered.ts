import { LRUCache } from "lru-cache";

/** More texts than the villages of a server have in use at a time. */
const MOST = 256;

/**
 * Reads a text once and gives the same value when it comes again. It is for long documents that
 * hardly ever change and are asked for by everything, and whose values nobody changes.
 */
export const remembered = <A extends object>(read: (text: string) => A) => {
  const known = new LRUCache<string, A>({ max: MOST });
  return (text: string): A => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
};
