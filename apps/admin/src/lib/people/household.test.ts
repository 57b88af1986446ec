import { makeClient } from "@huzhu/client";
import {
  bindCard,
  type CardLife,
  CardTaken,
  type HouseholdView,
  household,
  type ResidentRow,
  reportCardLost,
} from "@huzhu/contract";
import { CardId, CardNumber, HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { AccountId, newAccount, Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { HouseholdPage } from "./household.svelte.ts";

const id = HouseholdId.make("household-1");
const wang: ResidentRow = {
  id: ResidentId.make("resident-1"),
  name: PersonName.make("王建国"),
  sex: "male",
  age: 71,
  relation: "head",
  residence: "home",
  idNumberMasked: "5***************12",
  household: id,
  householdNumber: "012",
  hamlet: "上寨",
  card: null,
};
const view: HouseholdView = {
  id,
  number: "012",
  hamlet: "上寨",
  account: newAccount({
    id: AccountId.make("account-1"),
    kind: "household",
    holder: id,
    floor: Points.make(0),
    balance: Points.make(86),
  }),
  personal: [],
  members: [wang],
};

const LIFE: CardLife = {
  ...{ resident: wang.id, name: wang.name, hamlet: "上寨", household: id },
  ...{ cards: [], events: [], code: "none", hasPortrait: false },
};

const opened = async (server: FakeServer) => {
  server.on(household, () => Result.succeed(view));
  const page = new HouseholdPage({ client: makeClient({ fetch: server.fetch }) }, id);
  await page.open();
  page.start("bind", wang);
  return page;
};

describe("a household's cards", () => {
  it("stand below how many live there", async () => {
    const page = await opened(new FakeServer());
    expect(page.counted).toBe("家里1口人，都在家");
    expect(page.elders).toEqual([wang.id]);
  });

  it("gives the card that was scanned, in one spelling, and shows the household anew", async () => {
    const given: string[] = [];
    const server = new FakeServer().on(bindCard, ({ body }) => {
      given.push(body.number);
      return Result.succeed({
        ...{ card: CardId.make("card-2"), resident: wang.id, name: wang.name },
        ...{ shown: body.number, replaced: 0 },
      });
    });
    const page = await opened(server);
    page.cardNumber = "00a1 b2c3";
    await page.bind(wang);
    expect(given).toEqual(["00A1B2C3"]);
    expect(page.done).toBe("王建国的卡 00A1B2C3 发好了");
    expect(page.work).toBeNull();
    expect(server.requests.filter((one) => one.startsWith("GET"))).toHaveLength(2);
  });

  it.each([
    { name: "nothing", typed: "", problem: "请刷卡，或输入卡面上的号码" },
    { name: "too little", typed: "12", problem: "卡号是4到20位，现在是2位" },
    { name: "a name", typed: "王1234", problem: "卡号里不能有“王”，只有数字和字母A到F" },
  ])("says what is wrong with $name, and asks nobody", async ({ typed, problem }) => {
    const server = new FakeServer();
    const page = await opened(server);
    page.cardNumber = typed;
    await page.bind(wang);
    expect(page.cardProblem).toBe(problem);
    expect(server.requests).toHaveLength(1);
  });

  it("says whose a card is already", async () => {
    const server = new FakeServer().on(bindCard, () =>
      Result.fail(new CardTaken({ name: "李秀英" })),
    );
    const page = await opened(server);
    page.cardNumber = "12345678";
    await page.bind(wang);
    expect(page.binding.sentence).toBe("这张卡已经是李秀英的");
    expect(page.work).not.toBeNull();
  });

  it("stops a lost card and names it", async () => {
    const server = new FakeServer().on(reportCardLost, () => Result.succeed(LIFE));
    const page = await opened(server);
    await page.lose({ ...wang, card: CardNumber.make("12345678") });
    expect(page.done).toBe("王建国的卡 12345678 已挂失，不能再用");
  });
});
