import { type HouseholdStatement, households, reverseTransfer, statement } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { HouseholdId } from "@huzhu/domain/people";
import { CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { endow, lastOf, purses } from "../testing/purse.ts";

onEveryEngine("a statement", (engine) => {
  let house: House;
  let book: HouseholdStatement;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const admin = await house.as("admin");
    const { rows } = await answered(admin.call(households, { query: {} }));
    const richest = rows.toSorted((a, b) => b.balance - a.balance)[0];
    const params = { household: richest?.id ?? HouseholdId.make("none") };
    book = await answered(admin.call(statement, { params }));
  });

  it("adds up: every balance is the one before it plus the line", () => {
    const lines = book.lines.toReversed();
    let balance = 0;
    for (const line of lines) {
      balance += line.amount;
      expect(line.balance).toBe(balance);
    }
    expect(book.balance).toBe(balance);
  });

  it("is cut to the dates that are asked for", async () => {
    const admin = await house.as("admin");
    const [from, to] = [CalendarDate.make("2026-03-01"), CalendarDate.make("2026-03-31")];
    const params = { household: book.household };
    const march = await answered(admin.call(statement, { params, query: { from, to } }));
    const expected = book.lines.filter(({ eventDate }) => eventDate >= from && eventDate <= to);
    expect(march.lines).toEqual(expected);
  });

  it("says of each line its number in the journal, and out of which points it was paid", () => {
    const numbers = book.lines.map(({ journalNumber }) => journalNumber ?? 0);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    for (const { amount, opened, drawn } of book.lines) {
      const moved = [...opened, ...drawn].reduce((sum, each) => sum + each.amount, 0);
      expect(moved).toBe(Math.abs(amount));
    }
  });

  it("comes as a workbook with the same lines, the oldest first", async () => {
    const admin = await house.as("admin");
    const response = await admin.fetch(`/api/households/${book.household}/statement.xlsx`);
    expect(response.headers.get("content-disposition")).toMatch(/attachment; filename\*=UTF-8''/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "statement.xlsx"));
    const written = (sheets[0]?.rows ?? []).slice(3).map((row) => row.map(({ text }) => text));
    expect(written).toHaveLength(book.lines.length);
    for (const [at, line] of book.lines.toReversed().entries()) {
      const { eventDate, sentence, amount, balance, opened, journalNumber } = line;
      const [came] = opened;
      expect(written[at]).toEqual([
        eventDate,
        localDate(line.recordedAt),
        sentence,
        String(amount),
        String(balance),
        came ? `进：${came.amount}分自己挣的，${came.expires}止` : expect.stringMatching(/^用：/),
        String(journalNumber),
      ]);
    }
  });

  it("says that a line was undone, on the screen and on paper", async () => {
    const admin = await house.as("admin");
    const { id, household } = (await purses(house))[0] ?? {};
    if (!id || !household) throw new Error("The village has no households.");
    const transfer = lastOf(await endow(house, id, 5, { why: "记错户" }));
    const undoing = { params: { transfer }, body: { why: "不是这家" }, ...attempt() };
    await answered(admin.call(reverseTransfer, undoing));
    const { lines } = await answered(admin.call(statement, { params: { household } }));
    expect(lines.slice(0, 2)).toMatchObject([
      { reverses: transfer, drawn: [{ amount: 5 }] },
      { transfer, reversedBy: lines[0]?.transfer, reversible: false },
    ]);
    const response = await admin.fetch(`/api/households/${household}/statement.xlsx`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "statement.xlsx"));
    const sentences = (sheets[0]?.rows ?? []).map((row) => row[2]?.text);
    expect(sentences).toContain("补记：记错户（已冲正）");
  });

  it("is closed to nobody, and of another village not found", async () => {
    const path = `/api/households/${book.household}/statement.xlsx`;
    expect((await house.nobody().fetch(path)).status).toBe(401);
    const admin = await house.as("admin");
    const params = { household: HouseholdId.make("of-another-village") };
    expect(await refused(admin.call(statement, { params }))).toMatchObject({ status: 404 });
    expect((await admin.fetch("/api/households/no/statement.xlsx")).status).toBe(404);
  });
});
