import { execFileSync } from "node:child_process";
import {
  amplitude,
  CEILING,
  fromWave,
  LOUDNESS,
  level,
  loudnessOf,
  peakOf,
  type Sound,
  toWave,
  trim,
} from "@huzhu/ui/sound";

/** About 180 hanzi a minute (K-A3), a little lower than the program's own pitch. */
const SPEED = 152;
const PITCH = 42;
/** Speech needs no more. */
const BITS = "18k";

/** What espeak-ng makes of syllables with their tones, as loud as every other clip. */
export const speak = (spelled: string): Sound => {
  const options = [
    "-v",
    "cmn-latn-pinyin",
    "-s",
    `${SPEED}`,
    "-p",
    `${PITCH}`,
    "--stdout",
    spelled,
  ];
  return level(trim(fromWave(execFileSync("espeak-ng", options))));
};

const ffmpeg = (options: readonly string[], input: Uint8Array): Uint8Array =>
  execFileSync("ffmpeg", ["-loglevel", "error", "-i", "-", ...options, "-"], {
    input,
    maxBuffer: 1 << 24,
  });

const coded = (sound: Sound): Uint8Array => {
  const coder = ["-c:a", "libopus", "-b:a", BITS, "-application", "voip", "-frame_duration", "60"];
  const exact = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  return ffmpeg([...coder, ...exact, "-f", "ogg"], toWave(sound));
};

const heard = (file: Uint8Array): Sound =>
  fromWave(ffmpeg(["-map_metadata", "-1", "-fflags", "+bitexact", "-f", "wav"], file));

/** A coder changes loudness and peaks a little; this much nobody hears. */
const NEAR = 0.5;
/** A player that counts other samples sees higher peaks between them. */
const ROOM = 1;
const ROUNDS = 4;

/** How far what is heard is from as loud as it should be, without reaching too high. */
const missing = (after: Sound): number =>
  Math.min(LOUDNESS - loudnessOf(after), CEILING - ROOM - peakOf(after));

/** Louder or quieter as a whole, until the coder gives about what was meant. */
const turned = (sound: Sound): Uint8Array => {
  let gain = 0;
  let file = coded(sound);
  for (let round = 0; round < ROUNDS; round += 1) {
    const by = missing(heard(file));
    if (Math.abs(by) < NEAR) break;
    gain += by;
    file = coded({ ...sound, samples: sound.samples.map((one) => one * amplitude(gain)) });
  }
  return file;
};

/** A listener finds two decibels of difference uneven; this leaves room for other decoders. */
const UNEVEN = 1.5;

const isEven = (file: Uint8Array): boolean =>
  Math.abs(LOUDNESS - loudnessOf(heard(file))) < UNEVEN && missing(heard(file)) > -NEAR / 2;

/** How far below the ceiling the peaks of a sound are held, if nothing less helps. */
const HELD = [5, 7, 9];

/** The sound as an Opus file that is as loud as all the others once it is heard. */
export const encode = (sound: Sound): Uint8Array => {
  const file = turned(sound);
  if (isEven(file)) return file;
  const held = HELD.map((room) => turned(level(sound, room)));
  return held.find(isEven) ?? file;
};
