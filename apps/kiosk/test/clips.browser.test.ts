import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "@huzhu/browser";
import {
  CEILING,
  fromWave,
  headOf,
  LOUDNESS,
  loudnessOf,
  peakOf,
  secondsOf,
} from "@huzhu/ui/sound";
import { expect, it } from "vitest";
import { readIndex } from "../src/voice/pack.ts";

const PACKS = join(import.meta.dirname, "../src/voice/packs");
const RATE = 16_000;

const { clips } = readIndex(readFileSync(join(PACKS, "cmn.json"), "utf8"));
const file = readFileSync(join(PACKS, "cmn.clips"));

/** Decodes Opus files the way the kiosk does; runs in the page. */
const decode = async ([files, rate]: readonly [readonly string[], number]) => {
  const context = new OfflineAudioContext(1, 1, rate);
  const written: string[] = [];
  for (const one of files) {
    const bytes = Uint8Array.from(atob(one), (letter) => letter.charCodeAt(0));
    const samples = (await context.decodeAudioData(bytes.buffer)).getChannelData(0);
    const whole = Int16Array.from(samples, (sample) => Math.round(sample * 0x7fff));
    let text = "";
    for (const byte of new Uint8Array(whole.buffer)) text += String.fromCharCode(byte);
    written.push(btoa(text));
  }
  return written;
};

const soundOf = (written: string) => {
  const bytes = Buffer.concat([Buffer.alloc(44), Buffer.from(written, "base64")]);
  return { ...fromWave(bytes), rate: RATE };
};

it("every clip is short, as loud as the others, and begins at once (A12)", async () => {
  const all = Object.entries(clips);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const files = all.map(([, [from, size]]) =>
      file.subarray(from, from + size).toString("base64"),
    );
    const sounds = (await page.evaluate(decode, [files, RATE] as const)).map(soundOf);
    const faults = sounds.flatMap((sound, at) => {
      const text = all[at]?.[0];
      const loud = loudnessOf(sound);
      return [
        ...(secondsOf(sound) > 10 ? [`${text} is ${secondsOf(sound)} s long`] : []),
        ...(Math.abs(loud - LOUDNESS) > 2 ? [`${text} has ${loud.toFixed(1)} LUFS`] : []),
        ...(peakOf(sound) > CEILING ? [`${text} reaches ${peakOf(sound).toFixed(2)} dB`] : []),
        ...(headOf(sound) > 0.15 ? [`${text} begins after ${headOf(sound)} s`] : []),
      ];
    });
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
