import {
  convertTime,
  donatePoints,
  givePoints,
  grantPoints,
  placeHold,
  pointsPolicy,
  relieveFromPool,
} from "@huzhu/contract";
import { OwnHousehold } from "@huzhu/domain/claims";
import { HouseholdId } from "@huzhu/domain/people";
import { DEFAULT_POLICY } from "@huzhu/domain/points";
import { endOfDay } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { DANCERS, HOLD, HOME, POOL, TIME } from "../../testing/ledger.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { AccountPage } from "./account-page.svelte.ts";
import { Converting } from "./work/convert.svelte.ts";
import { Donating } from "./work/donate.svelte.ts";
import { Giving } from "./work/give.svelte.ts";
import { Granting } from "./work/grant.svelte.ts";
import { PlacingHold } from "./work/hold.svelte.ts";
import { Relieving } from "./work/relieve.svelte.ts";
import type { Work, WorkKind } from "./work/work.ts";

const MOVED = { transfers: [], accounts: [] };

/** 张三's account, or another, and every body that moves points. */
const opened = async (account = HOME) => {
  const bodies: unknown[] = [];
  const take = ({ body }: { readonly body: unknown }) => {
    bodies.push(body);
    return Result.succeed(MOVED);
  };
  const server = withLedger(new FakeServer())
    .on(grantPoints, take)
    .on(givePoints, take)
    .on(donatePoints, take)
    .on(relieveFromPool, take)
    .on(convertTime, take)
    .on(placeHold, ({ body }) => {
      bodies.push(body);
      return Result.succeed(HOLD);
    })
    .on(pointsPolicy, () =>
      Result.succeed({ ...DEFAULT_POLICY, conversion: { minutes: 60, points: 2 } }),
    );
  const page = new AccountPage(deskAt(server), account.id, TODAY);
  await page.open();
  return { page, bodies, server };
};

const started = <Form extends Work>(
  page: AccountPage,
  kind: WorkKind,
  form: new (...given: never[]) => Form,
): Form => {
  page.start(kind);
  if (!(page.work instanceof form)) throw new Error(`There is no form for ${kind}.`);
  return page.work;
};

describe("an account", () => {
  it("says what is on hold, and what is left to be used", async () => {
    const { page } = await opened();
    expect([page.title, page.view?.held, page.available]).toEqual(["张三家", 4, 6]);
  });

  it("offers what can be done with it, and for time its conversion", async () => {
    const [home, time, pool] = await Promise.all([opened(), opened(TIME), opened(POOL)]);
    expect(home.page.verbs).toEqual(["grant", "give", "donate", "hold", "relieve"]);
    expect(time.page.verbs).toContain("convert");
    expect(pool.page.verbs).toEqual([]);
  });
});

describe("moving points", () => {
  it("grants with origin, reason and day, and says what it comes to before", async () => {
    const { page, bodies } = await opened();
    const work = started(page, "grant", Granting);
    work.amount.text = "5";
    expect(work.effect).toBe("现在10分，办完是15分");
    expect(work.body).toBeNull();
    work.why = " 春节慰问 ";
    await page.send();
    expect(bodies).toEqual([
      { account: HOME.id, amount: 5, origin: "granted", why: "春节慰问", eventDate: TODAY },
    ]);
    expect([page.done, page.work]).toEqual(["发放了5分", null]);
  });

  it("gives to the account that was found, at most what is not on hold", async () => {
    const { page, bodies } = await opened();
    const work = started(page, "give", Giving);
    void work.choice.type("舞蹈队");
    await work.choice.enter();
    work.amount.text = "7";
    expect(work.amount.problem).toBe("最多6分");
    work.amount.text = "6";
    expect(work.effect).toBe("现在10分，办完是4分；舞蹈队多6分，有效期不变");
    await page.send();
    expect(bodies).toEqual([{ from: HOME.id, to: DANCERS.id, amount: 6, note: "" }]);
  });

  it("gives into the pool, and out of it by a decision", async () => {
    const { page, bodies } = await opened();
    started(page, "donate", Donating).amount.text = "2";
    await page.send();
    const work = started(page, "relieve", Relieving);
    work.amount.text = "3";
    await page.send();
    expect(bodies).toHaveLength(1);
    work.decision = "3月5日村民代表会";
    await page.send();
    expect(bodies).toEqual([
      { from: HOME.id, amount: 2, note: "" },
      { to: HOME.id, amount: 3, decision: "3月5日村民代表会" },
    ]);
  });

  it("holds until the end of a day, or until somebody frees it", async () => {
    const { page, bodies } = await opened();
    const work = started(page, "hold", PlacingHold);
    work.amount.text = "1";
    work.purpose = "订油";
    work.until = "2026-03-04";
    expect(work.body).toBeNull();
    work.until = TODAY;
    await page.send();
    expect(bodies).toEqual([{ amount: 1, purpose: "订油", expiresAt: endOfDay(TODAY) }]);
  });

  it("converts whole multiples, and shows what the minutes bring", async () => {
    const { page, bodies } = await opened(TIME);
    const work = started(page, "convert", Converting);
    await expect.poll(() => work.rate).not.toBeNull();
    work.amount.text = "90";
    expect(work.effect).toBeNull();
    work.amount.text = "120";
    expect(work.effect).toBe("现在120分钟，办完是0分钟；家里多4分");
    await page.send();
    expect(bodies).toEqual([{ resident: ZHANG.id, minutes: 120 }]);
  });

  it("stays open where it was refused, with the sentence", async () => {
    const { page, server } = await opened();
    const household = HouseholdId.make("household-001");
    server.on(grantPoints, () => Result.fail(new OwnHousehold({ household })));
    const work = started(page, "grant", Granting);
    work.amount.text = "5";
    work.why = "慰问";
    await page.send();
    expect(page.work?.calling.sentence).toBe("自己家的积分要请别人办");
    expect(page.done).toBe("");
  });

  it.each([
    { name: "words", text: "五", problem: "要写数字，如5" },
    { name: "nothing at all of it", text: "0", problem: "要大于0" },
    { name: "half a point where points are whole", text: "1.5", problem: "要写数字，如5" },
  ])("says what is wrong with $name", async ({ text, problem }) => {
    const { page } = await opened();
    const work = started(page, "grant", Granting);
    work.amount.text = text;
    expect([work.amount.problem, work.amount.value]).toEqual([problem, null]);
  });
});
