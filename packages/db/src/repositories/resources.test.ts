import { Fen } from "@huzhu/domain/money";
import { agree, LinkId, OfferId, reportResult } from "@huzhu/domain/resources";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { CHECK_UPS, GUESTHOUSE, TIED, WANTED } from "../testing/resources.ts";
import { ACTOR, ADMIN, foundVillage, NOW, TODAY } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as resources from "./resources.ts";

const BY = { at: NOW, actor: ACTOR };

onEveryEngine("resources", ({ place }) => {
  it("are kept in every version, and shown as they are now", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    const write = writing(database, village);
    const agreed = Result.getOrThrow(agree(TIED, "每月一次", { by: ADMIN, on: TODAY, at: NOW }));
    const told = Result.getOrThrow(
      reportResult(GUESTHOUSE, { year: 2025, result: Fen.make(100_000) }),
    );
    await write(async (tx) => {
      await resources.recordOffer(tx, CHECK_UPS, BY);
      await resources.recordNeed(tx, WANTED, BY);
      await resources.recordLink(tx, TIED, BY);
      await resources.recordProject(tx, GUESTHOUSE, BY);
      await resources.recordLink(tx, agreed, BY);
      await resources.recordProject(tx, told, BY);
      await resources.recordOffer(tx, { ...CHECK_UPS, quantity: 30 }, BY);
    });
    await database.read(village, async (read) => {
      expect(await resources.offers(read)).toEqual([{ ...CHECK_UPS, quantity: 30 }]);
      expect(await resources.needs(read)).toEqual([WANTED]);
      expect(await resources.links(read)).toEqual([agreed]);
      expect(await resources.projects(read)).toEqual([told]);
      expect(await resources.linkById(read, TIED.id)).toEqual(agreed);
      expect(await resources.projectById(read, GUESTHOUSE.id)).toEqual(told);
      expect(await resources.needById(read, WANTED.id)).toEqual(WANTED);
      expect(await resources.offerById(read, OfferId.make("none"))).toBeNull();
      expect(await resources.linkById(read, LinkId.make("none"))).toBeNull();
    });
    const [kept] = await at.all("select contact, document from resource where kind = 'offer'");
    expect(JSON.stringify(kept)).not.toContain("13900000000");
  });
});
