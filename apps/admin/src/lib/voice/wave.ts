const HEAD = 44;
const PCM = 1;
const BYTES = 2;

/** Samples between −1 and 1 as a WAV file: one channel, 16 bits, so many samples a second. */
export const waveOf = (samples: Float32Array, rate: number): Uint8Array => {
  const bytes = new Uint8Array(HEAD + samples.length * BYTES);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  write(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * BYTES, true);
  view.setUint16(32, BYTES, true);
  view.setUint16(34, BYTES * 8, true);
  write(36, "data");
  view.setUint32(40, samples.length * BYTES, true);
  for (const [at, sample] of samples.entries()) {
    const within = Math.max(-1, Math.min(1, sample));
    view.setInt16(HEAD + at * BYTES, Math.round(within * 0x7f_ff), true);
  }
  return bytes;
};
