import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PHRASES } from "@huzhu/kiosk/voice";
import { readPack, writePack } from "./pack.ts";
import { encode, speak } from "./speak.ts";
import { readings, spell } from "./spell.ts";

const KIOSK = join(import.meta.dirname, "../../../apps/kiosk");
const FOLDER = join(KIOSK, "src/voice/packs");

const { values } = parseArgs({ options: { anew: { type: "boolean", default: false } } });

const known = values.anew ? new Map<string, Uint8Array>() : readPack(FOLDER);
const hanzi = readings();
const wanted = [
  ...PHRASES.map(({ text }) => [text, spell(text)] as const),
  ...[...hanzi.keys()].map((syllable) => [syllable, syllable] as const),
];

let made = 0;
const clips = new Map<string, Uint8Array>();
for (const [text, spelled] of wanted) {
  const clip = known.get(text);
  if (clip === undefined) made += 1;
  clips.set(text, clip ?? encode(speak(spelled)));
}
const size = writePack(FOLDER, clips, { readings: Object.fromEntries(hanzi) });
writeFileSync(join(KIOSK, "public/phrases.json"), `${JSON.stringify(PHRASES)}\n`);
process.stdout.write(`${clips.size} clips, ${made} of them new, ${Math.round(size / 1024)} KB\n`);
