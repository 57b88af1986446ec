import type { Sha256 } from "../sha256.ts";

const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);

/** The first 32 bits behind the point of a root of each prime, as FIPS 180-4 makes its constants. */
const fractions = (root: (n: number) => number): ReadonlyArray<number> =>
  PRIMES.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
const ROUNDS = fractions(Math.cbrt);
const START = fractions(Math.sqrt).slice(0, 8);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 by FIPS 180-4 in plain arithmetic: the domain's tests know no Node either. */
export const sha256: Sha256 = (bytes) => {
  const padded = new DataView(new ArrayBuffer(64 * Math.ceil((bytes.length + 9) / 64)));
  bytes.forEach((byte, at) => {
    padded.setUint8(at, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, 8n * BigInt(bytes.length));
  const state = Int32Array.from(START);
  for (let at = 0; at < padded.byteLength; at += 64) compress(state, scheduleOf(padded, at));
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => {
    digest.setInt32(4 * at, word);
  });
  return new Uint8Array(digest.buffer);
};

const scheduleOf = (padded: DataView, from: number): Int32Array => {
  const words = new Int32Array(64);
  const at = (t: number): number => words[t] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = padded.getInt32(from + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [early, late] = [at(t - 15), at(t - 2)];
    const sigma0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const sigma1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[t] = sigma1 + at(t - 7) + sigma0 + at(t - 16);
  }
  return words;
};

const compress = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t1 = (h + sum1 + choice + (ROUNDS[t] ?? 0) + (words[t] ?? 0)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + sum0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
};
