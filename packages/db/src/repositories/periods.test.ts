import { type PeriodSheet, proposePeriod, signPeriod } from "@huzhu/domain/periods";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { tamper } from "../testing/tamper.ts";
import { ADMIN, CADRE, foundVillage, later, TODAY, WANG, YANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import type { Read, Write } from "../unit.ts";
import { verify } from "../verify/verify.ts";
import * as periods from "./periods.ts";

const DAY = 24 * 60 * 60 * 1000;
const TOMORROW = CalendarDate.make("2026-03-06");

const factsOf = async (read: Read, to: CalendarDate) => {
  const last = await periods.lastClosed(read);
  const firstEvent = await periods.firstEvent(read);
  const from = last ? TOMORROW : (firstEvent ?? to);
  return {
    last,
    firstEvent,
    to,
    turnovers: await periods.turnovers(read, { from, to }),
    closings: last ? await periods.closings(read, last.number) : [],
  };
};

/** Closes all days up to one, as two people would. */
const close = async (tx: Write, to: CalendarDate, days: number): Promise<PeriodSheet> => {
  const now = later(days * DAY);
  const facts = await factsOf(tx, to);
  const proposal = Result.getOrThrow(proposePeriod({ ...facts, by: CADRE.id, note: "" }, now));
  await periods.propose(tx, proposal);
  const signed = Result.getOrThrow(signPeriod({ ...facts, proposal, by: ADMIN.id }, now));
  await periods.close(tx, signed, now);
  return signed;
};

onEveryEngine("a closed period", (engine) => {
  it("keeps what every account stood at, and the next one goes on from there", async () => {
    const database = await engine.open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 30));
    const first = await write((tx) => close(tx, TODAY, 1));
    const line = (sheet: PeriodSheet) => sheet.lines.find(({ account }) => account === "of-wang");
    expect(line(first)).toMatchObject({
      opening: 0,
      credits: 30,
      debits: 0,
      closing: 30,
      found: 30,
    });
    await write((tx) => takeRice(tx, "r", WANG.id, { now: later(DAY) }));
    const second = await write((tx) => close(tx, TOMORROW, 2));
    expect(second.period).toMatchObject({ number: 2, from: TOMORROW, state: "closed" });
    expect(line(second)).toMatchObject({ opening: 30, credits: 0, debits: -10, closing: 20 });
    await database.read(village, async (read) => {
      expect(await periods.byNumber(read, 1)).toEqual(first);
      expect(await periods.closed(read)).toEqual([second.period, first.period]);
      expect(await periods.proposal(read)).toBeNull();
    });
    expect(await verify(database, village)).toMatchObject({ found: 0 });
  });

  it("takes nothing that is dated into it, and does not open again: by the database", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 30));
    await write((tx) => close(tx, TODAY, 1));
    const forged = (date: string) => `insert into transfer
      select village_id, 'forged-${date}', '${date}', recorded_at, reason, 'ByGrant',
        'forged-${date}', null, null, actor, null from transfer where id = 't-earned-wang'`;
    const see = engine.name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    const refusals = [
      forged(TODAY),
      forged("2020-01-01"),
      "update journal_head set closed_through = null",
      "update journal_head set closed_through = '2026-03-04'",
    ];
    for (const sql of refusals) {
      await expect(place.raw(see + sql), sql).rejects.toThrow(/the period is closed/);
    }
    await expect(place.raw(`${see}delete from journal_head`)).rejects.toThrow(/journal has a head/);
    await place.raw(see + forged(TOMORROW));
    expect((await verify(database, village)).findings.map(({ of }) => of)).toContain(
      "transfer/forged-2026-03-06",
    );
  });

  it.each([
    {
      name: "a figure of it",
      sql: ["update period_balance set closing = closing + 1 where account_id = 'of-wang'"],
      finds: "figures of a period: 1/of-wang",
    },
    {
      name: "what was signed",
      sql: ['update period set document = replace(document, \'"note":""\', \'"note":"x"\')'],
      finds: "record behind a leaf: period/1",
    },
    {
      name: "an entry dated into it",
      sql: ["update entry set amount = 31 where account_id = 'of-wang'"],
      finds: "figures of a period: 1/of-wang",
    },
    {
      name: "that it is closed",
      sql: ["update journal_head set closed_through = null"],
      finds: "closed through: journal",
    },
  ])("tells when somebody changed $name", async ({ sql, finds }) => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 30));
    await write((tx) => earn(tx, YANG.id, 20));
    await write((tx) => close(tx, TODAY, 1));
    await tamper(engine, place, sql);
    const { findings } = await verify(database, village);
    expect(findings.map(({ what, of }) => `${what}: ${of}`)).toContain(finds);
  });
});
