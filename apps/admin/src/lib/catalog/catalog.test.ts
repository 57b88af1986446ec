import {
  adoptCatalog,
  elderEntitlements,
  type GapRow,
  gapTable,
  type RequestOf,
} from "@huzhu/contract";
import { type Catalog, compareCatalogs } from "@huzhu/domain/catalog";
import { CATALOGS } from "@huzhu/domain/fixtures/catalogs";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { pointsOf } from "#lib/rulebooks/shape/typed.ts";
import { ADOPTED_CATALOG, CATALOG, ENTITLEMENTS } from "../../testing/catalog.ts";
import { withCatalog } from "../../testing/catalog-server.ts";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { CatalogAdoption } from "./adoption.svelte.ts";
import { Catalogs } from "./catalogs.svelte.ts";
import { differenceWords } from "./difference-words.ts";
import { CatalogDraft } from "./draft.svelte.ts";
import { Entitlements } from "./entitlements.svelte.ts";
import { Gap } from "./gap.svelte.ts";
import { type GapWanted, readGapWanted, writeGapWanted } from "./gap-wanted.ts";
import { cadenceWords } from "./words.ts";

const ground = { current: CATALOG, next: 2, scale: 0, today: TODAY } as const;

const started = () => {
  const draft = new CatalogDraft(ground);
  draft.startFromCurrent();
  return draft;
};

const put = (draft: CatalogDraft, at: number, fields: Readonly<Record<string, unknown>>) => {
  for (const [key, value] of Object.entries(fields)) draft.put(draft.lines[at] ?? {}, key, value);
};

describe("a catalog that is written", () => {
  it("begins as the next version of the one in force", () => {
    expect(started().whole).toEqual({ ...CATALOG, version: 2, effectiveFrom: TODAY });
  });

  it("reads the list that villages start from as it is", () => {
    const draft = new CatalogDraft(ground);
    expect(draft.startFromFile(JSON.stringify(CATALOGS.default))).toBe(true);
    expect(draft.whole).toMatchObject({ version: 2, services: { length: 31 } });
    expect(draft.problems).toEqual([]);
  });

  it.each([
    ["nothing of a file", "", "不是服务清单文件"],
    ["a rulebook", JSON.stringify({ format: "huzhu-rulebook-2", rules: [] }), "不是服务清单文件"],
  ])("takes %s for no catalog", (_, json, sentence) => {
    const draft = new CatalogDraft(ground);
    expect(draft.startFromFile(json)).toBe(false);
    expect(draft.fileProblem).toContain(sentence);
  });

  it("says beside its field what cannot be read, by the service's name", () => {
    const draft = started();
    put(draft, 1, { helpers: undefined, minutes: "半小时" });
    draft.finish();
    expect(draft.shown.map(({ place, sentence }) => `${place}：${sentence}`)).toEqual([
      "M01 上门探访的一份要多少分钟：要写整数，如2",
      "M01 上门探访的谁来做：请至少选一样",
    ]);
  });

  it("says what contradicts once all of it can be read", () => {
    const draft = started();
    put(draft, 2, { payers: ["family"], price: { tiers: [{ age: 60, fen: 500 }], ceiling: 400 } });
    expect(draft.problems).toMatchObject([
      { place: "C01 老年食堂午餐的收多少", sentence: "60岁收5元，比最高价4元还高" },
    ]);
    expect(draft.finish()).toBeNull();
  });

  it("forgets a choice that is taken back", () => {
    const draft = started();
    put(draft, 0, { eligibility: [{ support: "atHome", age: { least: 60 } }] });
    const written = draft.lines[0]?.eligibility;
    const [line] = Array.isArray(written) ? written : [];
    draft.put(line, "support", "");
    expect(draft.whole?.services[0]?.eligibility).toEqual([{ age: { least: 60 } }]);
  });

  it("adds a service under its heading with a code that nobody had", () => {
    const draft = started();
    const at = draft.add("visiting");
    expect(draft.lines[at]).toMatchObject({ code: "M02", category: "visiting" });
  });

  it("tells what changes in words", () => {
    const after: Catalog = {
      ...CATALOG,
      title: "新清单",
      services: CATALOG.services.flatMap((service) => {
        if (service.code === "N04") return [];
        if (service.code !== "M01") return [service];
        return [{ ...service, frequency: { kind: "regular", times: 2, per: "month" } as const }];
      }),
    };
    expect(differenceWords(compareCatalogs(CATALOG, after), pointsOf(0))).toEqual([
      {
        title: "去掉 1项",
        lines: [
          {
            key: "N04",
            title: "N04 高龄津贴",
            changes: [{ what: "", before: "满80岁；长期有；机构", after: null }],
          },
        ],
      },
      {
        title: "改动 1项",
        lines: [
          {
            key: "M01",
            title: "M01 上门探访",
            changes: [
              {
                what: "多久一次",
                before: "看风险等级，高风险每周1次，重点每月1次，一般每季度1次",
                after: "定期每月2次",
              },
            ],
          },
        ],
      },
      {
        title: "名称",
        lines: [
          {
            key: "title",
            title: "",
            changes: [{ what: "", before: "柳溪村养老服务清单", after: "新清单" }],
          },
        ],
      },
    ]);
  });
});

describe("bringing a catalog into force", () => {
  const adopting = async (way: "plain" | "meeting") => {
    const sent: Array<RequestOf<typeof adoptCatalog>["body"]> = [];
    const server = withCatalog(new FakeServer());
    server.on(adoptCatalog, ({ body }) => {
      sent.push(body);
      return Result.succeed({ ...ADOPTED_CATALOG, ...body });
    });
    const adoption = new CatalogAdoption(deskAt(server), started(), TODAY);
    expect(await adoption.check()).toBe(true);
    adoption.way = way;
    return { adoption, sent };
  };

  it("needs no meeting where the township's list is followed", async () => {
    const { adoption, sent } = await adopting("plain");
    expect(await adoption.adopt()).toMatchObject({ current: true });
    expect(sent).toMatchObject([{ catalog: { version: 2 }, decision: null }]);
  });

  it("waits for all of the minutes where the village decided", async () => {
    const { adoption, sent } = await adopting("meeting");
    expect(adoption.ready).toBe(false);
    expect(await adoption.adopt()).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe("the versions", () => {
  it("open with the one in force, under its headings", async () => {
    const catalogs = new Catalogs(deskAt(withCatalog(new FakeServer())), TODAY);
    await catalogs.load();
    expect(catalogs.groups.map(({ category }) => category)).toEqual([
      "security",
      "visiting",
      "canteen",
    ]);
    expect([catalogs.unverified, catalogs.choices]).toEqual([
      1,
      [{ value: "1", word: "第1版 正在用" }],
    ]);
  });
});

describe("an elder's entitlements", () => {
  it("stand under the headings of the catalog, and what a paper would bring apart", async () => {
    const paper = ENTITLEMENTS.entitlements.map((one) =>
      one.service === "C01" ? { ...one, certain: false } : one,
    );
    const server = new FakeServer().on(elderEntitlements, () =>
      Result.succeed({ ...ENTITLEMENTS, entitlements: paper }),
    );
    const list = new Entitlements(deskAt(server), ZHANG.id);
    await list.open();
    expect(list.groups.map(({ category }) => category)).toEqual(["security", "visiting"]);
    expect(list.withPaper.map(({ service }) => service)).toEqual(["C01"]);
  });

  it.each([
    ["M01", "每周1次（高风险：80岁以上独居、80岁以上空巢）"],
    ["N04", "长期有"],
    ["C01", "有需要就办"],
  ])("of %s say how often: %s", (code, words) => {
    const found = ENTITLEMENTS.entitlements.find(({ service }) => service === code);
    expect(found && cadenceWords(found)).toBe(words);
  });
});

describe("the gap table", () => {
  const opened = async (rows: ReadonlyArray<GapRow> = [ROW]) => {
    const asked: Array<GapWanted> = [];
    const remembered: Array<string> = [];
    const server = new FakeServer().on(gapTable, ({ query }) => {
      asked.push(query);
      return Result.succeed({
        from: TODAY,
        to: TODAY,
        total: { ...ROW, key: "", title: "合计" },
        rows,
      });
    });
    const gap = new Gap(deskAt(server), {
      remember: (wanted) => remembered.push(writeGapWanted(wanted)),
      wanted: { period: "month", by: "service" },
      today: TODAY,
    });
    await gap.open();
    return { gap, asked, remembered };
  };
  const ROW = {
    key: "M01",
    title: "上门探访",
    under: "探访关爱",
    elders: 3,
    behind: 1,
    expected: 3,
    met: 2,
    missing: 1,
    delivered: 2,
    minutes: 60,
  };

  it("by hamlet is a map as well, where most is missing first", async () => {
    const { gap } = await opened([
      { ...ROW, key: "h-1", title: "上寨" },
      { ...ROW, key: "h-2", title: "下寨", missing: 3, met: 0, behind: 2 },
      { ...ROW, key: "h-3", title: "老寨", missing: 0, met: 3, behind: 0 },
    ]);
    expect(gap.tiles).toEqual([]);
    await gap.sum("hamlet");
    expect(gap.tiles.map(({ name, weight, note, shade }) => [name, weight, note, shade])).toEqual([
      ["下寨", "缺3次", "2位老人没等到", 3],
      ["上寨", "缺1次", "1位老人没等到", 2],
      ["老寨", "都做到了", "3位老人", 0],
    ]);
    await gap.behindKey("h-2");
    expect(gap.wanted).toEqual({ period: "month", by: "elder", hamlet: "h-2" });
  });

  it("opens the elders behind a figure, and lets go again", async () => {
    const { gap, remembered } = await opened();
    await gap.behind(ROW);
    expect(gap.wanted).toEqual({ period: "month", by: "elder", service: "M01" });
    expect(gap.narrowed).toEqual([{ name: "service", word: "上门探访" }]);
    expect(gap.sheet).toBe("/api/gap.xlsx?period=month&by=elder&service=M01");
    await gap.letGo("service");
    expect(remembered).toEqual(["?period=month&by=elder&service=M01", "?period=month&by=service"]);
  });

  it("goes a period back, and no further on than today", async () => {
    const { gap, asked } = await opened();
    expect(gap.canGoOn).toBe(false);
    await gap.turn(-1);
    expect(asked.at(-1)?.on).toBe("2026-02-28");
    expect(gap.canGoOn).toBe(true);
    await gap.turn(1);
    expect(asked.at(-1)?.on).toBe("2026-03-01");
    await gap.over("quarter");
    expect(gap.canGoOn).toBe(false);
  });

  it("is found again by its address, and believes no other", () => {
    const wanted = { period: "quarter", by: "hamlet", on: TODAY } as const;
    expect(readGapWanted(new URLSearchParams(writeGapWanted(wanted)))).toEqual(wanted);
    expect(readGapWanted(new URLSearchParams("?by=moon&period=month"))).toEqual({
      period: "month",
      by: "service",
    });
  });
});
