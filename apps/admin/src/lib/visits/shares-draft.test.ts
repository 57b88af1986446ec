import { noteVisit, type RequestOf, visit as whole } from "@huzhu/contract";
import { HelperId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, WEI_YOUNG } from "../../testing/village.ts";
import { GONE, PLANNED, rowOf, viewOf } from "../../testing/visits.ts";
import { VisitPage } from "./visit-page.svelte.ts";

const [ONE, OTHER] = [HelperId.make(LI.id), HelperId.make(WEI_YOUNG.id)];
const TWO = [
  { id: ONE, name: LI.name },
  { id: OTHER, name: WEI_YOUNG.name },
];

it("takes down how long each of a group helped, none of them longer than the visit", async () => {
  const sent: Array<RequestOf<typeof noteVisit>["body"]["shares"]> = [];
  const view = viewOf({ ...PLANNED, helpers: [ONE, OTHER] });
  const server = new FakeServer()
    .on(whole, () => Result.succeed({ ...view, row: { ...view.row, helpers: TWO } }))
    .on(noteVisit, ({ body }) => {
      sent.push(body.shares);
      return Result.succeed(rowOf(GONE));
    });
  const page = new VisitPage(deskAt(server), PLANNED.id);
  await page.load();
  page.minutes = 45;
  await page.note();
  page.each.uneven = true;
  expect([page.notes, page.each.wrong(TWO, 45)]).toEqual([false, TWO]);
  page.each.set(ONE, 45);
  page.each.set(OTHER, 46);
  expect([page.notes, page.each.wrong(TWO, 45)]).toEqual([false, [TWO[1]]]);
  page.each.set(OTHER, 15);
  expect(page.notes).toBe(true);
  await page.note();
  expect(sent).toEqual([
    null,
    [
      { helper: ONE, minutes: 45 },
      { helper: OTHER, minutes: 15 },
    ],
  ]);
});
