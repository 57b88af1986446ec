import { AlertSettled, settleAlert } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { ALERT } from "../../testing/ledger.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { withProofs } from "../../testing/proofs-server.ts";
import { NOW } from "../../testing/village.ts";
import { AlertsPage } from "./alerts.svelte.ts";

const opened = async () => {
  const me = StaffId.make("staff-me");
  const server = withProofs(withLedger(new FakeServer()), () => me);
  const page = new AlertsPage(deskAt(server));
  await page.open();
  return { page, server };
};

describe("what a self-check found", () => {
  it("goes to the settled ones with a note, and not without", async () => {
    const { page } = await opened();
    page.begin(ALERT.id);
    await page.settle();
    expect(page.rows).toHaveLength(1);
    page.note = "补记了一笔";
    await page.settle();
    expect([page.rows.length, page.settling]).toEqual([0, null]);
    await page.show("settled");
    expect(page.rows.map(({ settled }) => settled?.note)).toEqual(["补记了一笔"]);
  });

  it("is told in the unit of its account", async () => {
    const { page } = await opened();
    expect(page.rows.map((alert) => page.figures(alert))).toEqual([
      { expected: "10分", found: "11分" },
    ]);
  });

  it("says who was faster", async () => {
    const { page, server } = await opened();
    server.on(settleAlert, () => Result.fail(new AlertSettled({ by: "李会计", at: NOW })));
    page.begin(ALERT.id);
    page.note = "看过了";
    await page.settle();
    expect(page.calling.sentence).toBe("李会计已经处理过这个问题了");
  });

  it("is looked for at once when somebody asks", async () => {
    const { page } = await opened();
    expect(page.last).toBeNull();
    await page.check();
    expect(page.last).toMatchObject({ transfers: 20, findings: 1 });
  });
});
