import {
  bringIn,
  type CanteenDay,
  canteenDay,
  changeCanteen,
  type Eater,
  eater,
  letIn,
  payIn,
  planVisit,
  visitServices,
} from "@huzhu/contract";
import { EntryId, HadAlready } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { Fen } from "@huzhu/domain/money";
import { ResidentId } from "@huzhu/domain/people";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { PLANNED, rowOf } from "../../testing/visits.ts";
import { CanteenPage } from "./canteen.svelte.ts";
import { creditWords, headcountWords } from "./words.ts";

const LUNCH = ServiceCode.make("C01");
const VISIT = ServiceCode.make("M01");
const WANG: Eater = { id: ResidentId.make("wang"), name: "王大爷", hamlet: "上寨", age: 72 };
const WRITTEN = Result.succeed({ entry: EntryId.make("e1") });

const PLAIN = {
  menu: [{ weekday: 4, dishes: "豆腐" }],
  ...{ signUpUntil: 10, mostOwed: Fen.make(10_000) },
} as const;

const DAY: CanteenDay = {
  policy: { services: [LUNCH], weekdays: [1, 2, 3, 4, 5], ...PLAIN },
  dishes: [
    { code: LUNCH, title: "午餐", unit: "餐", inKind: [{ of: "米", unit: "斤", fen: 200 }] },
    { code: ServiceCode.make("D01"), title: "日间照料", unit: "天", inKind: [] },
  ],
  ...{ service: LUNCH, on: TODAY, came: [], missing: [WANG], excused: [] },
  ...{ signedUp: [], expected: [WANG], lines: [], next: null },
};

const opened = async (server: FakeServer, role: "admin" | "keeper" = "admin") => {
  server
    .on(canteenDay, () => Result.succeed(DAY))
    .on(eater, () => Result.succeed({ eater: WANG, credit: -300, lines: [] }))
    .on(visitServices, () => Result.succeed([{ code: VISIT, title: "上门探访", minutes: 30 }]));
  const page = new CanteenPage(deskAt(server, role), TODAY);
  await page.open();
  return page;
};

describe("the canteen's day", () => {
  it("writes down who came, and tells what stands in the way", async () => {
    const server = new FakeServer().on(letIn, () => WRITTEN);
    const page = await opened(server);
    await page.come(ZHANG);
    expect(page.done).toBe("张三记上了");
    server.on(letIn, () => Result.fail(new HadAlready({ title: "午餐", on: TODAY })));
    await page.come(ZHANG);
    expect([page.done, page.coming.sentence]).toEqual(["", `${TODAY}的午餐已经记过了`]);
  });

  it("sends somebody to who is missing, where that is the person's work", async () => {
    let asked: unknown;
    const server = new FakeServer().on(planVisit, ({ body }) => {
      asked = body;
      return Result.succeed(rowOf(PLANNED));
    });
    const page = await opened(server);
    await page.lookIn(WANG);
    expect(asked).toEqual({ elder: "wang", service: VISIT, on: TODAY, part: "any", helpers: [] });
    expect(page.done).toBe("安排了今天去王大爷家，还没定谁去");
    const keeper = await opened(new FakeServer(), "keeper");
    expect(keeper.visit).toBeNull();
  });

  it("takes money and rice, once they are amounts", async () => {
    const bodies: Array<unknown> = [];
    const server = new FakeServer()
      .on(payIn, ({ body }) => {
        bodies.push(body);
        return WRITTEN;
      })
      .on(bringIn, ({ body }) => {
        bodies.push(body);
        return WRITTEN;
      });
    const { account, dish } = await opened(server);
    await account.show(WANG.id);
    account.money = "三块";
    await account.send(LUNCH);
    account.money = "3.5";
    await account.send(LUNCH);
    account.choose("bring");
    account.of = "米";
    account.many = 2;
    expect(account.deed(null)).toBeNull();
    await account.send(dish?.code ?? null);
    expect(bodies).toEqual([{ fen: 350 }, { service: LUNCH, of: "米", many: 2 }]);
  });

  it("is opened on other days for other things", async () => {
    let policy: unknown;
    const server = new FakeServer().on(changeCanteen, ({ body }) => {
      policy = body.policy;
      return Result.succeed(body.policy);
    });
    const page = await opened(server);
    page.opening.begin(DAY);
    page.opening.set(page.opening.weekdays, 6, true);
    page.opening.set(page.opening.weekdays, 1, false);
    page.opening.mostOwed = "50";
    page.opening.dishes.set(6, " 鱼汤 ");
    page.opening.until = 25;
    await page.opening.save();
    expect(policy).toBeUndefined();
    page.opening.until = 9;
    await page.opening.save();
    expect(policy).toEqual({
      ...{ services: [LUNCH], weekdays: [2, 3, 4, 5, 6], mostOwed: 5_000, signUpUntil: 9 },
      menu: [
        { weekday: 4, dishes: "豆腐" },
        { weekday: 6, dishes: "鱼汤" },
      ],
    });
  });

  it("says for how many to cook, and of whom it is known", () => {
    const [one, two] = [WANG, { ...WANG, id: ResidentId.make("zhang") }];
    const day = { ...DAY, expected: [one, two], signedUp: [two], excused: [] };
    expect(headcountWords(day)).toBe("煮2个人的：说了来的1人，常来的1人；说了不来的0人没有算");
  });

  it.each([
    [-300, "欠3元"],
    [0, "还有0元"],
    [1_250, "还有12.5元"],
  ])("says %i fen as %s", (credit, words) => {
    expect(creditWords(credit)).toBe(words);
  });
});
