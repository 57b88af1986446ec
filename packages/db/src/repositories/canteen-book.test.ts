import { byStaff, type Entry, EntryId } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { addDays } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_FANG, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as canteenBook from "./canteen-book.ts";

const line = (id: string, but: Partial<Entry> = {}): Entry => ({
  id: EntryId.make(id),
  resident: WANG_WEI.id,
  on: TODAY,
  said: { _tag: "Came", service: ServiceCode.make("C01"), title: "午餐", fen: Fen.make(300) },
  at: NOW,
  by: byStaff({ id: StaffId.make("cook") }),
  ...but,
});

onEveryEngine("the canteen's book", ({ place }) => {
  it("is read by elder and by day, the oldest line first", async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    const earlier = line("b", { on: addDays(TODAY, -7) });
    const paid = line("a", { said: { _tag: "PaidIn", fen: Fen.make(1_000) } });
    const hers = line("c", { resident: WANG_FANG.id });
    await write((tx) => canteenBook.write(tx, [paid, earlier, hers], ACTOR));
    await database.read(village, async (read) => {
      expect(await canteenBook.ofResident(read, WANG_WEI.id)).toEqual([earlier, paid]);
      expect(await canteenBook.between(read, { from: TODAY, to: TODAY })).toEqual([paid, hers]);
      expect(await canteenBook.all(read)).toHaveLength(3);
      expect(await canteenBook.byId(read, hers.id)).toEqual(hers);
      expect(await canteenBook.byId(read, EntryId.make("none"))).toBeNull();
    });
  });

  it("keeps whose word it was: the elder's own, or of who acts for them", async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const said = { _tag: "SignedUp", service: ServiceCode.make("C01"), title: "午餐" } as const;
    const own = line("a", { said: { ...said, coming: true }, by: { _tag: "ByElder" } });
    const by = { _tag: "ByProxy", proxy: WANG_FANG.id } as const;
    const acted = line("b", { said: { ...said, coming: false }, by });
    await writing(database, village)((tx) => canteenBook.write(tx, [own, acted], ACTOR));
    await database.read(village, async (read) => {
      expect(await canteenBook.ofResident(read, WANG_WEI.id)).toEqual([own, acted]);
    });
  });
});
