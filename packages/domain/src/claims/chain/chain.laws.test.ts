import { Result, Schema } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import type { Procedure } from "../../rulebook/index.ts";
import { type CalendarDate, Instant, localDate } from "../../time/index.ts";
import {
  DEFAULT_PROCEDURE,
  noticeUntil,
  Progress,
  postable,
  progressOn,
  signCheck,
} from "./index.ts";
import { commands, OWN_AND_KIN, procedures, type Tried, tryAll } from "./testing/commands.ts";
import { recorded, underway } from "./testing/village.ts";

const ways = fc
  .tuple(procedures, commands)
  .map(([procedure, tries]) => ({ procedure, tries, tried: tryAll(procedure, tries) }));
type Way = { readonly procedure: Procedure; readonly tried: ReadonlyArray<Tried> };

const holds = (law: (way: Way) => void) => fc.assert(fc.property(ways, law), { numRuns: 400 });
const ENDS: ReadonlySet<string> = new Set(["Posted", "Refused", "Withdrawn"]);
const done = (tried: ReadonlyArray<Tried>) => tried.filter(({ isRefused }) => !isRefused);

/** What was done since the checks began last, told by the commands alone. */
const ofRound = (tried: ReadonlyArray<Tried>): ReadonlyArray<Tried> => {
  const all = done(tried);
  return all.slice(all.findLastIndex(({ command }) => command.verb === "resubmit") + 1);
};

/** Whether a claim may count on a day, by the commands alone and without looking at its progress. */
const hasAll = (
  { checks, notice }: Procedure,
  tried: ReadonlyArray<Tried>,
  today: CalendarDate,
): boolean => {
  const round = ofRound(tried);
  const by = (verb: string) => round.filter(({ command }) => command.verb === verb);
  const needed = checks.reduce((sum, { signatures = 1 }) => sum + signatures, 0);
  const signers = new Set(by("sign").map(({ command }) => command.staff.id));
  if (by("sign").length !== needed || signers.size !== needed) return false;
  if (!notice) return true;
  const [published] = by("publish");
  if (!published || noticeUntil(localDate(published.now), notice, new Set()) >= today) return false;
  const dismissed = new Set(
    by("decide")
      .filter(({ command }) => command.ruling === "dismissed")
      .map(({ objection }) => objection?.id),
  );
  return by("object").length === dismissed.size;
};

describe("the way of a claim", () => {
  it("is walked to every step by these laws", () => {
    const seen = new Set(
      fc
        .sample(ways, { seed: 14, numRuns: 400 })
        .flatMap(({ tried }) => tried.map(({ after, now }) => progressOn(after, localDate(now)))),
    );
    const steps = [...new Set([...seen].map(({ _tag }) => _tag))].toSorted();
    expect(steps).toEqual([
      "Checked",
      "Checking",
      "Halted",
      "OnNotice",
      "Posted",
      "Ready",
      "Refused",
      "Returned",
      "Withdrawn",
    ]);
  });

  it("I14: nobody says anything about their own claim, their kin's, or what they recorded", () => {
    const parties = new Set(OWN_AND_KIN.map(({ id }) => id));
    const judging = new Set(["sign", "decide", "giveBack", "turnDown"]);
    holds(({ tried }) => {
      for (const { command } of done(tried)) {
        if (judging.has(command.verb)) expect(parties).not.toContain(command.staff.id);
      }
    });
  });

  it("I14: nobody decides their own objection, nor one about what they signed", () => {
    holds(({ tried }) => {
      for (const { command, before, objection } of done(tried)) {
        if (command.verb !== "decide" || before._tag !== "Halted") continue;
        const { id, household } = command.staff;
        expect(before.signed.map(({ by }) => by)).not.toContain(id);
        expect(objection?.by).not.toEqual({ _tag: "ByStaff", staff: id });
        expect(objection?.by).not.toEqual({ _tag: "ByHousehold", household });
      }
    });
  });

  it("lets nobody sign two checks of one round", () => {
    holds(({ tried }) => {
      for (const { after } of tried) {
        const signers = "signed" in after ? after.signed.map(({ by }) => by) : [];
        expect(new Set(signers).size).toBe(signers.length);
      }
    });
  });

  it("is Ready exactly when all signed, the notice ran out and every objection is dismissed", () => {
    holds(({ procedure, tried }) => {
      for (const [at, { after, now }] of tried.entries()) {
        if (ENDS.has(after._tag) || after._tag === "Returned") continue;
        const today = localDate(now);
        const isReady = progressOn(after, today)._tag === "Ready";
        expect(isReady).toBe(hasAll(procedure, tried.slice(0, at + 1), today));
      }
    });
  });

  it("comes to no Posted but from Ready", () => {
    holds(({ procedure, tried }) => {
      const at = tried.findIndex(({ after }) => after._tag === "Posted");
      const posting = tried[at];
      if (posting) {
        expect(hasAll(procedure, tried.slice(0, at), localDate(posting.now))).toBe(true);
      }
    });
  });

  it("I4: keeps what was, whatever is tried, and stays where it is when that is refused", () => {
    holds(({ tried }) => {
      for (const { text, before, after, isRefused } of tried) {
        expect(JSON.stringify(before)).toBe(text);
        if (isRefused) expect(JSON.stringify(after)).toBe(text);
        else expect(JSON.stringify(after)).not.toBe(text);
      }
    });
  });

  it("has at most one end, behind which everything is refused", () => {
    holds(({ tried }) => {
      const end = tried.findIndex(({ after }) => ENDS.has(after._tag));
      if (end < 0) return;
      for (const { after, isRefused } of tried.slice(end + 1)) {
        expect(isRefused).toBe(true);
        expect(after).toEqual(tried[end]?.after);
      }
    });
  });

  it("never shortens a notice", () => {
    holds(({ tried }) => {
      for (const { before, after } of tried) {
        const was = "notice" in before ? before.notice : null;
        const is = "notice" in after ? after.notice : null;
        if (was && is) expect(is).toEqual(was);
      }
    });
  });

  it("comes to the same by the same commands, written down and read again between them", () => {
    const read = Schema.decodeUnknownSync(Progress);
    const write = (progress: Progress): Progress => read(JSON.parse(JSON.stringify(progress)));
    fc.assert(
      fc.property(ways, ({ procedure, tries, tried }) => {
        const again = tryAll(procedure, tries, write);
        expect(again.map(({ after }) => after)).toEqual(tried.map(({ after }) => after));
      }),
    );
  });
});

describe("the way of a village that decided nothing", () => {
  it("is one signature of anybody who is not a party to the claim", () => {
    const anybody = fc.stringMatching(/^[a-z]{1,8}$/).map((id) => StaffId.make(id));
    const whenever = fc.integer({ min: 0, max: 1e12 }).map((ms) => Instant.make(recorded + ms));
    fc.assert(
      fc.property(anybody, whenever, (id, now) => {
        const before = underway(undefined, DEFAULT_PROCEDURE);
        fc.pre(id !== before.claim.recordedBy);
        const after = Result.getOrThrow(signCheck(before, { id, household: null }, now));
        expect(postable({ progress: after }, localDate(now))).toBe(true);
        expect(after).toMatchObject({ signed: [{ check: 0, by: id, at: now }] });
      }),
    );
  });
});
