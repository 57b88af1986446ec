import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readIndex } from "./pack.ts";
import { PHRASES } from "./phrases.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");
const { clips, readings } = readIndex(read("packs/cmn.json"));
const spoken = Object.keys(clips).filter((text) => !Object.hasOwn(readings, text));
const wanted = PHRASES.map(({ text }) => text);

it("every message has its clip, and no clip says what is no longer said (else: pnpm voice)", () => {
  expect(wanted.filter((text) => !spoken.includes(text))).toEqual([]);
  expect(spoken.filter((text) => !wanted.includes(text))).toEqual([]);
});

it("whoever records is shown the same phrases", () => {
  expect(JSON.parse(read("../../public/phrases.json"))).toEqual(PHRASES);
});

it("every syllable of Mandarin has its clip, and what a villager is called is read", () => {
  expect(Object.keys(readings).filter((syllable) => !Object.hasOwn(clips, syllable))).toEqual([]);
  const hanzi = Object.values(readings).join("");
  for (const one of "王李欧阳鸡蛋洗洁精㛃".slice(0, -1)) expect(hanzi).toContain(one);
});
