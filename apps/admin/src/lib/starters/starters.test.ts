import { giveStarters, type RequestOf, type StarterRow, starters } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, TODAY, ZHANG } from "../../testing/village.ts";
import { Starters, whyFrail } from "./starters.svelte.ts";

const rowOf = ({ id: elder, name }: Pick<typeof LI, "id" | "name">): StarterRow => ({
  ...{ elder, name, age: 86, hamlet: LI.hamlet, level: null, received: 0 },
});

describe("starter credits", () => {
  it("say why somebody waits: what was assessed, or else the age", () => {
    expect(whyFrail({ level: null, age: 91 })).toBe("满85岁（91岁），没有评估过");
    expect(whyFrail({ level: 3, age: 70 })).toBe("重度失能");
  });

  it("are proposed as far as the pool goes, and given to those chosen, by a decision", async () => {
    const sent: Array<RequestOf<typeof giveStarters>["body"]> = [];
    const waiting = [rowOf(LI), rowOf(ZHANG)];
    const server = new FakeServer()
      .on(starters, () => Result.succeed({ on: TODAY, pool: Points.make(90), had: 0, waiting }))
      .on(giveStarters, ({ body }) => {
        sent.push(body);
        return Result.succeed({ elders: body.elders.length, sum: Points.make(60) });
      });
    const page = new Starters(deskAt(server));
    await page.open();
    page.propose();
    expect([page.chosen.ids, page.ready]).toEqual([[LI.id], false]);
    page.toggle(ZHANG.id);
    expect([page.sum, page.short]).toEqual([120, 30]);
    page.toggle(ZHANG.id);
    page.decision = " 村委会会议纪要 ";
    await page.give();
    expect(sent).toEqual([{ unit: "time", each: 60, elders: [LI.id], decision: "村委会会议纪要" }]);
    expect([page.done, page.chosen.size]).toEqual([
      "给1位老人发了启动积分，一共60分钟，从互助池出",
      0,
    ]);
    await page.of("points");
    expect([page.each.text, page.proposed]).toEqual(["", []]);
  });
});
