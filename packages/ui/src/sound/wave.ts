import type { Sound } from "./sound.ts";

const HEAD = 44;
const FULL = 0x7fff;

const write = (view: DataView, at: number, text: string): void => {
  for (const [index, letter] of [...text].entries())
    view.setUint8(at + index, letter.charCodeAt(0));
};

/** A WAV file of one channel and 16 bits: what every browser reads and every program writes. */
export const toWave = ({ samples, rate }: Sound): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(HEAD + samples.length * 2);
  const view = new DataView(bytes.buffer);
  write(view, 0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  write(view, 8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(view, 36, "data");
  view.setUint32(40, samples.length * 2, true);
  for (const [at, sample] of samples.entries()) {
    view.setInt16(HEAD + at * 2, Math.round(Math.max(-1, Math.min(1, sample)) * FULL), true);
  }
  return bytes;
};

/** Reads such a file; what follows the head is taken as samples, whatever length it names. */
export const fromWave = (bytes: Uint8Array): Sound => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor((bytes.length - HEAD) / 2);
  return {
    samples: Float32Array.from(
      { length: count },
      (_, at) => view.getInt16(HEAD + at * 2, true) / FULL,
    ),
    rate: view.getUint32(24, true),
  };
};
