import { donorAccount, sheetOf } from "@huzhu/domain/fund";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { CANTEEN, DONOR, GIFT, liveWithFund, PAYMENT } from "../testing/fund.ts";
import { foundVillage } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as fundBook from "./fund-book.ts";
import * as fundMoney from "./fund-money.ts";

onEveryEngine("the fund", ({ place }) => {
  it("is read from its book and the ledger, with names that only the key opens", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    await writing(database, village)(liveWithFund);
    await database.read(village, async (read) => {
      const fund = await fundBook.fund(read);
      expect(fund.lines.get(CANTEEN.code)).toEqual(CANTEEN);
      expect(fund.donors.get(DONOR.id)).toEqual(DONOR);
      expect(fund.gifts.get(GIFT.id)).toMatchObject(GIFT);
      expect(fund.payments.get(PAYMENT.id)).toMatchObject(PAYMENT);
      const rows = await fundMoney.rows(read);
      expect(sheetOf(fund, rows, 2026)).toMatchObject({
        income: 30_000,
        spent: 8_000,
        left: 22_000,
      });
      expect(donorAccount(fund, rows, DONOR.id)).toMatchObject({
        ...{ given: 30_000, left: 22_000 },
        spent: [{ fen: 8_000, payment: { title: "买菜" } }],
      });
      const purses = (await fundMoney.purses(read)).map(({ line, place: lies, balance }) => [
        ...[line, lies, balance],
      ]);
      expect(purses).toEqual([
        ["canteen", "bank", 22_000],
        ["canteen", "cash", 0],
      ]);
    });
    const kept = JSON.stringify(await at.all("select said, names from fund_entry"));
    expect(kept).not.toMatch(/林老板|老周/);
  });
});
