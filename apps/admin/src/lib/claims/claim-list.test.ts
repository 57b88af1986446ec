import { approveClaims, claims, type RequestOf, refuseClaim } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { BelowFloor, Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { claimFor, LI, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { ClaimList } from "./claim-list.svelte.ts";

const own = { ...claimFor(WEI_OLD), recordedBy: StaffId.make("staff-me") };
const ROWS = [claimFor(ZHANG), claimFor(LI), own];

const opened = async () => {
  const asked: Array<RequestOf<typeof claims>["query"]> = [];
  const refused: Array<RequestOf<typeof refuseClaim>> = [];
  const server = new FakeServer()
    .on(claims, ({ query }) => {
      asked.push(query);
      return Result.succeed({ rows: ROWS, total: ROWS.length, page: 1, pageSize: 50 });
    })
    .on(approveClaims, ({ body }) =>
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
    .on(refuseClaim, (request) => {
      refused.push(request);
      return Result.succeed(claimFor(ZHANG));
    });
  const list = new ClaimList(deskAt(server, "cadre"), TODAY);
  await list.load();
  return { list, asked, refused };
};

describe("claims that wait", () => {
  it("are what the list opens on", async () => {
    const { asked } = await opened();
    expect(asked).toEqual([{ state: "Pending", page: 1 }]);
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
