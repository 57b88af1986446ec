import { HamletId, ResidentId } from "@huzhu/domain/people";
import {
  HelperId,
  type Part,
  Part as PartSchema,
  type Weekday,
} from "@huzhu/domain/reciprocity/helper";
import {
  assignWeek,
  type Candidate,
  readPast,
  slotsOf,
  type Wanted,
} from "@huzhu/domain/reciprocity/matching";
import { addDays, CalendarDate } from "@huzhu/domain/time";
import { type Figure, median } from "./figure.ts";

const HELPERS = 500;
const VISITS = 1000;
const HAMLETS = 12;
const RUNS = 5;
const MONDAY = CalendarDate.make("2026-03-02");

/** A number below `most` that follows from two others: the same week in every run. */
const drawn = (seed: number, nth: number, most: number): number => {
  let mixed = Math.imul(seed * 2654435761 + nth * 40503 + 1, 2246822519);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 3266489917);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % most;
};

const hamlet = (nth: number): HamletId => HamletId.make(`hamlet-${nth}`);

const helper = (n: number): Candidate => ({
  id: HelperId.make(`helper-${n}`),
  hamlet: hamlet(drawn(n, 1, HAMLETS)),
  sex: drawn(n, 2, 3) === 0 ? "male" : "female",
  qualified: drawn(n, 3, 5) === 0 ? ["care"] : [],
  papers: drawn(n, 3, 5) === 0 ? ["护理员"] : [],
  committed: [],
  profile: {
    skills: ["company", ...(drawn(n, 4, 2) === 0 ? (["cleaning"] as const) : [])],
    languages: drawn(n, 5, 4) === 0 ? ["yi", "southwestMandarin"] : ["southwestMandarin"],
    times: ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday: Weekday) =>
      PartSchema.literals
        .filter((_, at) => drawn(n, 10 + 3 * weekday + at, 3) === 0)
        .map((part: Part) => ({ weekday, part, minutes: 60 + 30 * drawn(n, weekday, 3) })),
    ),
    mostVisits: 1 + drawn(n, 6, 4),
    restingUntil: null,
    barred: null,
    leavesOn: null,
  },
});

const visit = (n: number): Wanted => ({
  id: `visit-${n}`,
  elder: {
    id: ResidentId.make(`elder-${n}`),
    hamlet: hamlet(drawn(n, 7, HAMLETS)),
    languages: drawn(n, 8, 5) === 0 ? ["yi"] : [],
  },
  slots: slotsOf(addDays(MONDAY, drawn(n, 9, 7)), drawn(n, 10, 2) === 0 ? "any" : "morning"),
  minutes: 30 + 15 * drawn(n, 11, 3),
  skill: drawn(n, 12, 6) === 0 ? "care" : "company",
  qualification: drawn(n, 12, 6) === 0 ? ["护理员"] : [],
  sex: null,
  kin: [],
  prefers: [],
  avoids: [],
  hurry: 0,
  priority: drawn(n, 13, 10),
});

/** A week of 1,000 visits among 500 helpers. */
export const measureAssignment = async (): Promise<ReadonlyArray<Figure>> => {
  const candidates = Array.from({ length: HELPERS }, (_, n) => helper(n));
  const wanted = Array.from({ length: VISITS }, (_, n) => visit(n));
  const past = readPast([], MONDAY);
  const times: Array<number> = [];
  let assigned = 0;
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    assigned = assignWeek({ wanted, candidates, past }).assigned.length;
    times.push(performance.now() - from);
  }
  return [
    { name: "assignWeek", value: Math.round(median(times)), unit: "ms" },
    { name: "assignedVisits", value: assigned, unit: `of ${VISITS}` },
  ];
};
