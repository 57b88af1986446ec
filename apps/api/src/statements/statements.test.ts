import { type HouseholdStatement, households, statement } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { HouseholdId } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, type House, openHouse, refused } from "../testing/house.ts";

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

  it("comes as a workbook with the same lines, the oldest first", async () => {
    const admin = await house.as("admin");
    const response = await admin.fetch(`/api/households/${book.household}/statement.xlsx`);
    expect(response.headers.get("content-disposition")).toMatch(/attachment; filename\*=UTF-8''/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "statement.xlsx"));
    const written = (sheets[0]?.rows ?? []).slice(3).map((row) => row.map(({ text }) => text));
    expect(written).toEqual(
      book.lines
        .toReversed()
        .map(({ eventDate, sentence, amount, balance }) => [
          eventDate,
          sentence,
          String(amount),
          String(balance),
        ]),
    );
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
