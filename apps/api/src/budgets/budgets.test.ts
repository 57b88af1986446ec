import { budgets, fund, proposeBudget } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { beforeAll, expect, it } from "vitest";
import { calling, deciding, neighbours, type Seated, seatSeven } from "../testing/committee.ts";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const [MEALS, AWARDS] = [LineCode.make("meals"), LineCode.make("awards")];
const fen = (many: number) => Fen.make(many);

onEveryEngine("a year's budget", (engine) => {
  let house: House;
  let seven: ReadonlyArray<Seated>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    seven = await seatSeven(house, await neighbours(house));
    for (const [code, title] of [
      [MEALS, "食堂"],
      [AWARDS, "评奖"],
    ] as const) {
      const line = {
        ...{ code, title, purpose: "照预算用", open: true, decision: "纪要1号" },
        ...{ plans: [{ year: 2026, fen: fen(100_000) }], threshold: fen(500_000) },
      };
      await openLine(house, line);
    }
  });

  const plan = (meals: number, awards: number) => ({
    year: 2027,
    lines: [
      { line: MEALS, fen: fen(meals) },
      { line: AWARDS, fen: fen(awards) },
    ] as const,
  });
  const planned = async () => {
    const admin = await house.as("admin");
    const { lines } = await answered(admin.call(fund, { query: { year: 2027 } }));
    return lines.map(({ code, plans, decision }) => ({
      ...{ code, decision },
      fen: plans.find(({ year }) => year === 2027)?.fen ?? null,
    }));
  };

  it("is in force once a meeting carried it, line by line, under the number of its minutes", async () => {
    const admin = await house.as("admin");
    const lost = await calling(house, "预算会1号");
    const again = attempt();
    const body = { ...plan(200_000, 50_000), meeting: lost };
    const put = await answered(admin.call(proposeBudget, { body, ...again }));
    expect(await answered(admin.call(proposeBudget, { body, ...again }))).toEqual(put);
    expect(await refused(admin.call(proposeBudget, { body, ...attempt() }))).toMatchObject({
      ...{ status: 409, tag: "MotionIsPut" },
    });
    expect(await deciding(house, seven, lost, "against")).toMatchObject({ carried: false });
    expect((await planned()).map((one) => one.fen)).toEqual([null, null]);

    const meeting = await calling(house, "预算会2号");
    const other = { ...plan(150_000, 80_000), meeting };
    await answered(admin.call(proposeBudget, { body: other, ...attempt() }));
    expect(await deciding(house, seven, meeting, "for")).toMatchObject({ carried: true });
    expect(await planned()).toEqual([
      { code: MEALS, decision: "预算会2号", fen: 150_000 },
      { code: AWARDS, decision: "预算会2号", fen: 80_000 },
    ]);
    const { budgets: rows } = await answered(admin.call(budgets, {}));
    expect(rows.map(({ step }) => step)).toEqual(["adopted", "turnedDown"]);
    await expectSound(house);
  });

  it("is of open lines, each once, and put by whoever keeps the fund", async () => {
    const admin = await house.as("admin");
    const meeting = await calling(house, "预算会3号");
    const lines = [{ line: LineCode.make("none"), fen: fen(1) }] as const;
    const unknown = { body: { year: 2027, lines, meeting }, ...attempt() };
    expect(await refused(admin.call(proposeBudget, unknown))).toMatchObject({ tag: "UnknownLine" });
    const twice = { year: 2027, lines: [plan(1, 1).lines[0], plan(2, 1).lines[0]], meeting };
    expect(await send(admin, proposeBudget, { body: twice })).toMatchObject({ status: 400 });
    const keeper = await house.as("keeper");
    const body = { ...plan(1, 1), meeting };
    expect(await refused(keeper.call(proposeBudget, { body, ...attempt() }))).toMatchObject({
      status: 403,
    });
  });
});
