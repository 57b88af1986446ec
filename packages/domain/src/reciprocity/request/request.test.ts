import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { ResidentId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  agreeVisit,
  askForHelp,
  buyFor,
  cancelRequest,
  closeRequest,
  type HelpRequest,
  lookAgain,
  type PassReason,
  passOn,
  passRung,
  RequestId,
  type Rung,
  rungAfter,
  supportLadder,
  takeOn,
  VisitId,
  type Wish,
  wasVisited,
} from "../index.ts";

const now = Instant.make(Date.parse("2026-03-06T01:00:00Z"));
const date = (text: string) => CalendarDate.make(text);
const clerk = StaffId.make("clerk");
const visit = VisitId.make("v");

const asking = (changes: Partial<Wish> = {}) =>
  askForHelp(
    {
      id: RequestId.make("r"),
      elder: ResidentId.make("elder"),
      source: "staff",
      mandate: null,
      kiosk: null,
      wish: {
        kind: "meal",
        service: null,
        wanted: date("2026-03-06"),
        part: "any",
        urgent: false,
        note: "",
        ...changes,
      },
    },
    now,
  );
const asked = (changes: Partial<Wish> = {}): HelpRequest => Result.getOrThrow(asking(changes));
const over = (request: HelpRequest, rung: Rung, why: PassReason = { _tag: "Declined" }) =>
  passRung(request, { rung, why, note: "", at: now });

const CASES: ReadonlyArray<{
  name: string;
  made: () => Result.Result<HelpRequest, { readonly _tag: string }>;
  comes: string | object;
}> = [
  { name: "is asked for", made: () => asking(), comes: "Asked" },
  {
    name: "is not asked for a day that is over",
    made: () => asking({ wanted: date("2026-03-05") }),
    comes: { _tag: "DayOver", date: "2026-03-05", today: "2026-03-06" },
  },
  { name: "is taken on", made: () => takeOn(asked(), clerk, now), comes: "Looking" },
  {
    name: "is not taken on twice",
    made: () => Result.flatMap(takeOn(asked(), clerk, now), (one) => takeOn(one, clerk, now)),
    comes: { _tag: "OtherRequestStep", step: "Looking" },
  },
  { name: "is agreed on at once", made: () => agreeVisit(asked(), visit), comes: "Agreed" },
  {
    name: "is looked for again when nobody came",
    made: () => Result.flatMap(agreeVisit(asked(), visit), (one) => lookAgain(one, clerk, now)),
    comes: "Looking",
  },
  {
    name: "is visited, and then not cancelled any more",
    made: () =>
      Result.flatMap(agreeVisit(asked(), visit), (one) =>
        Result.flatMap(wasVisited(one, now), (two) => cancelRequest(two, "不要了", now)),
      ),
    comes: { _tag: "OtherRequestStep", step: "Visited" },
  },
  { name: "is closed by hand", made: () => closeRequest(asked(), clerk, now), comes: "Closed" },
  {
    name: "is closed once",
    made: () =>
      Result.flatMap(closeRequest(asked(), clerk, now), (one) => closeRequest(one, clerk, now)),
    comes: { _tag: "OtherRequestStep", step: "Closed" },
  },
  {
    name: "is passed on to an office",
    made: () => passOn(asked(), { by: clerk, to: "镇卫生院" }, now),
    comes: "PassedOn",
  },
  {
    name: "climbs the ladder one rung after the other",
    made: () => over(asked(), "mutualAid"),
    comes: { _tag: "OtherRung", rung: "family" },
  },
  {
    name: "is answered for money once family and neighbours were asked",
    made: () =>
      Result.flatMap(over(asked(), "family"), (one) =>
        Result.flatMap(over(one, "mutualAid"), (two) =>
          buyFor(two, { by: clerk, from: "康养服务站，助餐1次" }, now),
        ),
      ),
    comes: "PassedOn",
  },
  {
    name: "is not answered for money before that",
    made: () =>
      Result.flatMap(over(asked(), "family"), (one) =>
        buyFor(one, { by: clerk, from: "康养服务站，助餐1次" }, now),
      ),
    comes: { _tag: "OtherRung", rung: "mutualAid" },
  },
  {
    name: "passes a rung as urgent only where it is",
    made: () => over(asked(), "family", { _tag: "Urgent" }),
    comes: { _tag: "NotUrgent" },
  },
  {
    name: "is always urgent where somebody is ill",
    made: () => over(asked({ kind: "doctor" }), "family", { _tag: "Urgent" }),
    comes: "Asked",
  },
  {
    name: "ends at the public backstop",
    made: () =>
      Result.flatMap(over(asked(), "family"), (one) =>
        Result.flatMap(over(one, "mutualAid"), (two) =>
          Result.flatMap(over(two, "bought"), (three) => over(three, "public")),
        ),
      ),
    comes: { _tag: "LastRung" },
  },
];

describe("a request for help", () => {
  it.each(CASES)("$name", ({ made, comes }) => {
    const result = made();
    if (typeof comes === "string") expect(Result.getOrThrow(result).state._tag).toBe(comes);
    else expect(Result.isFailure(result) && result.failure).toMatchObject(comes);
  });
});

describe("the support ladder", () => {
  it("says for every rung why it would be passed over", () => {
    const ladder = supportLadder({
      request: asked(),
      family: { able: 0, away: 2 },
      helpers: { all: 5, free: 0 },
      providers: 0,
    });
    expect(ladder.map(({ rung, standing, suggests }) => [rung, standing, suggests])).toEqual([
      ["family", "now", { _tag: "AllAway", away: 2 }],
      ["mutualAid", "later", { _tag: "NobodyFree", helpers: 5 }],
      ["bought", "later", { _tag: "NoProvider" }],
      ["public", "later", null],
    ]);
  });

  it("keeps why a rung was passed over, and goes on to the next", () => {
    const request = Result.getOrThrow(over(asked(), "family", { _tag: "AllAway", away: 1 }));
    const facts = { family: { able: 1, away: 0 }, helpers: { all: 3, free: 2 }, providers: 1 };
    const [family, mutualAid] = supportLadder({ request, ...facts });
    expect(family).toMatchObject({ standing: "passed", passing: { why: { away: 1 } } });
    expect(mutualAid).toMatchObject({ standing: "now", suggests: null });
    expect(rungAfter(request.passed)).toBe("mutualAid");
  });
});
