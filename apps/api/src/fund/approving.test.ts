import { approvePayment, draftPayment, paymentOrders, type RequestOf } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse } from "../testing/house.ts";

const TODAY = localDate(NOW);
const code = LineCode.make("one-approval");

onEveryEngine("a payment that one other has to approve", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const line = {
      ...{ code, title: "小额开支", purpose: "试验", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen: Fen.make(100_000) }], threshold: Fen.make(20_000) },
    };
    await openLine(house, line);
  });

  it("is approved by whoever was first of two at once, and the other is told that it is done", async () => {
    const cadre = await house.as("cadre");
    const payment: RequestOf<typeof draftPayment>["body"]["payment"] = {
      line: code,
      place: "bank",
      use: null,
      title: "买菜",
      on: TODAY,
      payees: [{ name: "老周菜店", household: null, fen: Fen.make(5_000) }],
    };
    for (let round = 0; round < 5; round += 1) {
      const drafted = cadre.call(draftPayment, { body: { payment }, ...attempt() });
      const { payment: id } = await answered(drafted);
      const pressing = async (login: "cadre2" | "admin") => {
        const approver = await house.as(login);
        return approver.call(approvePayment, { params: { payment: id }, ...attempt() });
      };
      const both = await Promise.all([pressing("cadre2"), pressing("admin")]);
      expect(both.filter(Result.isSuccess)).toHaveLength(1);
      for (const lost of both.filter(Result.isFailure)) {
        expect(lost.failure).toMatchObject({
          ...{ _tag: "Refused", status: 409, tag: "ApprovedEnough" },
          sentence: "这张付款单刚才已经批准够了，不用您再批",
        });
      }
      const orders = await answered(cadre.call(paymentOrders, {}));
      const found = orders.find((one) => one.id === id);
      expect(found).toMatchObject({ state: "approved" });
    }
  });
});
