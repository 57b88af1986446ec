import {
  addDonor,
  donors,
  endPledge,
  fund,
  goods,
  pledge,
  pledges,
  receiveGift,
  receiveInKind,
} from "@huzhu/contract";
import { GiftId } from "@huzhu/domain/fund";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LATE, LIN, LINE, PLEDGE, YEAR } from "../../testing/giving.ts";
import { RICE, TODAY } from "../../testing/village.ts";
import { Giving } from "./giving.svelte.ts";
import { PledgesPage } from "./pledges.svelte.ts";
import { gotBy, gotWords } from "./went.ts";

const served = () => {
  const sent: Array<unknown> = [];
  const server = new FakeServer()
    .on(donors, () => Result.succeed([LIN]))
    .on(pledges, () => Result.succeed([PLEDGE, LATE]))
    .on(goods, () => Result.succeed([RICE]))
    .on(fund, () => Result.succeed(YEAR))
    .on(receiveGift, ({ body }) => {
      sent.push(body.gift);
      return Result.succeed({ gift: GiftId.make("g-1") });
    })
    .on(receiveInKind, ({ body }) => {
      sent.push(body.gift);
      return Result.succeed({ gift: GiftId.make("g-2") });
    })
    .on(addDonor, () => Result.succeed({ donor: LIN.id }))
    .on(pledge, ({ body }) => {
      sent.push(body.pledge);
      return Result.succeed({ pledge: PLEDGE.id });
    })
    .on(endPledge, ({ params, body }) => {
      sent.push({ ...params, ...body });
      return Result.succeed({ pledge: params.pledge });
    });
  return { server, sent };
};

const opened = async () => {
  const { server, sent } = served();
  const page = new PledgesPage(deskAt(server), TODAY);
  await page.load();
  return { page, sent };
};

describe("promises", () => {
  it("stand by their days with their sums, the late ones first", async () => {
    const { page } = await opened();
    expect(page.awaited.map(({ title, number, of }) => [title, number, of])).toEqual([
      ["修灶", 1, 1],
      ["三年助餐", 1, 2],
      ["三年助餐", 2, 2],
    ]);
    expect(page.sums).toEqual({ late: 600_000, due: 600_000, promised: 600_000, received: 0 });
  });

  it("book what came on the instalment and its line", async () => {
    const { page, sent } = await opened();
    const due = page.awaited[1];
    if (!due) throw new Error("Nothing is due.");
    page.came(due);
    page.place = "cash";
    await page.receive();
    expect(sent).toEqual([
      {
        ...{ source: "villagers", donor: LIN.id, line: LINE, place: "cash", fen: 600_000 },
        ...{ on: TODAY, earmark: null, note: "", instalment: { pledge: PLEDGE.id, number: 1 } },
      },
    ]);
    expect([page.coming, page.done]).toEqual([null, "林建国的第1期到账了"]);
  });

  it("are taken down by parts, each as much a year later, and given up with a reason", async () => {
    const { page, sent } = await opened();
    page.begin();
    Object.assign(page.draft, { title: "两年" });
    const [first] = page.draft.parts;
    Object.assign(first ?? {}, { money: "500.5" });
    page.draft.add();
    await page.save();
    expect(sent[0]).toMatchObject({
      ...{ donor: LIN.id, source: "villagers", title: "两年", line: LINE },
      instalments: [
        { due: TODAY, fen: 50_050 },
        { due: "2027-03-05", fen: 50_050 },
      ],
    });
    const [late] = page.awaited;
    if (!late) throw new Error("Nothing is late.");
    page.stop(late);
    await page.end();
    expect(sent).toHaveLength(1);
    page.why = "厂子停了";
    await page.end();
    expect(sent[1]).toEqual({ pledge: LATE.id, why: "厂子停了" });
  });
});

it("puts things that were given on the shelf they are for", async () => {
  const { server, sent } = served();
  const giving = new Giving(deskAt(server), TODAY);
  await giving.begin("things", LINE);
  giving.donor = LIN.id;
  giving.shelve(RICE.id);
  Object.assign(giving, { many: "20", money: "1200", valuedBy: "村会计" });
  expect(await giving.send([])).toBe("实物记下了");
  expect(sent[0]).toMatchObject({ what: RICE.name, unit: RICE.unit, many: 20, good: RICE.id });
});

it("adds up what each family got of a batch", () => {
  const on = TODAY;
  const went = [
    { kind: "redemption", on, pieces: 1, to: "王**", hamlet: "上坝组" },
    { kind: "damage", on, pieces: 1, to: null, hamlet: null },
    { kind: "gift", on, pieces: 1, to: "王**", hamlet: "上坝组" },
  ] as const;
  expect(gotWords(gotBy({ went }), "袋")).toBe("上坝组王**家2袋、坏了1袋");
  expect(gotWords(gotBy({ went }), "袋", 1)).toBe("上坝组王**家2袋、另外1家1袋");
});
