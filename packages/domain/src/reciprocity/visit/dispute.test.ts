import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import {
  answerDispute,
  checkIn,
  checkOut,
  confirmVisit,
  decideDispute,
  disputeVisit,
  DEFAULT_VISIT_POLICY as policy,
  NOTHING_SEEN as seen,
  type Visit,
} from "../index.ts";
import { at, cards, clerk, days, helper, home, taken, visit } from "./testing/visiting.ts";

const gone = taken(
  checkOut(taken(checkIn(visit(), cards(0))), { went: cards(45), shares: null, seen }),
);
const pay = [{ helper: helper("helper"), points: Points.make(4), minutes: 30, unpaid: null }];
const confirmed = taken(
  confirmVisit(gone, { by: { _tag: "Automatic" }, feedback: null, pay: pay, policy }, at(days(3))),
);
const raise = (visited: Visit, minutes: number) =>
  disputeVisit(visited, { by: { _tag: "OfElder" }, says: "没有人来" }, policy, at(minutes));
const sides = new Set([home("elder"), home("helper"), home("cousin")]);
const judging = (staff = clerk(), ruling: "stands" | "void" = "void") => ({
  staff,
  sides,
  ruling,
  why: "问过两边",
  pay: [],
});

describe("a dispute", () => {
  it("stops what was not paid yet", () => {
    expect(taken(raise(gone, 60)).state).toMatchObject({ _tag: "Disputed", confirmation: null });
  });

  it("comes within the days after confirmation", () => {
    expect(taken(raise(confirmed, days(10))).state._tag).toBe("Disputed");
    expect(raise(confirmed, days(11))).toMatchObject({
      failure: { _tag: "ChallengeOver", until: "2026-03-16", today: "2026-03-17" },
    });
  });

  it("hears both sides", () => {
    const heard = taken(
      answerDispute(
        taken(raise(gone, 60)),
        { by: { _tag: "OfHelper", helper: helper("helper") }, says: "去了，有照片" },
        at(70),
      ),
    );
    expect(heard.state).toMatchObject({
      dispute: { raised: { says: "没有人来" }, answers: [{ says: "去了，有照片" }] },
    });
  });

  it.each([
    { name: "the elder's household", staff: clerk("c", "elder") },
    { name: "a helper's household", staff: clerk("c", "helper") },
    { name: "kin of either", staff: clerk("c", "cousin") },
  ])("is not decided by $name", ({ staff }) => {
    const decided = decideDispute(taken(raise(gone, 60)), judging(staff), at(90));
    expect(Result.isFailure(decided) && decided.failure._tag).toBe("OneOfTheSides");
  });

  it("is not decided by whoever said something about it", () => {
    const said = disputeVisit(
      gone,
      { by: { _tag: "OfOffice", staff: clerk().id }, says: "电话里说没有来" },
      policy,
      at(60),
    );
    expect(decideDispute(taken(said), judging(), at(90))).toMatchObject({
      failure: { _tag: "SpokeAlready" },
    });
    expect(taken(decideDispute(taken(said), judging(clerk("other")), at(90))).state._tag).toBe(
      "Void",
    );
  });

  it("that is dismissed leaves the visit as it was, and once and for all", () => {
    const stands = taken(
      decideDispute(taken(raise(confirmed, days(4))), judging(clerk(), "stands"), at(days(5))),
    );
    expect(stands.state).toMatchObject({ _tag: "Confirmed", confirmation: { pay } });
    expect(raise(stands, days(6))).toMatchObject({ failure: { _tag: "DecidedAlready" } });
  });

  it("that is dismissed before anything was paid pays now", () => {
    const decided = decideDispute(
      taken(raise(gone, 60)),
      { ...judging(clerk(), "stands"), pay: pay },
      at(90),
    );
    expect(taken(decided).state).toMatchObject({ _tag: "Confirmed", confirmation: { pay } });
  });
});
