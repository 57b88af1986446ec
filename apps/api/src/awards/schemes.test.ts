import {
  awardRounds,
  awardSchemes,
  keepScheme,
  openAwardRound,
  putSchemeToVote,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { SchemeCode } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { adopting, FILIAL } from "../testing/awards.ts";
import { calling, neighbours, seatSeven } from "../testing/committee.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

const TODAY = localDate(NOW);
const fen = (n: number) => Fen.make(n);

onEveryEngine("award schemes", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    await adopting(house, await seatSeven(house, await neighbours(house)), FILIAL);
  });

  it("keep every version of a scheme, refuse hand-outs, and leave schemes to the admin", async () => {
    const admin = await house.as("admin");
    const again = attempt();
    const other = { ...FILIAL, code: SchemeCode.make("other") };
    const kept = await answered(admin.call(keepScheme, { body: other, ...again }));
    expect(await answered(admin.call(keepScheme, { body: other, ...again }))).toEqual(kept);
    expect(await answered(admin.call(keepScheme, { body: other, ...attempt() }))).toMatchObject({
      version: 2,
    });
    const { standings } = await answered(admin.call(awardSchemes, {}));
    expect(standings.map(({ code, version, step }) => [code, version, step])).toEqual([
      ["filial", 1, "adopted"],
      ["other", 1, "written"],
      ["other", 2, "written"],
    ]);
    const body = { version: 1, meeting: await calling(house, "办法会2号") };
    const adopted = { params: { code: FILIAL.code }, body, ...attempt() };
    expect(await refused(admin.call(putSchemeToVote, adopted))).toMatchObject({
      ...{ status: 409, sentence: "“孝善奖”第1版会上已经通过了" },
    });
    const early = { code: other.code, version: 2, on: TODAY, budget: fen(1), basis: null };
    expect(await refused(admin.call(openAwardRound, { body: early, ...attempt() }))).toMatchObject({
      sentence: "“孝善奖”第2版还没有开会通过，先在“评奖办法”里提到会上表决",
    });
    const criteria = [{ kind: "judged", title: "困难", most: 10 }] as const;
    const handOut = { ...other, criteria };
    expect(await refused(admin.call(keepScheme, { body: handOut, ...attempt() }))).toMatchObject({
      status: 422,
      sentence: "这个办法还不行：没有一条是看做了什么的：奖励要奖给做了事的，不是白给",
    });
    const cadre = await house.as("cadre");
    expect(await refused(cadre.call(keepScheme, { body: other, ...attempt() }))).toMatchObject({
      status: 403,
    });
    expect(await send(admin, keepScheme, { body: { ...other, criteria: [] } })).toMatchObject({
      status: 400,
    });
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(awardRounds, {}))).toMatchObject({ status: 403 });
  });
});
