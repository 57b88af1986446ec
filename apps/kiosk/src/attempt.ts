const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/**
 * A fresh attempt id, a random UUID. `crypto.randomUUID` is hidden on plain http from another
 * machine, where a village may well put its kiosk; random bytes are not.
 */
export const newAttempt = (crypto: Crypto = globalThis.crypto): string => {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const marked = bytes.map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const digits = Array.from(marked, hex).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
