import { goAway, previewAct } from "@huzhu/contract";
import { NothingChanges } from "@huzhu/domain/people/register";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { DAUGHTER_IN_LAW, FAMILY, GRANDCHILD, SON } from "../../testing/family.ts";
import { TODAY } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";
import { Acting } from "./acting.svelte.ts";
import { FamilyPage } from "./family.svelte.ts";

const opened = async (server = villageServer()) => {
  const desk = deskAt(server);
  const page = new FamilyPage(desk, FAMILY.id);
  await page.open();
  const acting = new Acting(desk, page, TODAY);
  return { server, page, acting };
};

/** The form of a split, filled in. */
const splitting = async (go = "40") => {
  const all = await opened();
  await all.acting.start("Split");
  const { draft } = all.acting;
  if (!draft) throw new Error("There is no form.");
  draft.toggle(SON.id);
  draft.toggle(DAUGHTER_IN_LAW.id);
  Object.assign(draft, { number: "3-014", share: "Stated", go, why: "儿子成家" });
  return { ...all, draft };
};

describe("a change of a family", () => {
  it("is read in words before it is done, and once it is", async () => {
    const { acting, page } = await splitting();
    await acting.check();
    const sentences = [
      "张强、李四妹 2人成为新户 3-014（上寨，户主张强）",
      "120分中40分随新户，其余留在原户",
      "没审完的2条申报留在原户",
    ];
    expect(acting.checked?.sentences).toEqual(sentences);
    expect(page.view?.members).toHaveLength(4);
    await acting.carryOut();
    expect(acting.done).toEqual(sentences);
    expect(acting.draft).toBeNull();
    expect(page.view?.members).toHaveLength(2);
    expect(page.view?.balance).toBe(80);
  });

  it("goes back to the form as it was, and can be left", async () => {
    const { acting, draft } = await splitting();
    await acting.check();
    acting.reopen();
    expect(acting.checked).toBeNull();
    expect(acting.draft).toBe(draft);
    acting.leave();
    expect(acting.draft).toBeNull();
  });

  it.each([
    { name: "nobody who goes", change: { goes: [] }, problem: "请选分出去的人" },
    { name: "no number", change: { number: " " }, problem: "请写新户的户号" },
    { name: "no reason", change: { why: "" }, problem: "请写为什么" },
    { name: "no day", change: { on: "" }, problem: "请填哪一天的事" },
    { name: "no amount", change: { go: "很多" }, problem: "请写随新户带走多少分，如40" },
    { name: "too much", change: { go: "121" }, problem: "带走的积分比户里能分的还多" },
  ])("with $name says so, and asks nobody", async ({ change, problem }) => {
    const { acting, draft, server } = await splitting();
    Object.assign(draft, change);
    const before = server.requests.length;
    await acting.check();
    expect(acting.problem).toBe(problem);
    expect(acting.checked).toBeNull();
    expect(server.requests).toHaveLength(before);
  });

  it("that the register refuses stays in the form, with the sentence", async () => {
    const { acting, server } = await opened();
    server.on(previewAct, () => Result.fail(new NothingChanges()));
    await acting.start("GoAway");
    Object.assign(acting.draft ?? {}, { who: SON.id, why: "打工" });
    await acting.check();
    expect(acting.trying.sentence).toBe("已经是这样了，没有什么要改的");
    expect(acting.checked).toBeNull();
  });

  it("of one person goes to their own address", async () => {
    const { acting, server } = await opened();
    const view = {
      ...{
        act: null,
        verb: "goAway" as const,
        on: TODAY,
        households: [],
        flows: [],
        cards: [],
        frozen: [],
      },
      people: [{ id: GRANDCHILD.id, name: "张小明", household: "001", relation: "grandchild" }],
      stays: { claims: 0, held: Points.make(0) },
    } as const;
    server.on(previewAct, () => Result.succeed(view)).on(goAway, () => Result.succeed(view));
    await acting.start("GoAway");
    Object.assign(acting.draft ?? {}, { who: GRANDCHILD.id, why: "上学", to: "县城" });
    await acting.check();
    expect(acting.checked?.sentences).toEqual(["张小明：2026年3月5日起在县城"]);
    await acting.carryOut();
    expect(server.requests).toContain("POST /api/residents/kid/away");
  });
});
