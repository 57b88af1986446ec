import { companion, type RequestOf, wishCompanion } from "@huzhu/contract";
import { HelperId, WishedAndNot } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { COMPANION, LONG, MEI, QIANG } from "../../testing/helper-roster.ts";
import { ZHANG } from "../../testing/village.ts";
import { Companion } from "./companion.svelte.ts";

const opened = async (fake: FakeServer) => {
  const page = new Companion(deskAt(fake.on(companion, () => Result.succeed(COMPANION))), ZHANG.id);
  await page.open();
  return page;
};

it("says what an elder wishes, and what nobody has asked", async () => {
  const page = await opened(new FakeServer());
  expect(page.lines).toEqual([
    ["讲什么话", "苗语"],
    ["男女", "男女都行"],
    ["想要谁来", MEI.name],
    ["想换开谁", "没有"],
  ]);
});

it("is changed as a whole, with each helper on one side", async () => {
  const sent: Array<RequestOf<typeof wishCompanion>["body"]> = [];
  const page = await opened(
    new FakeServer().on(wishCompanion, ({ body }) => {
      sent.push(body);
      return Result.succeed({ id: ZHANG.id });
    }),
  );
  page.change();
  page.toggleLanguage("miao");
  page.toggleLanguage("yi");
  page.wantSex("female");
  expect(page.others().map(([, name]) => name)).toEqual(["选一位", QIANG.name, LONG.name]);
  page.name("avoids", QIANG.id);
  page.name("prefers", LONG.id);
  page.drop("prefers", MEI.id);
  page.name("prefers", "nobody");
  await page.save();
  expect(sent).toEqual([
    { languages: ["yi"], sex: "female", prefers: [LONG.id], avoids: [QIANG.id] },
  ]);
  expect([page.draft, page.done]).toEqual([null, "心愿记下了"]);
});

it("keeps what was refused on the screen, with why", async () => {
  const refusal = new WishedAndNot({ helper: HelperId.make("p") });
  const page = await opened(new FakeServer().on(wishCompanion, () => Result.fail(refusal)));
  page.change();
  await page.save();
  expect(page.draft).not.toBeNull();
  expect(page.saving.sentence).toBe("同一个人写成了既想要又想换，只能留一边");
});
