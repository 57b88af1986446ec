import {
  endFamilyTie,
  type FamilyTree,
  familyTree,
  type Kinsman,
  type RequestOf,
  refuseFamilyTie,
  writeFamilyTie,
} from "@huzhu/contract";
import { PersonName, ResidentId } from "@huzhu/domain/people";
import { type FamilyTie, TieId } from "@huzhu/domain/people/kinship";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, NOW, ZHANG } from "../../testing/village.ts";
import { FamilyTies } from "./family-ties.svelte.ts";
import { BOX, layoutOf } from "./layout.ts";

const person = (id: string, name: string, sex: Kinsman["sex"], member = true): Kinsman => ({
  id: ResidentId.make(id),
  name: PersonName.make(name),
  sex,
  born: CalendarDate.make("1980-01-01"),
  died: null,
  household: ZHANG.household,
  member,
});
const tie = (kind: FamilyTie["kind"], one: string, other: string): FamilyTie => ({
  id: TieId.make(`${kind}-${one}-${other}`),
  kind,
  one: ResidentId.make(one),
  other: ResidentId.make(other),
  since: null,
  origin: "entered",
  recordedAt: NOW,
  ended: null,
});

const PEOPLE = [
  person("g", "张德山", "male"),
  person("gf", "李秀英", "female"),
  person("dad", "张强", "male"),
  person("mom", "王芳", "female"),
  person("aunt", "张丽", "female", false),
  person("me", "张小明", "male"),
  person("sis", "张小红", "female"),
];
const TIES = [
  tie("spouse", "g", "gf"),
  ...["dad", "aunt"].flatMap((child) => [tie("parent", "g", child), tie("parent", "gf", child)]),
  tie("spouse", "dad", "mom"),
  ...["me", "sis"].flatMap((child) => [tie("parent", "dad", child), tie("parent", "mom", child)]),
];

describe("a family tree", () => {
  it("has a row for each generation, and nobody covers anybody", () => {
    const { boxes, width, height } = layoutOf({ people: PEOPLE, ties: TIES });
    expect(boxes).toHaveLength(7);
    const rows = [...new Set(boxes.map(({ y }) => y))];
    expect(rows).toHaveLength(3);
    for (const y of rows) {
      const row = boxes.filter((box) => box.y === y).toSorted((a, b) => a.x - b.x);
      row.slice(1).forEach((box, at) => {
        expect(box.x).toBeGreaterThanOrEqual((row[at]?.x ?? 0) + BOX.width);
      });
    }
    expect(Math.max(...boxes.map(({ x }) => x + BOX.width))).toBe(width);
    expect(Math.max(...boxes.map(({ y }) => y + BOX.height))).toBe(height);
  });

  it("stands spouses side by side, and draws every tie once", () => {
    const { boxes, marriages, descents } = layoutOf({ people: PEOPLE, ties: TIES });
    const at = (id: string) => boxes.find(({ who }) => who.id === id);
    expect(Math.abs((at("dad")?.x ?? 0) - (at("mom")?.x ?? 0))).toBeLessThan(2 * BOX.width);
    expect([marriages.length, descents.length]).toEqual([2, 8]);
  });

  it("shows three generations at most, those of the household", () => {
    const baby = person("baby", "张宝", "male", false);
    const { boxes } = layoutOf({
      people: [...PEOPLE, baby],
      ties: [...TIES, tie("parent", "me", "baby")],
    });
    expect(boxes.map(({ who }) => who.id)).not.toContain("baby");
  });
});

const opened = async (tree: Partial<FamilyTree>) => {
  const written: Array<RequestOf<typeof writeFamilyTie>["body"]> = [];
  const refused: Array<RequestOf<typeof refuseFamilyTie>["body"]> = [];
  const ended: Array<RequestOf<typeof endFamilyTie>> = [];
  const server = new FakeServer()
    .on(familyTree, () => Result.succeed({ people: PEOPLE, ties: [], proposals: [], ...tree }))
    .on(writeFamilyTie, ({ body }) => {
      written.push(body);
      return Result.succeed({ id: TieId.make("new") });
    })
    .on(refuseFamilyTie, ({ body }) => {
      refused.push(body);
      return Result.succeed({});
    })
    .on(endFamilyTie, (request) => {
      ended.push(request);
      return Result.succeed({ id: request.params.tie });
    });
  const page = new FamilyTies(deskAt(server, "cadre"), ZHANG.household);
  await page.open();
  return { page, written, refused, ended };
};

describe("the ties of a family", () => {
  const PROPOSAL = { kind: "parent", one: "dad", other: "me" } as FamilyTree["proposals"][number];

  it("are asked about in words, confirmed and refused", async () => {
    const { page, written, refused } = await opened({ proposals: [PROPOSAL] });
    expect(page.told(PROPOSAL)).toBe("张强和张小明，父子");
    await page.confirm(PROPOSAL);
    await page.refuse(PROPOSAL);
    expect(written).toEqual([{ ...PROPOSAL, since: null, origin: "inferred" }]);
    expect(refused).toEqual([PROPOSAL]);
    expect(page.done).toContain("不再问");
  });

  it.each([
    { role: "child", tied: { kind: "parent", one: "g", other: LI.id } },
    { role: "parent", tied: { kind: "parent", one: LI.id, other: "g" } },
    { role: "spouse", tied: { kind: "spouse", one: "g", other: LI.id } },
  ] as const)("are written to somebody of another household as $role", async ({ role, tied }) => {
    const { page, written } = await opened({});
    page.begin();
    await page.add();
    expect(written).toEqual([]);
    page.role = role;
    page.other = LI;
    await page.add();
    expect(written).toMatchObject([{ ...tied, origin: "entered" }]);
    expect(page.adding).toBe(false);
  });

  it("end with a reason: a marriage on a day, a wrong one for good", async () => {
    const { page, ended } = await opened({ ties: TIES });
    const [marriage, child] = [TIES[0], TIES[1]];
    if (!marriage || !child) throw new Error("no ties");
    page.startEnding(marriage);
    await page.end();
    page.why = "办了手续";
    page.on = "2026-03-01";
    await page.end();
    page.startEnding(child);
    page.why = "认错了";
    await page.end();
    expect(ended.map(({ body }) => body)).toEqual([
      { how: "divorced", on: "2026-03-01", why: "办了手续" },
      { how: "wrong", on: null, why: "认错了" },
    ]);
  });
});
