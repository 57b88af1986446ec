import {
  deliverLink,
  fund,
  goods,
  hamlets,
  matchResources,
  receiveShare,
  resources,
  startProject,
  takeOffer,
} from "@huzhu/contract";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { FUND, GUESTHOUSE, LINK, NEED, OFFER, RESOURCES, RICE } from "../../testing/resources.ts";
import { TODAY } from "../../testing/village.ts";
import { ProjectsPage } from "./projects.svelte.ts";
import { ResourcesPage } from "./resources.svelte.ts";

const served = () =>
  new FakeServer()
    .on(resources, () => Result.succeed(RESOURCES))
    .on(hamlets, () => Result.succeed([]))
    .on(goods, () => Result.succeed([RICE]))
    .on(fund, () => Result.succeed(FUND))
    .on(takeOffer, () => Result.succeed({ offer: OFFER.id }))
    .on(matchResources, () => Result.succeed({ link: LINK.id }))
    .on(deliverLink, () => Result.succeed({ link: LINK.id }))
    .on(startProject, () => Result.succeed({ project: GUESTHOUSE.id }))
    .on(receiveShare, () => Result.succeed({ project: GUESTHOUSE.id }));

describe("resource links", () => {
  const opened = async () => {
    const page = new ResourcesPage(deskAt(served()), TODAY);
    await page.load();
    return page;
  };

  it("show what can still be used, and what would fit with both its sides", async () => {
    const page = await opened();
    expect(page.offers).toEqual([OFFER]);
    expect(page.suggestions).toEqual([{ offer: OFFER, need: NEED, fits: ["kind", "enough"] }]);
    await page.tie(OFFER, NEED);
    expect(page.done).toContain("连上了");
  });

  it.each([
    { name: "complete", but: {}, ready: true },
    { name: "without a giver", but: { from: " " }, ready: false },
    { name: "with half a sack", but: { quantity: "1.5" }, ready: false },
    { name: "of money with fen", but: { kind: "money", quantity: "1.5" }, ready: true },
    { name: "of no money", but: { kind: "money", quantity: "0" }, ready: false },
    { name: "until no day that there is", but: { until: "2026-02-31" }, ready: false },
    { name: "until a day", but: { until: addDays(TODAY, 30) }, ready: true },
  ] as const)("are taken down or not: an offer $name", async ({ but, ready }) => {
    const { taking } = await opened();
    await taking.begin("offer");
    Object.assign(taking, { from: "粮油公司", what: "大米", quantity: "40", ...but });
    expect(taking.draft !== null).toBe(ready);
  });

  it("take goods that came only with what they are on the shelf", async () => {
    const page = await opened();
    const { following } = page;
    await following.begin(LINK, "deliver");
    following.pieces = "40";
    expect(following.given).toBeNull();
    following.good = RICE.id;
    expect(following.given?.outcome).toEqual({ _tag: "Goods", good: RICE.id, pieces: 40 });
    await following.send();
    expect(following.link).toBeNull();
    expect(page.done).toContain("道谢");
  });
});

describe("projects", () => {
  const opened = async () => {
    const page = new ProjectsPage(deskAt(served()), TODAY);
    await page.load();
    return page;
  };

  it.each([
    { percent: "20", permille: 200 },
    { percent: "12.5%", permille: 125 },
    { percent: "100", permille: 1_000 },
    { percent: "0", permille: null },
    { percent: "101", permille: null },
    { percent: "一半", permille: null },
  ])("are agreed in percent: $percent", async ({ percent, permille }) => {
    const page = await opened();
    page.begin();
    Object.assign(page, { title: "民宿", partner: "合作社", paper: "协议1号", percent });
    expect(page.draft?.permille ?? null).toBe(permille);
  });

  it("take money first for the year that owes most", async () => {
    const page = await opened();
    expect(page.open).toBe(30_000);
    await page.tell("share", GUESTHOUSE);
    expect(page.year).toBe("2024");
    page.money = "150.5";
    expect(page.share).toEqual({
      ...{ year: 2024, fen: 15_050, on: TODAY },
      into: { line: "elders", place: "bank" },
    });
    await page.send();
    expect(page.done).toBe("民宿交的钱记下了");
  });
});
