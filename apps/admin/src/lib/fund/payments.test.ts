import {
  approvePayment,
  attachPaper,
  draftPayment,
  fund,
  households,
  type PaymentOrderRow,
  paymentOrders,
  payOrder,
  type RequestOf,
  refusePayment,
} from "@huzhu/contract";
import { PaymentId } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LINE, YEAR } from "../../testing/giving.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { PaymentsPage } from "./payments.svelte.ts";

const VIEW = { ...YEAR, lines: YEAR.lines.map((one) => ({ ...one, threshold: Fen.make(20_000) })) };
const ORDER: PaymentOrderRow = {
  ...{ id: PaymentId.make("o-1"), line: LINE, place: "bank", use: null, title: "买菜", on: TODAY },
  ...{ payees: [{ name: "老周菜店", household: null, fen: Fen.make(3_000) }], fen: 3_000 },
  ...{ state: "drafted", needs: 1, drafted: { by: "王干部", at: Instant.make(0) } },
  ...{ approvals: [], refused: null, mine: true, papers: [] },
};
const PAID: PaymentOrderRow = { ...ORDER, id: PaymentId.make("o-0"), state: "paid", mine: false };

const PAPER = "QUFBQUFBQUFBQUFB";

type Draft = RequestOf<typeof draftPayment>["body"]["payment"];

const opened = async () => {
  const drafted: Array<Draft> = [];
  const did: Array<string> = [];
  const payment = ORDER.id;
  const answer = (word: string) => {
    did.push(word);
    return Result.succeed({ payment });
  };
  const server = new FakeServer()
    .on(fund, () => Result.succeed(VIEW))
    .on(paymentOrders, () => Result.succeed([ORDER, PAID]))
    .on(households, () => Result.succeed({ rows: [], total: 0, page: 1, pageSize: 50 }))
    .on(draftPayment, ({ body }) => {
      drafted.push(body.payment);
      return answer("draft");
    })
    .on(approvePayment, () => answer("approve"))
    .on(refusePayment, ({ body }) => answer(body.why))
    .on(payOrder, () => answer("pay"))
    .on(attachPaper, ({ body }) => {
      did.push(`${body.about}:${body.base64}`);
      return Result.succeed({});
    });
  const shrink = async (file: Blob) => (file.size > 0 ? PAPER : null);
  const page = new PaymentsPage(deskAt(server), TODAY, shrink);
  await page.load();
  return { page, drafted, did };
};

describe("payment orders", () => {
  it("stand apart by whether anybody still has to do something", async () => {
    const { page } = await opened();
    expect(page.waiting.map(({ id }) => id)).toEqual(["o-1"]);
    expect(page.past.shown.map(({ id }) => id)).toEqual(["o-0"]);
  });

  it("are drafted for families and for shops, and say how many have to approve", async () => {
    const { page, drafted } = await opened();
    const home = { id: ZHANG.household, head: ZHANG.name, number: ZHANG.householdNumber };
    page.begin();
    page.draft.addHousehold(home);
    page.draft.addHousehold(home);
    page.draft.add();
    const [family, shop] = page.draft.parts;
    if (!family || !shop) throw new Error("Nobody is paid.");
    Object.assign(family, { money: "100.5" });
    Object.assign(shop, { name: " 老周菜店 ", money: "99.5" });
    expect([page.draft.total, page.needs, page.draft.payment]).toEqual([20_000, 1, null]);
    page.draft.title = "冬衣";
    shop.money = "99.51";
    expect(page.needs).toBe(2);
    await page.send();
    expect(drafted).toEqual([
      {
        ...{ line: LINE, place: "bank", use: null, title: "冬衣", on: TODAY },
        payees: [
          { name: home.head, household: home.id, fen: 10_050 },
          { name: "老周菜店", household: null, fen: 9_951 },
        ],
      },
    ]);
    expect(page.done).toBe("付款单开好了，要请两位批准");
  });

  it("are approved, paid, turned down with a reason, and keep their receipts", async () => {
    const { page, did } = await opened();
    await page.approve(ORDER);
    await page.pay(ORDER);
    page.refuse(ORDER);
    await page.turnDown();
    page.why = "没有票";
    await page.turnDown();
    await page.attach(ORDER, new Blob([]));
    expect(page.sentence).toContain("不是照片");
    await page.attach(ORDER, new Blob(["收据"]));
    expect(did).toEqual(["approve", "pay", "没有票", "o-1:QUFBQUFBQUFBQUFB"]);
    expect(page.sentence).toBeNull();
  });
});
