import {
  claims,
  claimWork,
  giveBackClaim,
  type Outcome,
  postClaims,
  publishClaims,
  type RequestOf,
  rulebooks,
  signClaims,
} from "@huzhu/contract";
import { ClaimId } from "@huzhu/domain/claims";
import { StaffId } from "@huzhu/domain/governance";
import { BelowFloor, Points } from "@huzhu/domain/points";
import { Quantity, type Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { claimAt, PROCEDURE, STATES, WORK } from "../../testing/claims.ts";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { claimFor, LI, RULEBOOK, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { ClaimList } from "./claim-list.svelte.ts";

const ME = { _tag: "ByStaff", staff: StaffId.make("staff-me") } as const;
const own = { ...claimFor(WEI_OLD), recordedBy: ME };
const ROWS = [claimFor(ZHANG), claimFor(LI), own];
const PAGES = 2;

/** The same village with a whole way, where hours are counted in tenths. */
const WHOLE: Rulebook = {
  ...RULEBOOK.rulebook,
  procedure: PROCEDURE,
  rules: RULEBOOK.rulebook.rules.map((rule) =>
    rule.kind === "perQuantity" ? { ...rule, decimals: 1 } : rule,
  ),
};

/** Of what is signed or due, the first counts, the second goes on, and the rest is refused. */
const outcomesOf = (ids: ReadonlyArray<Outcome["claim"]>): ReadonlyArray<Outcome> =>
  ids.map((claim, nth) => {
    const [points, balance] = [Points.make(6), Points.make(26)];
    if (nth === 0) return { _tag: "Counted", claim, points, steps: [], balance };
    if (nth === 1) return { _tag: "Signed", claim, step: "Checked" };
    const refusal = { tag: BelowFloor.name, sentence: "积分不够扣", fields: {} };
    return { _tag: "NotCounted", claim, refusal };
  });

const opened = async (rows: ReadonlyArray<(typeof ROWS)[number]> = ROWS, pages = 1) => {
  const asked: Array<RequestOf<typeof claims>["query"]> = [];
  const returned: Array<RequestOf<typeof giveBackClaim>["body"]> = [];
  const hung: Array<number> = [];
  const server = new FakeServer()
    .on(rulebooks, () => Result.succeed([{ ...RULEBOOK, rulebook: WHOLE }]))
    .on(claimWork, () => Result.succeed(WORK))
    .on(claims, ({ query }) => {
      asked.push(query);
      const { page = 1 } = query;
      const there = rows.map((row) => ({ ...row, id: ClaimId.make(`${row.id}-${page}`) }));
      const size = { total: rows.length * pages, page, pageSize: rows.length };
      return Result.succeed({ rows: pages === 1 ? rows : there, ...size });
    })
    .on(signClaims, ({ body }) => Result.succeed(outcomesOf(body.claims)))
    .on(postClaims, () => Result.succeed(outcomesOf(rows.map(({ id }) => id))))
    .on(publishClaims, ({ body }) => {
      hung.push(body.claims.length);
      return Result.succeed(body.claims.map((id) => claimAt(STATES.OnNotice, { id })));
    })
    .on(giveBackClaim, ({ body }) => {
      returned.push(body);
      return Result.succeed(claimFor(ZHANG));
    });
  const list = new ClaimList(deskAt(server, "cadre"), TODAY);
  await list.load();
  return { list, asked, returned, hung };
};

describe("claims that wait for a check", () => {
  it("say how much in the decimals of their rule, and which check it is", async () => {
    const { list } = await opened();
    const row = { ...claimFor(ZHANG), quantity: Quantity.make(15) };
    expect([list.quantityOf(row), list.standingOf(row).word]).toEqual(["1.5小时", "等初审"]);
  });

  it("are what the list opens on", async () => {
    const { asked } = await opened();
    expect(asked).toEqual([{ step: "Checking", page: 1 }]);
  });

  it("cannot all be selected: nobody decides what they wrote down themselves", async () => {
    const { list } = await opened();
    list.selectAll(true);
    expect([...list.selected]).toEqual([ROWS[0]?.id, ROWS[1]?.id]);
    expect(list.hindrance(own)).toBe("您登记的，请别人审核");
  });

  it("tell what became of each of them, and are done with", async () => {
    const { list } = await opened([...ROWS.slice(0, 2), claimFor(WEI_OLD)]);
    list.selectAll(true);
    await list.sign();
    expect(list.batch.summary).toBe("1条签好了，往下走；1条入账了；1条没有办成，看那一行写的");
    expect(list.selectable.map(({ id }) => id)).toEqual([claimFor(WEI_OLD).id]);
    expect(list.rows.map((row) => list.verbsOf(row).length)).toEqual([0, 0, 2]);
  });

  it("go back with a reason, and not without", async () => {
    const { list, returned, asked } = await opened();
    await list.handling.begin(claimFor(ZHANG), "giveBack");
    await list.handling.reasoned.send();
    expect(returned).toEqual([]);
    list.handling.reasoned.why = " 数量不对 ";
    await list.handling.reasoned.send();
    expect(returned).toEqual([{ why: "数量不对" }]);
    expect([asked.length, list.done]).toEqual([2, "退回去了，等改好再报"]);
  });
});

describe("claims on their way to the board and behind it", () => {
  it("are hung up as they are selected, and tell until when", async () => {
    const { list, hung } = await opened([claimAt(STATES.Checked)]);
    await list.show("Checked");
    list.selectAll(true);
    await list.publish();
    expect([hung, list.done]).toEqual([[1], "1条挂上公示栏了，公示到2026年3月8日"]);
  });

  it("are hung up all at once, also those of other pages", async () => {
    const { list, hung } = await opened([claimAt(STATES.Checked)], PAGES);
    await list.show("Checked");
    await list.publishAll();
    expect(hung).toEqual([PAGES]);
  });

  it("are counted when their time is over", async () => {
    const { list } = await opened([claimAt(STATES.Ready)]);
    await list.show("Ready");
    expect([list.act, list.selects]).toEqual(["post", false]);
    await list.post();
    expect(list.batch.summary).toBe("1条入账了");
  });

  it("are not asked for by their step where they are appealed", async () => {
    const { list, asked } = await opened();
    await list.show("Appeals");
    expect([asked.length, list.empty, list.emptyWords]).toEqual([1, true, "没有等着处理的申诉。"]);
  });
});
