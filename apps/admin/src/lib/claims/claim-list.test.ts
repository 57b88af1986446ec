import { claims, type RequestOf, rulebooks, signClaims, turnDownClaim } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { BelowFloor, Points } from "@huzhu/domain/points";
import { Quantity, type Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { claimFor, LI, RULEBOOK, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { ClaimList } from "./claim-list.svelte.ts";

const own = {
  ...claimFor(WEI_OLD),
  recordedBy: { _tag: "ByStaff" as const, staff: StaffId.make("staff-me") },
};
const ROWS = [claimFor(ZHANG), claimFor(LI), own];

/** The same village, where hours are counted in tenths. */
const TENTHS: Rulebook = {
  ...RULEBOOK.rulebook,
  rules: RULEBOOK.rulebook.rules.map((rule) =>
    rule.kind === "perQuantity" ? { ...rule, decimals: 1 } : rule,
  ),
};

const opened = async () => {
  const asked: Array<RequestOf<typeof claims>["query"]> = [];
  const refused: Array<RequestOf<typeof turnDownClaim>> = [];
  const server = new FakeServer()
    .on(rulebooks, () => Result.succeed([{ ...RULEBOOK, rulebook: TENTHS }]))
    .on(claims, ({ query }) => {
      asked.push(query);
      return Result.succeed({ rows: ROWS, total: ROWS.length, page: 1, pageSize: 50 });
    })
    .on(signClaims, ({ body }) =>
      Result.succeed(
        body.claims.map((claim) =>
          claim === ROWS[0]?.id
            ? {
                _tag: "Counted",
                claim,
                points: Points.make(6),
                steps: [],
                balance: Points.make(26),
              }
            : {
                _tag: "NotCounted",
                claim,
                refusal: { tag: BelowFloor.name, sentence: "积分不够扣", fields: {} },
              },
        ),
      ),
    )
    .on(turnDownClaim, (request) => {
      refused.push(request);
      return Result.succeed(claimFor(ZHANG));
    });
  const list = new ClaimList(deskAt(server, "cadre"), TODAY);
  await list.load();
  return { list, asked, refused };
};

describe("claims that wait", () => {
  it("say how much in the decimals of their rule", async () => {
    const { list } = await opened();
    expect(list.quantityOf({ ...claimFor(ZHANG), quantity: Quantity.make(15) })).toBe("1.5小时");
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

  it("tell what became of each of them", async () => {
    const { list } = await opened();
    list.selectAll(true);
    await list.approve();
    expect(list.summary).toBe("1条入账了，1条没有入账");
    expect(list.outcomes.get(claimFor(LI).id)).toMatchObject({
      refusal: { sentence: "积分不够扣" },
    });
    expect(list.selected.size).toBe(0);
  });

  it("go back with a reason, and not without", async () => {
    const { list, refused, asked } = await opened();
    list.refusing.begin(claimFor(ZHANG).id);
    await list.refusing.send();
    expect(refused).toEqual([]);
    list.refusing.why = " 重复登记 ";
    await list.refusing.send();
    expect(refused.map(({ body }) => body)).toEqual([{ why: "重复登记" }]);
    expect(asked).toHaveLength(2);
  });
});
