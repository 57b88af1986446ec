import {
  type ClaimDraft,
  hamlets,
  households,
  NotFound,
  previewClaims,
  recordClaims,
  rulebooks,
} from "@huzhu/contract";
import { HamletId, HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { NotEligible } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { RULEBOOK, TODAY } from "../../testing/village.ts";
import { encode, hamletMark, type Payload } from "./payload.ts";
import { TallyEntry } from "./tally-entry.svelte.ts";

const UPPER = HamletId.make("upper");
const home = (number: string, head: string, hamlet = "上寨") => ({
  id: HouseholdId.make(`home-${head === "王五" ? "w" : ""}${number.replace("临", "l")}`),
  number,
  hamlet,
  head,
  members: 3,
  elders: 1,
  balance: Points.make(0),
});
const HOMES = [
  home("001", "张三"),
  home("012", "李四"),
  home("临1", "赵六"),
  home("012", "王五", "河边组"),
];

const SHEET: Payload = { kind: "sheet", version: 1, places: [0, 1], hamlet: hamletMark(UPPER) };
const ANYWHERE: Payload = { ...SHEET, hamlet: 0 };
const of = (number: string): Payload => ({ kind: "household", number });
const many = (quantity: number): Payload => ({ kind: "quantity", quantity });

/** A sheet of meetings and hours at the river comes back to a village of four households. */
const opened = async (sheet: Payload | null = SHEET) => {
  const recorded: Array<ClaimDraft> = [];
  const heard: Array<boolean> = [];
  const trouble = { lines: false, refuses: false };
  const attempts: Array<string | null> = [];
  const server = new FakeServer()
    .on(rulebooks, () => Result.succeed([RULEBOOK]))
    .on(hamlets, () => Result.succeed([{ id: UPPER, name: "上寨", households: 3, residents: 9 }]))
    .on(households, ({ query: { search = "", hamlet } }) => {
      const rows = HOMES.filter(
        (one) =>
          (one.number === search || one.head.startsWith(search)) &&
          (hamlet === undefined || one.hamlet === "上寨"),
      );
      return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
    })
    .on(previewClaims, ({ body }) =>
      body.lines.some(({ household }) => household === HOMES[2]?.id)
        ? Result.fail(new NotEligible({ rule: body.rule }))
        : Result.succeed(
            body.lines.map(({ household, resident, quantity }) => ({
              household,
              resident,
              points: Points.make(quantity * 3),
              donated: Points.make(0),
              honoured: Points.make(0),
              steps: [],
            })),
          ),
    )
    .on(recordClaims, ({ body }) => {
      if (trouble.refuses) return Result.fail(new NotFound({ what: "household" }));
      recorded.push(body);
      return Result.succeed([]);
    });
  const fetch = server.fetch;
  Object.assign(server, {
    fetch: (input: string, init: RequestInit) => {
      if (!input.endsWith("/claims")) return fetch(input, init);
      attempts.push(new Headers(init.headers).get("idempotency-key"));
      return trouble.lines ? Promise.reject(new Error("no line")) : fetch(input, init);
    },
  });
  const tally = new TallyEntry(deskAt(server, "cadre"), TODAY, {
    scanned: (taken) => heard.push(taken),
  });
  await tally.load();
  const scan = async (...what: ReadonlyArray<Payload | string>) => {
    for (const one of what) {
      tally.scanned = typeof one === "string" ? one : encode(one);
      await tally.scan();
    }
  };
  if (sheet) await scan(sheet);
  return { tally, scan, recorded, heard, trouble, attempts };
};

const texts = (tally: TallyEntry) =>
  tally.lines.map(({ household, cells }) => [
    household.number,
    ...cells.map(({ beforeText, text }) => beforeText + text),
  ]);

describe("a tally sheet that is entered", () => {
  it("has its columns from the barcode in its head", async () => {
    const { tally } = await opened();
    expect(tally.sheet?.rules.map(({ title }) => title)).toEqual(["参加村民会议", "打扫河道"]);
    expect(tally.sheet?.hamlet?.name).toBe("上寨");
  });

  it("takes households and numbers one after the other, without typing", async () => {
    const { tally, scan, heard } = await opened();
    await scan(of("001"), many(1), many(2), of("012"), many(3));
    expect(texts(tally)).toEqual([
      ["012", "3", ""],
      ["001", "1", "2"],
    ]);
    expect(heard).toEqual([true, true, true, true, true, true]);
    expect(tally.recording.points).toBe(18);
    expect(tally.recording.ready).toBe(true);
  });

  it("takes a barcode that was scanned behind a number that somebody typed", async () => {
    const { tally, scan } = await opened();
    await scan(of("001"));
    const [cell] = tally.lines[0]?.cells ?? [];
    if (!cell) throw new Error("There is no box.");
    cell.text = `2${encode(of("012"))}`;
    await tally.enter(cell);
    expect(texts(tally)).toEqual([
      ["012", "", ""],
      ["001", "2", ""],
    ]);
  });

  it.each<{ name: string; sheet?: null; what: Payload | string; says: string }>([
    {
      name: "a household before the sheet",
      sheet: null,
      what: of("001"),
      says: "先扫表头上的条码",
    },
    { name: "a number before the household", what: many(2), says: "先扫是哪一户，再扫多少" },
    { name: "an unknown household", what: of("404"), says: "上寨没有“404”这一户" },
    {
      name: "digits that are missing",
      what: encode(of("012345")).slice(0, -1),
      says: "这个条码没读全，再扫一次",
    },
    {
      name: "a sheet of a version that is not there",
      what: { kind: "sheet", version: 7, places: [0], hamlet: 0 },
      says: "没有这张表要记的细则，请重新印一张",
    },
  ])("says what is wrong with $name", async ({ sheet, what, says }) => {
    const { tally, scan, heard } = await opened(sheet);
    await scan(what);
    expect([tally.trouble, heard.at(-1)]).toEqual([says, false]);
    expect(tally.lines).toEqual([]);
  });

  it("says that another sheet comes too early, and takes the next page of the same", async () => {
    const { tally, scan } = await opened();
    await scan(of("001"), many(1), { ...SHEET, places: [2] });
    expect(tally.trouble).toBe("这是另一种表，先把这一张记上再扫它");
    await scan(SHEET);
    expect([tally.trouble, tally.lines.length]).toEqual([null, 1]);
  });

  it("asks which hamlet it is where two have the same number", async () => {
    const { tally, scan } = await opened(ANYWHERE);
    await scan("012");
    expect(tally.candidates.map(({ head }) => head)).toEqual(["李四", "王五"]);
    const [, wang] = tally.candidates;
    if (wang) tally.choose(wang);
    expect(tally.lines.map(({ household }) => household.head)).toEqual(["王五"]);
  });

  it("finds a household by its number or its head where the barcode is torn", async () => {
    const { tally, scan } = await opened();
    await scan("001", "赵六");
    expect(tally.lines.map(({ household }) => household.number)).toEqual(["临1", "001"]);
  });

  it.each([
    { name: "adds", key: "1", left: [["001", "1+2", "2+3"]], sum: [3, 5] },
    { name: "replaces", key: "2", left: [["001", "2", "3"]], sum: [2, 3] },
  ])("asks about a household that comes twice, and $name", async ({ key, left, sum }) => {
    const { tally, scan } = await opened();
    await scan(of("001"), many(1), many(2), of("001"));
    expect(tally.asked?.household.number).toBe("001");
    await scan(many(9));
    expect(tally.trouble).toBe("先选：1 加上，2 换掉，3 不动");
    await scan(key, many(2), many(3));
    expect(texts(tally)).toEqual(left);
    expect(tally.lines[0]?.cells.map(({ quantity }) => quantity)).toEqual(sum);
  });

  it("leaves a household as it is where somebody says so, or has not written anything yet", async () => {
    const { tally, scan } = await opened();
    await scan(of("001"), of("001"));
    expect(tally.asked).toBeNull();
    await scan(many(1), of("001"), "3");
    expect([tally.asked, texts(tally)]).toEqual([null, [["001", "1", ""]]]);
  });

  it("keeps the boxes apart that are refused, and writes the others down by their rules", async () => {
    const { tally, scan, recorded } = await opened();
    await scan(of("001"), many(1), many(2), of("临1"), many(4));
    expect(tally.recording.bad.map(({ trouble }) => trouble)).toEqual([
      "这一户（或这个人）不符合“A01”这一条的条件",
    ]);
    await tally.recording.send(tally.deed);
    expect(recorded.map(({ rule, lines }) => [rule, lines.map((line) => line.quantity)])).toEqual([
      ["A01", [1]],
      ["A02", [2]],
    ]);
    expect(tally.recording.done).toBe(false);
    const bad = tally.lines.find(({ household }) => household.number === "临1");
    if (bad) tally.drop(bad);
    expect(tally.recording.done).toBe(true);
  });

  it("sends what the network swallowed again as it was, whatever was added meanwhile", async () => {
    const { tally, scan, recorded, trouble, attempts } = await opened();
    await scan(of("001"), many(1));
    trouble.lines = true;
    await tally.recording.send(tally.deed);
    expect([tally.recording.sentence, tally.recording.canRetry]).toEqual([
      "网络断了，请再试一次",
      true,
    ]);
    trouble.lines = false;
    await scan(of("012"), many(5));
    await tally.recording.send(tally.deed);
    expect(recorded.map(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([[1], [5]]);
    expect(attempts[0]).toBe(attempts[1]);
    expect(new Set(attempts).size).toBe(2);
    expect(tally.recording.done).toBe(true);
  });

  it("opens the boxes of a refused batch again", async () => {
    const { tally, scan, trouble } = await opened();
    await scan(of("001"), many(1));
    trouble.refuses = true;
    await tally.recording.send(tally.deed);
    expect(tally.recording.sentence).toBe("本村没有这一户");
    expect(tally.lines[0]?.cells.map(({ state }) => state)).toEqual(["worth", "empty"]);
  });

  it("records nothing on a day on which the rules are others", async () => {
    const { tally, scan, recorded } = await opened();
    await scan(of("001"), many(1));
    tally.date = "2025-12-31";
    await tally.lookAgain();
    expect(tally.strange.map(({ code }) => code)).toEqual(["A01", "A02"]);
    await tally.recording.send(tally.deed);
    expect(recorded).toEqual([]);
  });

  it("wants a number that its rule counts", async () => {
    const { tally, scan } = await opened();
    await scan(of("001"));
    const [cell] = tally.lines[0]?.cells ?? [];
    if (!cell) throw new Error("There is no box.");
    cell.text = "两";
    await tally.enter(cell);
    expect([tally.trouble, cell.state]).toEqual(["参加村民会议：要写整数", "wrong"]);
    expect(tally.recording.ready).toBe(false);
  });
});
