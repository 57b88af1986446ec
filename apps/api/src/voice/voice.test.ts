import {
  kiosks,
  kioskVoice,
  recordClip,
  removeClip,
  setKioskLanguage,
  voicePack,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

/** A WAV file of one channel and 16 bits. */
const wave = (seconds: number): string => {
  const bytes = Buffer.alloc(44 + seconds * 16_000 * 2);
  bytes.write("RIFF", 0);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(16_000, 24);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  return bytes.toString("base64");
};

const params = { language: "yi" } as const;
const spoken = (phrase: string, seconds = 1) => ({
  body: { ...params, phrase, base64: wave(seconds) },
});

onEveryEngine("a voice of the village", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("is recorded phrase by phrase, and heard at the kiosk that speaks its language", async () => {
    const admin = await house.as("admin");
    const kiosk = await house.kiosk();
    const { clip } = await answered(admin.call(recordClip, { ...spoken("请放卡"), ...attempt() }));
    expect(await answered(admin.call(voicePack, { params }))).toEqual([{ clip, phrase: "请放卡" }]);
    expect(await answered(kiosk.call(kioskVoice, {}))).toEqual({
      language: "mandarin",
      packs: [{ language: "yi", phrases: [{ clip, phrase: "请放卡" }] }],
    });
    const rows = await answered(admin.call(kiosks, {}));
    const device = rows.findLast(({ revoked }) => !revoked);
    if (!device) throw new Error("The village has no kiosk.");
    const choosing = { params: { kiosk: device.id }, body: params };
    const row = await answered(admin.call(setKioskLanguage, { ...choosing, ...attempt() }));
    expect(row.language).toBe("yi");
    expect(await answered(kiosk.call(kioskVoice, {}))).toEqual({
      language: "yi",
      packs: [{ language: "yi", phrases: [{ clip, phrase: "请放卡" }] }],
    });
  });

  it("is heard by kiosks and by whoever records, and by nobody else", async () => {
    const admin = await house.as("admin");
    const { clip } = await answered(admin.call(recordClip, { ...spoken("还差"), ...attempt() }));
    const path = `/api/voice/clips/${clip}`;
    const kiosk = await house.kiosk();
    for (const one of [admin, kiosk]) {
      const heard = await one.fetch(path);
      expect(heard.headers.get("content-type")).toBe("audio/wav");
      expect((await heard.arrayBuffer()).byteLength).toBe(44 + 32_000);
    }
    expect((await house.nobody().fetch(path)).status).toBe(401);
    expect((await (await house.as("keeper")).fetch(path)).status).toBe(403);
    expect((await kiosk.fetch("/api/voice/clips/none")).status).toBe(404);
  });

  it("is spoken anew in the same place, and can be taken back", async () => {
    const admin = await house.as("admin");
    const first = { ...spoken("换好了"), ...attempt() };
    const one = await answered(admin.call(recordClip, first));
    expect(await answered(admin.call(recordClip, first))).toEqual(one);
    const other = await answered(admin.call(recordClip, { ...spoken("换好了"), ...attempt() }));
    expect(other.clip).not.toBe(one.clip);
    const left = await answered(
      admin.call(removeClip, { body: { ...params, phrase: "换好了" }, ...attempt() }),
    );
    expect(left.map(({ phrase }) => phrase)).not.toContain("换好了");
  });

  describe("is refused", () => {
    it("where nothing was heard, or more than ten seconds", async () => {
      const admin = await house.as("admin");
      for (const seconds of [0, 11]) {
        const said = await refused(
          admin.call(recordClip, { ...spoken("请放卡", seconds), ...attempt() }),
        );
        expect(said).toMatchObject({ tag: "NotAClip", status: 422 });
      }
    });

    it("to whoever does not look after the kiosks", async () => {
      const keeper = await house.as("keeper");
      const said = await refused(keeper.call(recordClip, { ...spoken("请放卡"), ...attempt() }));
      expect(said).toMatchObject({ tag: "NotAllowed" });
    });

    it("for a kiosk that nobody knows", async () => {
      const admin = await house.as("admin");
      const choosing = { params: { kiosk: "k-none" }, body: params };
      const said = await refused(admin.call(setKioskLanguage, { ...choosing, ...attempt() }));
      expect(said).toMatchObject({ tag: "NotFound" });
    });
  });
});
