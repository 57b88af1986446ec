import { PersonName, type Phone, readPhone } from "@huzhu/domain/people";
import { type Mandate, MandateId, revokeMandate } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import { PhotoId } from "@huzhu/domain/store";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import {
  ACTOR,
  foundVillage,
  later,
  NOW,
  TODAY,
  WANG,
  WANG_FANG,
  WANG_WEI,
} from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as mandates from "./mandates.ts";
import * as photos from "./photos.ts";
import * as redemptions from "./redemptions.ts";

const mandate = (id: string, more: Partial<Mandate> = {}): Mandate => ({
  id: MandateId.make(id),
  elder: WANG_WEI.id,
  delegate: { _tag: "Resident", resident: WANG_FANG.id },
  consent: { _tag: "Fingerprint", witness: "米会计" },
  scope: {
    see: true,
    ask: false,
    spend: { perDay: Points.make(20), perRedemption: Points.make(10) },
  },
  from: TODAY,
  until: addDays(TODAY, 30),
  recordedAt: NOW,
  revoked: null,
  ...more,
});

const PAPER = PhotoId.make("paper");
const phone = readPhone("13800001234") as Phone;
const OUTSIDER = mandate("outside", {
  delegate: { _tag: "Outsider", name: PersonName.make("李志强"), phone },
  consent: { _tag: "OnPaper", photo: PAPER },
  scope: { see: true, ask: true, spend: null },
  recordedAt: later(1),
});

onEveryEngine("mandates", ({ place }) => {
  const lived = async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await photos.insert(tx, { id: PAPER, mediaType: "image/png", bytes: new Uint8Array(4) }, NOW);
      await mandates.record(tx, mandate("fang"), ACTOR, "salt");
      await mandates.record(tx, OUTSIDER, ACTOR, "salt");
    });
    return { database, village, write };
  };

  it("are read as they were written, by elder, household, delegate and last day", async () => {
    const { database, village, write } = await lived();
    await write(async (tx) => {
      const found = await mandates.ofElder(tx, WANG_WEI.id);
      expect(found.map((one) => one.mandate)).toEqual([mandate("fang"), OUTSIDER]);
      expect(found.map(({ elder, delegate }) => [elder.id, delegate?.id])).toEqual([
        [WANG_WEI.id, WANG_FANG.id],
        [WANG_WEI.id, undefined],
      ]);
      expect(await mandates.ofHousehold(tx, WANG.id)).toEqual(found);
      expect((await mandates.forDelegate(tx, WANG_FANG.id)).map((one) => one.mandate.id)).toEqual([
        "fang",
      ]);
      expect(await mandates.ending(tx, TODAY, addDays(TODAY, 29))).toEqual([]);
      expect(await mandates.ending(tx, TODAY, addDays(TODAY, 30))).toHaveLength(2);
      expect(
        await mandates.names(tx, [OUTSIDER.id, mandate("fang").id, MandateId.make("none")]),
      ).toEqual(
        new Map([
          ["fang", WANG_FANG.name],
          ["outside", "李志强"],
        ]),
      );
      expect(await mandates.isPaper(tx, PAPER)).toBe(true);
      expect(await mandates.isPaper(tx, PhotoId.make("rice"))).toBe(false);
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("that are taken back are no longer ending, and say by whom", async () => {
    const { write } = await lived();
    await write(async (tx) => {
      const asked = { by: "elder", why: "不要了" } as const;
      const revoked = Result.getOrThrow(revokeMandate(OUTSIDER, asked, later(2)));
      await mandates.revoke(tx, revoked, ACTOR);
      const found = await mandates.byId(tx, OUTSIDER.id);
      expect(found).toMatchObject({ mandate: revoked, revokedBy: ACTOR });
      const ending = await mandates.ending(tx, TODAY, addDays(TODAY, 30));
      expect(ending.map((one) => one.mandate.id)).toEqual(["fang"]);
    });
  });

  it("add up what was spent under them on one day", async () => {
    const { database, village, write } = await lived();
    const actor = { ...ACTOR, mandate: MandateId.make("fang") };
    await write(async (tx) => {
      await earn(tx, WANG.id, 40);
      Result.getOrThrow(await takeRice(tx, "own", WANG.id));
      Result.getOrThrow(await takeRice(tx, "hers", WANG.id, { actor }));
    });
    await write(async (tx) => {
      expect(await redemptions.spentUnder(tx, actor.mandate, TODAY)).toBe(10);
      expect(await redemptions.spentUnder(tx, actor.mandate, addDays(TODAY, 1))).toBe(0);
      expect(await redemptions.spentUnder(tx, OUTSIDER.id, TODAY)).toBe(0);
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });
});
