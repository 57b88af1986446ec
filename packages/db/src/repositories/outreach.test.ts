import {
  agreeToPraise,
  CampaignId,
  endCampaign,
  GatheringId,
  PraiseId,
  signIn,
} from "@huzhu/domain/outreach";
import { Result } from "effect";
import { expect, it } from "vitest";
import { openDatabase } from "../open.ts";
import { onEveryEngine, openAt, TEST_VAULT } from "../testing/engine.ts";
import { CLEANING, OIL_AT_DOORS, PRAISED, WELCOMED } from "../testing/outreach.ts";
import { ACTOR, ADMIN, foundVillage, NOW, TODAY, WANG, WANG_WEI } from "../testing/village.ts";
import { earn } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { rekey } from "../vault/rekey.ts";
import { newVaultKey, vaultOf } from "../vault/vault.ts";
import { verify } from "../verify/verify.ts";
import * as doorsteps from "./doorsteps.ts";
import * as doorways from "./doorways.ts";
import * as outreach from "./outreach.ts";

const BY = { at: NOW, actor: ACTOR };

onEveryEngine("outreach", ({ place }) => {
  it("is kept in every version, and shown as it is now", async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    const ended = Result.getOrThrow(endCampaign(OIL_AT_DOORS, "多用方言", ADMIN, NOW));
    const { gathering } = Result.getOrThrow(signIn(CLEANING, [WANG_WEI.id], TODAY));
    const yes = { who: "户主本人", way: "spoken", on: TODAY } as const;
    const agreed = Result.getOrThrow(agreeToPraise(PRAISED, yes, ADMIN, NOW));
    await write(async (tx) => {
      for (const one of [OIL_AT_DOORS, ended]) await outreach.recordCampaign(tx, one, BY);
      for (const one of [CLEANING, gathering]) await outreach.recordGathering(tx, one, BY);
      for (const one of [PRAISED, agreed]) await outreach.recordPraise(tx, one, BY);
    });
    await database.read(village, async (read) => {
      expect(await outreach.campaigns(read)).toEqual([ended]);
      expect(await outreach.gatherings(read)).toEqual([gathering]);
      expect(await outreach.praises(read)).toEqual([agreed]);
      expect(await outreach.campaignById(read, OIL_AT_DOORS.id)).toEqual(ended);
      expect(await outreach.gatheringById(read, GatheringId.make("none"))).toBeNull();
      expect(await outreach.praiseById(read, PraiseId.make("none"))).toBeNull();
    });
  });

  it("keeps every knock, and seals what was said, by another key as well", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    const write = writing(database, village);
    const nobody = { ...WELCOMED, answer: { _tag: "NobodyHome" as const }, note: "" };
    await write((tx) => doorsteps.record(tx, [nobody], ACTOR));
    await write((tx) => doorsteps.record(tx, [WELCOMED], ACTOR));
    await database.read(village, async (read) => {
      const { id } = OIL_AT_DOORS;
      expect(await doorsteps.ofCampaign(read, id)).toEqual([nobody, WELCOMED]);
      expect(await doorsteps.ofCampaign(read, CampaignId.make("none"))).toEqual([]);
    });
    const kept = await at.all("select note, answer from doorstep");
    expect(JSON.stringify(kept)).not.toContain("腿脚");
    await database.close();
    const to = vaultOf(newVaultKey());
    expect(await rekey({ url: at.url, from: TEST_VAULT, to })).toEqual(Result.succeed(1));
    const later = Result.getOrThrow(await openDatabase({ url: at.url, vault: to }));
    expect((await verify(later, village)).findings).toEqual([]);
    await later.read(village, async (read) => {
      expect(await doorsteps.ofCampaign(read, OIL_AT_DOORS.id)).toEqual([nobody, WELCOMED]);
    });
    await later.close();
  });

  it("knows who is at home, and since when somebody took part", async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    const own = () =>
      database.read(village, async (read) => {
        const all = await doorways.list(read, TODAY);
        return all.find(({ household }) => household === WANG.id);
      });
    const before = { household: WANG.id, hamlet: WANG.hamletId, atHome: true, since: null };
    expect(await own()).toMatchObject({ ...before, tookPart: false });
    await write((tx) => earn(tx, WANG.id, 10));
    expect(await own()).toMatchObject({ ...before, tookPart: true });
    await database.read(village, async (read) => {
      expect((await doorways.parts(read)).get(WANG.id)).toMatchObject({ redeemed: [] });
    });
  });
});
