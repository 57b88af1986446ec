import { FilialPaymentId, RoundId, SchemeCode } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { addDays } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { OPENED, SCHEME, SCORED } from "../testing/award-round.ts";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as awardRounds from "./award-rounds.ts";
import * as awardSchemes from "./award-schemes.ts";
import * as filialPayments from "./filial-payments.ts";

const when = (at = NOW) => ({ at, actor: ACTOR });

onEveryEngine("award rounds", ({ open }) => {
  it("keep schemes by their versions, and every step of a round by one of them", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const other = { ...SCHEME, version: 2, title: "好邻里" };
    await write(async (tx) => {
      await awardSchemes.add(tx, SCHEME, when());
      await awardSchemes.add(tx, other, when());
      await awardRounds.insert(tx, OPENED, when());
    });
    await expect(write((tx) => awardSchemes.add(tx, SCHEME, when()))).rejects.toThrow();
    await write(async (tx) => {
      const locked = await awardRounds.lock(tx, OPENED.id);
      expect(locked).toEqual(OPENED);
      const move = { round: SCORED, from: "Opened", what: "scored" } as const;
      await awardRounds.advance(tx, move, when(later(1)));
    });
    const again = { round: SCORED, from: "Opened", what: "scored" } as const;
    await expect(write((tx) => awardRounds.advance(tx, again, when()))).rejects.toThrow();
    await database.read(village, async (read) => {
      expect(await awardSchemes.list(read)).toEqual([SCHEME, other]);
      expect(await awardSchemes.find(read, SchemeCode.make("x"), 1)).toBeNull();
      expect(await awardRounds.byId(read, OPENED.id)).toEqual(SCORED);
      expect(await awardRounds.byId(read, RoundId.make("x"))).toBeNull();
      expect(await awardRounds.atSteps(read, ["Scored"])).toEqual([SCORED]);
      expect(await awardRounds.promised(read)).toEqual(new Map([["awards", 30_000]]));
      const events = await awardRounds.eventsOf(read, OPENED.id);
      expect(events.map(({ what, round }) => [what, round.state._tag])).toEqual([
        ["opened", "Opened"],
        ["scored", "Scored"],
      ]);
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("count what children paid in some days, what was struck among it", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const said = { _tag: "Paid", child: "王小明", fen: Fen.make(20_000) } as const;
    const paid = { id: FilialPaymentId.make("f"), elder: WANG_WEI.id, on: TODAY, said };
    await writing(database, village)((tx) => filialPayments.write(tx, paid, when()));
    await database.read(village, async (read) => {
      expect(await filialPayments.between(read, { from: TODAY, to: TODAY })).toEqual([paid]);
      const tomorrow = addDays(TODAY, 1);
      expect(await filialPayments.between(read, { from: tomorrow, to: tomorrow })).toEqual([]);
      expect(await filialPayments.byId(read, paid.id)).toEqual(paid);
    });
    expect((await verify(database, village)).findings).toEqual([]);
  });
});
