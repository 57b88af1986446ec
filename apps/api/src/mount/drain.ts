/** More than any honest mistake; whoever sends more is cut off. */
const MOST = 128 * 1024 * 1024;

/**
 * Reads a body to its end and throws it away. A browser that is still sending when the connection
 * closes tells its user of a broken network instead of what was wrong.
 */
export const drain = async (body: ReadableStream<Uint8Array> | null): Promise<void> => {
  if (!body || body.locked) return;
  let read = 0;
  for await (const chunk of body) {
    read += chunk.byteLength;
    if (read > MOST) return;
  }
};
