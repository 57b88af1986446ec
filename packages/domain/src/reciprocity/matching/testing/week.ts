import * as fc from "fast-check";
import { HamletId, ResidentId } from "../../../people/index.ts";
import { CalendarDate } from "../../../time/index.ts";
import type { Part, Weekday } from "../../helper/index.ts";
import { HelperId } from "../../helper/index.ts";
import type { Candidate } from "../candidate.ts";
import { type PastHelp, readPast } from "../past.ts";
import { slotsOf } from "../slot.ts";
import type { Wanted } from "../wanted.ts";

export const MONDAY = CalendarDate.make("2026-03-02");
const TUESDAY = CalendarDate.make("2026-03-03");
const NEXT_MONDAY = CalendarDate.make("2026-03-09");
export const NO_PAST = readPast([], MONDAY);

const time = (weekday: Weekday, part: Part, minutes: number) => ({ weekday, part, minutes });

/** Somebody of the first hamlet who is free on Monday mornings for an hour. */
export const candidate = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id: HelperId.make(id),
  hamlet: HamletId.make("h-1"),
  sex: "female",
  qualified: [],
  papers: [],
  committed: [],
  ...changes,
  profile: {
    skills: ["company"],
    languages: ["southwestMandarin"],
    times: [time(1, "morning", 60)],
    mostVisits: 3,
    restingUntil: null,
    barred: null,
    leavesOn: null,
    ...changes.profile,
  },
});

/** Half an hour on Monday morning for an elder of the first hamlet. */
export const visit = (id: string, changes: Partial<Wanted> = {}): Wanted => ({
  id,
  elder: { id: ResidentId.make(`elder-${id}`), hamlet: HamletId.make("h-1"), languages: [] },
  slots: slotsOf(MONDAY, "morning"),
  minutes: 30,
  skill: null,
  qualification: [],
  sex: null,
  prefers: [],
  avoids: [],
  kin: [],
  hurry: 0,
  priority: 0,
  ...changes,
});

const part = fc.constantFrom<Part>("morning", "afternoon");
const weekday = fc.constantFrom<Weekday>(1, 2);
const hamlet = fc.constantFrom("h-1", "h-2").map((id) => HamletId.make(id));

const someCandidate = (id: string): fc.Arbitrary<Candidate> =>
  fc
    .record({
      hamlet,
      sex: fc.constantFrom("male" as const, "female" as const),
      times: fc.uniqueArray(
        fc.record({ weekday, part, minutes: fc.constantFrom(20, 30, 45, 60, 100) }),
        { selector: (one) => `${one.weekday} ${one.part}`, minLength: 1, maxLength: 3 },
      ),
      mostVisits: fc.integer({ min: 1, max: 3 }),
      care: fc.boolean(),
    })
    .map(({ hamlet: home, sex, times, mostVisits, care }) =>
      candidate(id, {
        hamlet: home,
        sex,
        papers: care ? ["护理员"] : [],
        profile: { ...candidate(id).profile, times, mostVisits },
      }),
    );

const someVisit = (id: string, minutes: fc.Arbitrary<number>): fc.Arbitrary<Wanted> =>
  fc
    .record({
      home: hamlet,
      on: fc.constantFrom(MONDAY, TUESDAY, NEXT_MONDAY),
      or: fc.constantFrom(TUESDAY, null),
      part: fc.constantFrom("morning" as const, "afternoon" as const, "any" as const),
      minutes,
      needs: fc.boolean(),
      avoids: fc.subarray(["p1", "p2"].map((nth) => HelperId.make(nth))),
      prefers: fc.subarray(["p3", "p4"].map((nth) => HelperId.make(nth))),
      hurry: fc.constantFrom(0, 3),
      priority: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ home, on, or, part: when, minutes: long, needs, priority, ...wish }) =>
      visit(id, {
        elder: { id: ResidentId.make(`elder-${id}`), hamlet: home, languages: [] },
        slots: [...slotsOf(on, when), ...(or === null || or === on ? [] : slotsOf(or, when))],
        minutes: long,
        skill: needs ? "care" : null,
        qualification: needs ? ["护理员", "村医"] : [],
        priority,
        ...wish,
      }),
    );

interface Size {
  readonly visits: number;
  readonly helpers: number;
  readonly minutes: fc.Arbitrary<number>;
}

const named = <A>(prefix: string, most: number, one: (id: string) => fc.Arbitrary<A>) =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, at) => one(`${prefix}${at + 1}`))),
    );

/** A random week with its past. */
export const someWeek = ({ visits, helpers, minutes }: Size) =>
  fc
    .record({
      wanted: named("v", visits, (id) => someVisit(id, minutes)),
      candidates: named("p", helpers, someCandidate),
      met: fc.array(
        fc.record({
          helper: fc.integer({ min: 1, max: 3 }).map((nth) => HelperId.make(`p${nth}`)),
          elder: fc.integer({ min: 1, max: 3 }).map((nth) => ResidentId.make(`elder-v${nth}`)),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ wanted, candidates, met }) => ({
      wanted,
      candidates,
      past: readPast(
        met.map((one): PastHelp => ({ ...one, on: CalendarDate.make("2026-02-20"), minutes: 30 })),
        MONDAY,
      ),
    }));
