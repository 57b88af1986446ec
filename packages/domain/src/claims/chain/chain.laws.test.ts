import { Result, Schema } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import type { Procedure } from "../../rulebook/index.ts";
import { type CalendarDate, Instant, localDate } from "../../time/index.ts";
import {
  Claim,
  ClaimStep,
  DEFAULT_PROCEDURE,
  noticeUntil,
  postable,
  signCheck,
  stateOn,
} from "../index.ts";
import * as trying from "./testing/commands.ts";
import { recorded, recorder, underway } from "./testing/village.ts";

const ways = fc
  .tuple(trying.recordings, trying.procedures, trying.commands)
  .map(([claim, procedure, tries]) => {
    const tried = trying.tryAll(claim, procedure, tries);
    return { claim, procedure, tries, tried };
  });
type Tried = trying.Tried;
type Way = {
  readonly claim: Claim;
  readonly procedure: Procedure;
  readonly tried: ReadonlyArray<Tried>;
};

const holds = (law: (way: Way) => void) => fc.assert(fc.property(ways, law), { numRuns: 400 });
const ENDS: ReadonlySet<string> = new Set(["Refused", "Withdrawn", "Reversed"]);
/** Where a claim waits for nobody to look at it. */
const OFF_THE_WAY: ReadonlySet<string> = new Set([...ENDS, "Approved", "Returned"]);
const done = (tried: ReadonlyArray<Tried>) => tried.filter(({ isRefused }) => !isRefused);

/** Who had recorded the claim when something was done, told by the commands alone. */
const recorderAt = ({ claim, tried }: Way, at: Tried) => {
  const before = done(tried.slice(0, tried.indexOf(at)));
  const righted = before.findLast(({ command }) => command.verb === "resubmit");
  if (righted) return righted.command.staff.id;
  return claim.recordedBy._tag === "ByStaff" ? recorder.id : null;
};

/** What was done since the checks began last, told by the commands alone. */
const ofRound = (tried: ReadonlyArray<Tried>): ReadonlyArray<Tried> => {
  const all = done(tried);
  return all.slice(all.findLastIndex(({ command }) => command.verb === "resubmit") + 1);
};

/** Whether a claim may count on a day, by the commands alone and without looking at its state. */
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
        .flatMap(({ tried }) =>
          tried.map(({ after, now }) => stateOn(after.state, localDate(now))._tag),
        ),
    );
    expect([...seen].toSorted()).toEqual([...ClaimStep.literals].toSorted());
  });

  it("is taken back by itself and for an appeal, which is dismissed too, by these laws", () => {
    const seen = new Set(
      fc.sample(ways, { seed: 14, numRuns: 400 }).flatMap(({ tried }) =>
        done(tried)
          .filter(({ before }) => before.state._tag === "Approved")
          .map(({ command, after }) => `${command.verb} to ${after.state._tag}`),
      ),
    );
    expect([...seen].toSorted()).toEqual([
      "appeal to Approved",
      "decideAppeal to Approved",
      "decideAppeal to Reversed",
      "reverse to Reversed",
    ]);
  });

  it("I14: nobody says anything about their own claim, their kin's, or what they recorded", () => {
    const parties = new Set(trying.OWN_AND_KIN.map(({ id }) => id));
    const judging = new Set(["sign", "decide", "giveBack", "turnDown", "decideAppeal"]);
    holds((way) => {
      for (const one of done(way.tried)) {
        const { verb, staff } = one.command;
        if (judging.has(verb) || verb === "reverse") expect(parties).not.toContain(staff.id);
        if (judging.has(verb)) expect(staff.id).not.toBe(recorderAt(way, one));
      }
    });
  });

  it("I14: nobody decides an appeal against what they signed", () => {
    holds(({ tried }) => {
      for (const { command, before } of done(tried)) {
        if (command.verb !== "decideAppeal" || before.state._tag !== "Approved") continue;
        expect(before.state.signed.map(({ by }) => by)).not.toContain(command.staff.id);
      }
    });
  });

  it("I14: nobody decides their own objection, nor one about what they signed", () => {
    holds(({ tried }) => {
      for (const { command, before, objection } of done(tried)) {
        if (command.verb !== "decide" || before.state._tag !== "Halted") continue;
        const { id, household } = command.staff;
        expect(before.state.signed.map(({ by }) => by)).not.toContain(id);
        expect(objection?.by).not.toEqual({ _tag: "ByStaff", staff: id });
        expect(objection?.by).not.toEqual({ _tag: "ByHousehold", household });
      }
    });
  });

  it("lets nobody sign two checks of one round", () => {
    holds(({ tried }) => {
      for (const {
        after: { state },
      } of tried) {
        const signers = "signed" in state ? state.signed.map(({ by }) => by) : [];
        expect(new Set(signers).size).toBe(signers.length);
      }
    });
  });

  it("is Ready exactly when all signed, the notice ran out and every objection is dismissed", () => {
    holds(({ procedure, tried }) => {
      for (const [at, { after, now }] of tried.entries()) {
        if (OFF_THE_WAY.has(after.state._tag)) continue;
        const today = localDate(now);
        const isReady = stateOn(after.state, today)._tag === "Ready";
        expect(isReady).toBe(hasAll(procedure, tried.slice(0, at + 1), today));
      }
    });
  });

  it("counts only from Ready on, and by whose signature was the last", () => {
    holds(({ procedure, tried }) => {
      const at = tried.findIndex(({ after }) => after.state._tag === "Approved");
      const posting = tried[at];
      if (posting?.after.state._tag !== "Approved") return;
      const before = tried.slice(0, at);
      expect(posting.command.verb).toBe("approve");
      expect(hasAll(procedure, before, localDate(posting.now))).toBe(true);
      const last = done(before).findLast(({ command }) => command.verb === "sign");
      expect(posting.after.state.by).toBe(last?.command.staff.id);
    });
  });

  it("keeps how it came to count, and what it was worth, whatever is done about it then", () => {
    holds(({ tried }) => {
      const at = tried.findIndex(({ after }) => after.state._tag === "Approved");
      const counted = tried[at]?.after;
      if (counted?.state._tag !== "Approved") return;
      const { by: _, at: __, _tag, appeal, ...kept } = counted.state;
      expect(appeal).toBeNull();
      for (const { command, after, isRefused } of tried.slice(at + 1)) {
        if (!isRefused) expect(["appeal", "decideAppeal", "reverse"]).toContain(command.verb);
        expect(["Approved", "Reversed"]).toContain(after.state._tag);
        expect(after).toMatchObject({ ...counted, state: kept });
      }
    });
  });

  it("hears one appeal, and takes the points back exactly where it is upheld", () => {
    holds(({ tried }) => {
      const by = (verb: string) => done(tried).filter(({ command }) => command.verb === verb);
      expect(by("appeal").length).toBeLessThan(2);
      expect(by("decideAppeal").length).toBeLessThan(2);
      for (const { before, after, command } of by("decideAppeal")) {
        const isDismissed = command.ruling === "dismissed";
        expect(before.state).toMatchObject({ _tag: "Approved", appeal: { decision: null } });
        expect(after.state).toMatchObject({
          _tag: isDismissed ? "Approved" : "Reversed",
          appeal: { decision: { ruling: isDismissed ? "dismissed" : "upheld" } },
        });
      }
    });
  });

  it("stays the household's, and says what it said unless it is put right", () => {
    holds(({ tried }) => {
      for (const { command, before, after } of done(tried)) {
        const { state: _, ...was } = before;
        const { state: __, ...is } = after;
        expect({ id: is.id, household: is.household }).toEqual({
          id: was.id,
          household: was.household,
        });
        if (command.verb !== "resubmit") expect(is).toEqual(was);
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
      const end = tried.findIndex(({ after }) => ENDS.has(after.state._tag));
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
        const was = "notice" in before.state ? before.state.notice : null;
        const is = "notice" in after.state ? after.state.notice : null;
        if (was && is) expect(is).toEqual(was);
      }
    });
  });

  it("comes to the same by the same commands, written down and read again between them", () => {
    const read = Schema.decodeUnknownSync(Claim);
    const write = (claim: Claim): Claim => read(JSON.parse(JSON.stringify(claim)));
    fc.assert(
      fc.property(ways, ({ claim, procedure, tries, tried }) => {
        const again = trying.tryAll(claim, procedure, tries, write);
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
        fc.pre(id !== recorder.id);
        const after = Result.getOrThrow(signCheck(before, { id, household: null }, now));
        expect(postable({ state: after }, localDate(now))).toBe(true);
        expect(after).toMatchObject({ signed: [{ check: 0, by: id, at: now }] });
      }),
    );
  });
});
