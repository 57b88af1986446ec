const STARTS = [
  { type: "image/jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: "image/png", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "image/webp", at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
] as const;

/** What kind of picture the bytes are, by their first ones; `null` where they are none. */
export const mediaTypeOf = (photo: Uint8Array): string | null =>
  STARTS.find(({ at, bytes }) => bytes.every((byte, n) => photo[at + n] === byte))?.type ?? null;
