import { CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { ANSWERED, ASKED, NARROWER, REMARK } from "../testing/responsibilities.ts";
import { ACTOR, ADMIN, foundVillage, NOW, TODAY } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as dutyMatrices from "./duty-matrices.ts";
import * as supervision from "./supervision.ts";

const BY = { at: NOW, actor: ACTOR };

onEveryEngine("who answers for what", ({ place }) => {
  it("is kept in every version, and remarks and requests sealed, as they stand now", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await dutyMatrices.adopt(tx, NARROWER, ADMIN.id, NOW);
      for (const one of [REMARK, ANSWERED]) await supervision.recordRemark(tx, one, BY);
      await supervision.recordRequest(tx, ASKED, BY);
    });
    await database.read(village, async (read) => {
      expect(await dutyMatrices.versions(read)).toEqual([NARROWER]);
      expect(await dutyMatrices.on(read, TODAY)).toEqual(NARROWER);
      expect(await dutyMatrices.on(read, CalendarDate.make("2026-03-04"))).toBeNull();
      expect(await supervision.remarks(read)).toEqual([ANSWERED]);
      expect(await supervision.remarkById(read, REMARK.id)).toEqual(ANSWERED);
      expect(await supervision.requests(read)).toEqual([ASKED]);
      expect(await supervision.requestById(read, ASKED.id)).toEqual(ASKED);
    });
    const kept = JSON.stringify(await at.all("select * from supervision"));
    for (const said of ["请公开", "值班室"]) expect(kept).not.toContain(said);
  });
});
