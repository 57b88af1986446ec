import { expect, it } from "vitest";
import { CLIP_SECONDS, clipSeconds } from "./clip.ts";

interface Head {
  readonly riff?: string;
  readonly channels?: number;
  readonly bits?: number;
  readonly rate?: number;
  readonly seconds?: number;
}

const wave = ({ riff = "RIFF", channels = 1, bits = 16, rate = 16_000, seconds = 1 }: Head) => {
  const bytes = new Uint8Array(44 + seconds * rate * 2);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) =>
    bytes.set(
      [...text].map((letter) => letter.charCodeAt(0)),
      at,
    );
  write(0, riff);
  write(8, "WAVEfmt ");
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint16(34, bits, true);
  write(36, "data");
  return bytes;
};

it.each([
  { name: "a second of speech", head: {}, seconds: 1 },
  { name: "the longest", head: { seconds: CLIP_SECONDS }, seconds: CLIP_SECONDS },
  { name: "too long", head: { seconds: CLIP_SECONDS + 1 }, seconds: null },
  { name: "nothing at all", head: { seconds: 0 }, seconds: null },
  { name: "two channels", head: { channels: 2 }, seconds: null },
  { name: "eight bits", head: { bits: 8 }, seconds: null },
  { name: "too many samples", head: { rate: 96_000 }, seconds: null },
  { name: "another file", head: { riff: "OggS" }, seconds: null },
])("$name", ({ head, seconds }) => expect(clipSeconds(wave(head))).toBe(seconds));
