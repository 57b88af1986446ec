import { cashCounts, countCash } from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { CashPage } from "./cash.svelte.ts";

it("writes down what was counted, and a difference only with a word about it", async () => {
  const sent: Array<unknown> = [];
  const booked = Fen.make(60_000);
  const server = new FakeServer()
    .on(cashCounts, () => Result.succeed({ booked, rows: [] }))
    .on(countCash, ({ body }) => {
      sent.push(body);
      return Result.succeed({ booked, counted: body.counted });
    });
  const page = new CashPage(deskAt(server));
  await page.load();
  page.money = "595.5";
  expect([page.differs, page.body]).toEqual([-450, null]);
  await page.send();
  page.note = "少4.5元，在查";
  await page.send();
  page.money = "600";
  await page.send();
  expect(sent).toEqual([
    { counted: 59_550, note: "少4.5元，在查" },
    { counted: 60_000, note: "" },
  ]);
  expect(page.done).toContain("账实相符");
});
