import { Schema } from "effect";

/** What is said in one breath, as it stands on the screen. */
export const VoicePhrase = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(40));
export type VoicePhrase = typeof VoicePhrase.Type;

export const VoiceClipId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("VoiceClipId"),
);
export type VoiceClipId = typeof VoiceClipId.Type;

/** Nobody listens longer, in seconds. */
export const CLIP_SECONDS = 10;
/** Samples a second: more than speech needs costs only room. */
const RATES = { least: 8000, most: 48_000 };
const HEAD = 44;
const PCM = 1;

const textAt = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

/**
 * How long a recording is, in seconds: one channel of 16 bits in a WAV file, longer than nothing
 * and at most `CLIP_SECONDS`. `null` where it is anything else.
 */
export const clipSeconds = (bytes: Uint8Array): number | null => {
  if (bytes.length <= HEAD) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rate = view.getUint32(24, true);
  const wave = textAt(view, 0, 4) === "RIFF" && textAt(view, 8, 8) === "WAVEfmt ";
  const plain = view.getUint16(20, true) === PCM && view.getUint16(22, true) === 1;
  const deep = view.getUint16(34, true) === 16 && textAt(view, 36, 4) === "data";
  if (!wave || !plain || !deep || rate < RATES.least || rate > RATES.most) return null;
  const seconds = (bytes.length - HEAD) / 2 / rate;
  return seconds > CLIP_SECONDS ? null : seconds;
};
