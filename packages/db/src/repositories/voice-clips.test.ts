import { VoiceClipId } from "@huzhu/domain/voice";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as voiceClips from "./voice-clips.ts";

const clip = (id: string, phrase: string, language: "yi" | "miao" = "yi") => ({
  id: VoiceClipId.make(id),
  language,
  phrase,
});
const SOUND = new Uint8Array([82, 73, 70, 70]);

onEveryEngine("what was spoken for the kiosk", ({ place }) => {
  it("is kept by language and phrase, and another recording takes its place", async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => voiceClips.save(tx, clip("c-1", "请放卡"), SOUND, NOW, ACTOR));
    await write((tx) => voiceClips.save(tx, clip("c-2", "请放卡", "miao"), SOUND, NOW, ACTOR));
    const again = new Uint8Array([9]);
    await write((tx) => voiceClips.save(tx, clip("c-3", "请放卡"), again, later(1), ACTOR));
    const read = <A>(run: (tx: Parameters<typeof voiceClips.list>[0]) => Promise<A>) =>
      database.read(village, run);
    expect(await read((tx) => voiceClips.list(tx, "yi"))).toEqual([clip("c-3", "请放卡")]);
    expect(await read((tx) => voiceClips.bytesOf(tx, VoiceClipId.make("c-3")))).toEqual(again);
    expect(await read((tx) => voiceClips.bytesOf(tx, VoiceClipId.make("c-1")))).toBeNull();
    await write((tx) => voiceClips.remove(tx, "yi", "请放卡"));
    await write((tx) => voiceClips.remove(tx, "yi", "请放卡"));
    expect(await read((tx) => voiceClips.list(tx, "yi"))).toEqual([]);
    expect(await read((tx) => voiceClips.list(tx, "miao"))).toHaveLength(1);
  });

  it("is heard in its own village only", async () => {
    const database = await openAt(await place());
    const [one, other] = [await foundVillage(database), await foundVillage(database)];
    await writing(
      database,
      one,
    )((tx) => voiceClips.save(tx, clip("c-1", "请放卡"), SOUND, NOW, ACTOR));
    expect(await database.read(other, (tx) => voiceClips.list(tx, "yi"))).toEqual([]);
    const id = VoiceClipId.make("c-1");
    expect(await database.read(other, (tx) => voiceClips.bytesOf(tx, id))).toBeNull();
  });
});
