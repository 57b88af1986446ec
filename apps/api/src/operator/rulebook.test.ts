import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rulebooks } from "@huzhu/db";
import { onEveryEngine, TEST_VAULT_KEY } from "@huzhu/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../testing/house.ts";
import { operate } from "./operate.ts";

const data = mkdtempSync(join(tmpdir(), "huzhu-rulebook-"));
const keys = mkdtempSync(join(tmpdir(), "huzhu-rulebook-key-"));
const HUZHU_KEY = join(keys, "vault.key");
writeFileSync(HUZHU_KEY, TEST_VAULT_KEY);
afterAll(() => {
  for (const folder of [data, keys]) rmSync(folder, { recursive: true });
});

const run = async (args: ReadonlyArray<string>, DATABASE_URL?: string) => {
  const said = { out: "", err: "" };
  const code = await operate(
    ["rulebook", ...args],
    { DATABASE_URL, HUZHU_KEY },
    {
      write: async (text) => {
        said.out += text;
      },
      complain: (text) => {
        said.err += text;
      },
    },
  );
  return { code, ...said };
};

const saved = (name: string, text: string): string => {
  const file = join(data, name);
  writeFileSync(file, text);
  return file;
};

const document = (points: number, rest: Record<string, unknown> = {}) => ({
  format: "huzhu-rulebook-2",
  title: "积分细则",
  version: 2,
  effectiveFrom: "2026-01-01",
  scale: 0,
  rules: [
    {
      kind: "fixed",
      code: "A01",
      title: "探望",
      unit: "次",
      points,
      caps: [{ period: "month", most: 5 }],
    },
    {
      kind: "byClass",
      code: "B01",
      title: "分类",
      unit: "次",
      by: "class",
      classes: [{ is: "低保户", points: 7 }],
      caps: [],
    },
  ],
  ...rest,
});
const draft = saved("draft.json", JSON.stringify(document(3)));
const before = saved("before.json", JSON.stringify(document(1)));

const JSON_LINES = saved(
  "claims.jsonl",
  [
    '{"rule":"A01","date":"2026-03-05","holder":"12","hamlet":"东沟","groups":["高龄"],"before":2}',
    "",
    '{"rule":"A01","date":"2026-03-06","holder":"12","hamlet":"东沟","quantity":4}',
    '{"rule":"B01","date":"2026-03-07","holder":"13","facts":{"class":"低保户"}}',
    '{"rule":"A01","date":"2026-02-30","holder":"12","howmany":2}',
    "no JSON",
    '{"rule":"C01","date":"2026-03-08","holder":"14"}',
  ].join("\n"),
);

const TABLE = saved(
  "claims.csv",
  [
    "rule,date,holder,quantity,hamlet,groups,before,fact.class",
    "A01,2026-03-05,12,,东沟,高龄|独居,2,",
    "A01,2026-03-06,12,4,东沟,,,",
    "B01,2026-03-07,13,,,,,低保户",
    "A01,2026-03-08,,1,,,,",
    "A01,2026-03-08,12,many,,,,",
  ].join("\r\n"),
);

describe("rulebook check", () => {
  const fixtures = join(import.meta.dirname, "../../../../packages/domain/fixtures/rulebooks");

  it.each(readdirSync(fixtures).map((name) => ({ name })))(
    "finds no error in $name",
    async ({ name }) => {
      const { code, out } = await run(["check", join(fixtures, name), "--json"]);
      expect([code, JSON.parse(out).errors]).toEqual([0, 0]);
    },
  );

  it("says in one line that nothing is wrong", async () => {
    expect(await run(["check", draft])).toEqual({
      code: 0,
      out: `${draft}: 积分细则, version 2, 2 rules; nothing is wrong.\n`,
      err: "",
    });
  });

  it("tells what is no document, and ends with 1", async () => {
    const file = saved("broken.json", JSON.stringify(document(0)));
    const { code, out } = await run(["check", file]);
    expect([code, out]).toEqual([
      1,
      `${file}: 1 error.\n  rules[0].points：现在是 0，请写 1 到 100000000 之间的数\n`,
    ]);
    const path = "rules[0].points";
    expect(JSON.parse((await run(["check", file, "--json"])).out)).toMatchObject({
      errors: 1,
      troubles: [{ path, severity: "error" }],
    });
  });

  it("tells what contradicts itself, and where", async () => {
    const [rule] = document(3).rules;
    const file = saved("twice.json", JSON.stringify(document(3, { rules: [rule, rule] })));
    const { code, out } = await run(["check", file]);
    expect([code, out]).toEqual([1, expect.stringContaining("  rules[1].code：")]);
    expect(out).toContain("2 rules; 1 error, 0 warnings.");
  });

  it("tells that there is no such file", async () => {
    const { code, out } = await run(["check", join(data, "none.json")]);
    expect([code, out]).toEqual([1, expect.stringContaining("文件打不开，请看看路径对不对")]);
  });
});

describe("rulebook assess", () => {
  it("tells what each claim gives behind the ones before it, and why", async () => {
    const { code, out } = await run(["assess", draft, JSON_LINES]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^ {2}line 1: 2026-03-05 12 A01 探望: 3 \(.+\)$/),
      expect.stringMatching(/^ {2}line 3: 2026-03-06 12 A01 探望: 2 \(.+\)$/),
      expect.stringMatching(/^ {2}line 4: 2026-03-07 13 B01 分类: 7 \(.+\)$/),
      '  line 5: howmany：没有这一项，请删掉；date：现在是 "2026-02-30"，日历上没有这一天，请改正',
      "  line 6: 这一行不是 JSON",
      expect.stringMatching(/^ {2}line 7: .*C01/),
      `${JSON_LINES}: 3 claims counted, 3 not.`,
      "",
    ]);
  });

  it("reads a table as it reads lines", async () => {
    const told = JSON.parse((await run(["assess", draft, TABLE, "--json"])).out);
    const points = told.assessments.map((one: { line: number; points: number }) => [
      one.line,
      one.points,
    ]);
    expect(points).toEqual([
      [2, 3],
      [3, 2],
      [4, 7],
    ]);
    expect(
      told.bad.map(({ line, reason }: { line: number; reason: string }) => [line, reason]),
    ).toEqual([
      [5, "holder：缺少这一项，请补上"],
      [6, 'quantity：现在是 "many"，这里要写数字（不加引号）'],
    ]);
  });

  it("refuses a table with a column that there is not, and says which was meant", async () => {
    const file = saved("strange.csv", "rule,date,holder,hamlets\nA01,2026-03-05,12,东沟\n");
    const { code, out } = await run(["assess", draft, file]);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining("没有“hamlets”这一列，是不是“hamlet”？"),
    ]);
  });

  it("ends with 0 where all claims count", async () => {
    const file = saved("good.jsonl", '{"rule":"A01","date":"2026-03-05","holder":"12"}\n');
    expect((await run(["assess", draft, file])).code).toBe(0);
  });
});

describe("rulebook rehearse on a file", () => {
  it("tells who wins and loses, and which lines were left out", async () => {
    const { code, out } = await run(["rehearse", draft, JSON_LINES, "--against", before]);
    expect(code).toBe(1);
    expect(out).toContain("积分细则, version 2, on 4 claims:\n");
    expect(out).toContain("points given 13 → 12 (-1), taken 0 → 0 (+0); 0 win, 1 lose, 2 stay");
    expect(out).toContain("A01 探望: 6 → 5 (-1) by 2 claims");
    expect(out).toContain("refused\n    UnknownRule: 1");
    expect(out).toContain("  line 6 is left out: 这一行不是 JSON");
  });

  it("tells the same as data", async () => {
    const told = JSON.parse((await run(["rehearse", draft, TABLE, "--json"])).out);
    expect(told).toMatchObject({
      deeds: 3,
      bad: [{ line: 5 }, { line: 6 }],
      points: {
        issued: { before: 2, after: 12 },
        groups: [
          { label: "独居", before: 2, after: 3 },
          { label: "高龄", before: 2, after: 3 },
        ],
      },
    });
  });
});

describe("rulebook", () => {
  it.each([
    { args: [], says: 'There is no verb "rulebook". See --help.' },
    { args: ["mend"], says: 'There is no verb "rulebook mend". See --help.' },
    { args: ["check"], says: "rulebook check needs <file>. See --help." },
    { args: ["assess", "x"], says: "rulebook assess needs <claims>. See --help." },
    { args: ["check", "x", "y"], says: 'rulebook check does not take "y". See --help.' },
    { args: ["check", "x", "--against", "y"], says: "rulebook check does not take --against." },
  ])("says what is wrong with $args", async ({ args, says }) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it.each([
    { args: ["assess", draft, join(data, "none.jsonl")] },
    { args: ["rehearse", draft, join(data, "none.csv")] },
  ])("says that there are no claims: $args", async ({ args }) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([1, expect.stringContaining("cannot be read.")]);
  });
});

onEveryEngine("rulebook rehearse on the village's own past", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
  });

  it("reproduces what the village counted since it adopted the same document", async () => {
    const { db, village } = house;
    const [second] = (await db.read(village, rulebooks.versions)).slice(-1);
    if (!second) throw new Error("The village has no rulebook.");
    const file = saved(`second-${engine.name}.json`, JSON.stringify(second));
    const { code, out } = await run(["rehearse", file, "--json"], house.place.url);
    expect(code).toBe(0);
    const { points, stock } = JSON.parse(out);
    const since = points.months.filter(
      ({ month }: { month: string }) => month > second.effectiveFrom.slice(0, 7),
    );
    expect(since.length).toBeGreaterThan(1);
    for (const { before, after } of since) expect(after).toBe(before);
    expect(points.hamlets.length).toBeGreaterThan(1);
    expect(stock.shelf).toBeGreaterThan(0);
  });

  it("names holders by hamlet and number", async () => {
    const { code, out } = await run(["rehearse", draft], house.place.url);
    expect(code).toBe(0);
    expect(out).toMatch(/most and least\n {4}\S+ \d+: \d+ → \d+ \(-\d+\)\n/);
  });

  it("takes no other document for what counted", async () => {
    const { code, err } = await run(["rehearse", draft, "--against", before], house.place.url);
    expect([code, err]).toEqual([1, expect.stringContaining("--against goes with a file")]);
  });
});
