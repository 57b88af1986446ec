import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "@huzhu/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AwardKeeper, today } from "./award-keeper.ts";
import { Cadre } from "./cadre.ts";
import { MeetingKeeper } from "./meeting-keeper.ts";
import { startVillage, type VillageServer } from "./village-server.ts";

const OFFICE = { width: 1366, height: 768 };
const PASSWORD = "huzhu2026";
const ROUTES = join(import.meta.dirname, "../../../apps/admin/src/routes");

/** Pages whose paper hangs on a wall, and where there is one; some ask first what is to be on it. */
const WALL: Readonly<Record<string, { readonly path: string; readonly ticks?: true }>> = {
  "board/print": { path: "board/print" },
  "ledger/seals/[number]": { path: "ledger/seals/1" },
  "ledger/expiring": { path: "ledger/expiring" },
  "claims/tally/print": { path: "claims/tally/print", ticks: true },
  fund: { path: "fund" },
  "fund/duties": { path: "fund/duties" },
  "fund/cover": { path: "fund/cover" },
  "fund/report": { path: "fund/report" },
  "fund/sheet": { path: "fund/sheet" },
  "fund/donors/[id]/print": { path: "fund/donors/fund-3/print" },
  "fund/committee/meetings/[id]/print": { path: "fund/committee/meetings/meeting-1/print" },
  "fund/rounds/[id]/notice": { path: "fund/rounds/award-1/notice" },
  "fund/outreach/[id]/print": { path: "fund/outreach/outreach-1/print" },
  "fund/praises/print": { path: "fund/praises/print" },
  "goods/months": { path: "goods/months" },
  "goods/year": { path: "goods/year" },
  "visits/today": { path: "visits/today" },
};

/**
 * Pages whose paper names nobody, stays in the office, or goes to whom it is about. A rulebook names
 * who chaired the meeting and who kept its minutes, by their office.
 */
const ELSEWHERE: ReadonlyArray<string> = [
  ...["alliance/[shop]/[clearing]", "alliance/[shop]/slips/[sale]"],
  ...["cards/print", "counter", "counter/deliveries"],
  ...["elders", "elders/due", "fund/moves", "fund/rounds/[id]/list"],
  ...["fund/payments", "fund/payments/[id]", "goods/days/[day]", "goods/labels"],
  ...["goods/orders/[id]", "goods/takes/[id]"],
  ...["elders/[id]/assessments/[assessment]", "elders/[id]/timeline"],
  ...["helper-roster", "helper-roster/ties", "helper-roster/week", "households/[id]/statement"],
  ...["ledger/periods/[number]", "ledger/vouchers/[batch]/print", "rulebooks/rehearsal"],
  "rulebooks/[version]/print",
  ...[
    "services/canteen",
    "services/entitled",
    "services/gap",
    "services/payments",
    "services/print/[version]",
  ],
  ...["visits", "visits/calendar", "visits/plans", "visits/radar", "visits/sheets"],
];

const prints = (file: string): boolean =>
  /\bprint\(\)|<PrintWithReason/.test(readFileSync(join(ROUTES, file), "utf8"));

const pagesThatPrint = (): ReadonlyArray<string> =>
  readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("+page.svelte") && prints(file))
    .map((file) => file.slice(0, -"/+page.svelte".length))
    .toSorted();

let server: VillageServer;
let browser: Browser;
let page: Page;
let names: ReadonlyArray<string>;

const ask = async (path: string, method = "GET", data?: unknown): Promise<unknown> => {
  const headers = { "idempotency-key": randomUUID() };
  const sent = data === undefined ? {} : { data };
  const response = await page.request.fetch(`${server.origin}${path}`, {
    method,
    headers,
    ...sent,
  });
  return response.json();
};

const everybody = async (): Promise<ReadonlyArray<string>> => {
  const all: Array<string> = [];
  for (let at = 1; ; at += 1) {
    const { rows } = (await ask(`/api/residents?page=${at}`)) as {
      readonly rows: ReadonlyArray<{ readonly name: string }>;
    };
    if (rows.length === 0) return all;
    all.push(...rows.map(({ name }) => name));
  }
};

beforeAll(async () => {
  [server, browser] = await Promise.all([startVillage("demo"), launch()]);
  page = await browser.newPage({ viewport: OFFICE });
  await new Cadre(page, server.origin).logIn("admin", PASSWORD);
  names = await everybody();
  await ask("/api/seals", "POST");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Goal: law I17 on paper; a new page that prints has to say whether its paper hangs on a wall. */
describe("papers for the wall", () => {
  it("are all of them looked at here", () => {
    expect(pagesThatPrint()).toEqual([...Object.keys(WALL), ...ELSEWHERE].toSorted());
  });

  it.each(Object.entries(WALL))("%s names nobody in full", async (_, { path, ticks }) => {
    await page.emulateMedia({ media: "screen" });
    await page.goto(`${server.origin}/admin/${path}`);
    await page.locator("main").getByRole("heading").first().waitFor({ state: "attached" });
    if (ticks) await page.locator("main").getByRole("checkbox").first().check();
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    // biome-ignore lint/performance/useDomNodeTextContent: only what the printer shows.
    const text = await page.locator("main").innerText();
    expect(text.length).toBeGreaterThan(50);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/(?<!\d)\d{6}(?:19|20)\d{9}[\dX](?!\d)/);
  });

  it("say what a meeting decided that was just held, and by how many", async () => {
    await page.emulateMedia({ media: "screen" });
    const keeper = new MeetingKeeper(page, server.origin);
    await keeper.call("买二十袋米");
    await keeper.begin("米会计");
    await keeper.declare("林小满", "米是从他店里买的");
    const figures = "应到8人，回避1人，实到8人，同意7，反对1，弃权0";
    expect(await keeper.vote("买二十袋米", "龙志远")).toBe(figures);
    await keeper.sign("记录9号");
    const text = (await keeper.wallPaper()) ?? "";
    expect(text).toContain(figures);
    expect([...names, "林小满", "龙志远"].filter((name) => text.includes(name))).toEqual([]);
  });
});

interface Person {
  readonly id: string;
  readonly name: string;
  readonly household: string;
}

/** What the fund pays until next year, so that it does not matter on which day this runs. */
const planAwards = (): Promise<unknown> => {
  const year = Number(today().slice(0, 4));
  const plans = [year - 1, year, year + 1].map((each) => ({ year: each, fen: 1_200_000 }));
  const line = {
    ...{ code: "awards", title: "敬老奖励", purpose: "发给做得好的家庭和邻居", plans },
    ...{ threshold: 200_000, open: true, decision: "资金管理委员会纪要2号" },
  };
  return ask("/api/fund/lines", "POST", { line });
};

/**
 * Goal: an award is for what was done, decided by those whom it does not concern, and put right before
 * it is paid: from the scheme to the list that is signed.
 */
it("pays an award round after a recusal, an objection that changes it, and an erratum", async () => {
  await page.emulateMedia({ media: "screen" });
  const { members } = (await ask("/api/committee")) as {
    readonly members: ReadonlyArray<{ readonly resident: string | null; readonly name: string }>;
  };
  const { rows } = (await ask("/api/residents?page=2")) as { readonly rows: ReadonlyArray<Person> };
  const seated = members.findLast(({ resident }) => resident !== null);
  const doubted = rows.find(({ name }) => members.every((one) => one.name !== name));
  if (!seated?.resident || !doubted) throw new Error("The village has too few people.");
  const paid = async (elder: string, fen: number) => {
    const body = { elder, on: today(), child: "大女儿", fen };
    return (await ask("/api/awards/filial", "POST", body)) as { readonly payment: string };
  };
  await paid(seated.resident, 100_000);
  const { payment } = await paid(doubted.id, 150_000);
  await planAwards();
  const call = { body: "committee", hamlet: null, date: today(), time: "19:30", place: "村委会" };
  const calling = { call, minutes: "评奖会1号", motions: [] };
  const { meeting } = (await ask("/api/meetings", "POST", calling)) as { readonly meeting: string };

  const keeper = new AwardKeeper(page, server.origin);
  await keeper.reviseScheme("孝善奖");
  await keeper.adoptScheme("孝善奖第2版", meeting);
  const round = await keeper.openRound("孝善奖（第2版）", "1500");
  await keeper.putToVote(meeting);
  expect(await keeper.vote()).toMatch(/回避[1-9]人/);
  await keeper.publishAndHear(round, doubted.household, "那笔钱后来退回去了");
  await ask(`/api/awards/filial/${payment}/strike`, "POST");
  await keeper.logOut();
  const other = new AwardKeeper(page, server.origin);
  await other.logIn("cadre2", PASSWORD);
  expect(await other.uphold(round, "查过，钱退了")).toMatch(/150元改为0元/);
  server.passWeek();
  await keeper.logIn("admin", PASSWORD);
  const lines = (await keeper.pay(round)).join();
  expect(lines).toContain("100元");
  expect(lines).not.toContain("150元");
});
