import { decideAppeal, decideObjection, type RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { claimAt, OBJECTION, STATES } from "../../testing/claims.ts";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { Deciding } from "./deciding.svelte.ts";

const row = claimAt(STATES.Halted);

const opened = () => {
  const objections: Array<RequestOf<typeof decideObjection>> = [];
  const appeals: Array<RequestOf<typeof decideAppeal>["body"]> = [];
  const said: string[] = [];
  const server = new FakeServer()
    .on(decideObjection, (request) => {
      objections.push(request);
      return Result.succeed(row);
    })
    .on(decideAppeal, ({ body }) => {
      appeals.push(body);
      return Result.succeed(row);
    });
  const deciding = new Deciding(deskAt(server, "cadre"), async (done) => {
    said.push(done);
  });
  return { deciding, objections, appeals, said };
};

describe("deciding", () => {
  it("wants a ruling and a reason", async () => {
    const { deciding, objections } = opened();
    deciding.begin(row.id, OBJECTION.id);
    expect(deciding.missing).toBe("先选怎么处理");
    deciding.ruling = "dismissed";
    expect(deciding.missing).toBe("再写理由");
    await deciding.send();
    expect(objections).toEqual([]);
  });

  it("an objection says what came of it", async () => {
    const { deciding, objections, said } = opened();
    deciding.begin(row.id, OBJECTION.id);
    deciding.ruling = "refused";
    deciding.why = " 问过邻居 ";
    await deciding.send();
    expect(objections.map(({ params, body }) => [params.objection, body])).toEqual([
      [OBJECTION.id, { ruling: "refused", why: "问过邻居" }],
    ]);
    expect([said, deciding.matter]).toEqual([["异议处理好了：成立，不入账"], null]);
  });

  it("an appeal has rulings of its own", async () => {
    const { deciding, appeals } = opened();
    deciding.begin(row.id, null);
    expect(deciding.options.map(({ value }) => value)).toEqual(["dismissed", "upheld"]);
    expect(deciding.isOpen(row.id, OBJECTION.id)).toBe(false);
    deciding.ruling = "upheld";
    deciding.why = "查清了";
    await deciding.send();
    expect(appeals).toEqual([{ ruling: "upheld", why: "查清了" }]);
  });
});
