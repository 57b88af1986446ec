import { transfer } from "@huzhu/contract";
import { Points, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { HOME, ISSUING, LINES, TIME, transferOf } from "../../testing/ledger.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { unitOf } from "./unit-of.ts";

const [line] = LINES.map(transferOf);
const [mine] = line?.entries ?? [];
if (!line || !mine) throw new Error("The village has lines.");
const id = TransferId.make("conversion");
const lot = {
  origin: "earned",
  expires: null,
  amount: mine.amount,
  remaining: mine.amount,
} as const;

/** Minutes of 张三 that became points of the household. */
const CONVERSION = {
  ...ISSUING,
  id,
  entries: [mine, { ...mine, account: TIME.id, unit: TIME.unit, amount: Points.make(-60) }],
  opened: [
    { account: HOME.id, transfer: id, place: 0, ...lot },
    { account: TIME.id, transfer: id, place: 1, ...lot },
  ],
};

const server = withLedger(new FakeServer());
const { client } = deskAt(server);
const converted = deskAt(new FakeServer().on(transfer, () => Result.succeed(CONVERSION))).client;

describe("the unit of an alert", () => {
  it.each([
    { what: "stored balance", subject: TIME.id, unit: "time" },
    { what: "balance after an entry", subject: `${TIME.id}/3`, unit: "time" },
    { what: "figures of a period", subject: `2/${HOME.id}`, unit: "points" },
    { what: "sum of entries", subject: line.id, unit: "points" },
    { what: "sum of all entries", subject: "time", unit: "time" },
    { what: "points taken", subject: "redemption-1", unit: "points" },
    { what: "pay of a visit", subject: "visit-1/time", unit: "time" },
    { what: "counted of a visit", subject: "visit-1/points", unit: "points" },
    { what: "pieces on hand", subject: "rice", unit: null },
    { what: "stored balance", subject: "nobody", unit: null },
    { what: "something new", subject: HOME.id, unit: null },
  ])("$what of $subject: $unit", async ({ what, subject, unit }) => {
    expect(await unitOf({ what, subject }, client)).toBe(unit);
  });

  it.each([
    { what: "remaining of a lot", subject: `${id}/0`, unit: "points" },
    { what: "remaining of a lot", subject: `${id}/1`, unit: "time" },
    { what: "sum of entries", subject: id, unit: null },
  ])("$what of $subject: $unit, of a transfer in two units", async ({ what, subject, unit }) => {
    expect(await unitOf({ what, subject }, converted)).toBe(unit);
  });
});
