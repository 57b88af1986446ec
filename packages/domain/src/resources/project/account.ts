import { Result, Schema } from "effect";
import type { PurseOf } from "../../fund/place.ts";
import { Fen } from "../../money/fen.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { type Project, type ProjectYear, receivedIn, shareOfResult } from "./project.ts";

/** Nobody has said what the year brought. */
export class NoResultYet extends Schema.TaggedClass<NoResultYet>()("NoResultYet", {
  title: Schema.String,
  year: Schema.Int,
}) {}

/** More than the share that was agreed; in fen. */
export class AboveExpectedShare extends Schema.TaggedClass<AboveExpectedShare>()(
  "AboveExpectedShare",
  {
    expected: Fen,
    received: Fen,
    fen: Fen,
  },
) {}

/** A result by which the fund would have got too much already; in fen. */
export class LessThanReceived extends Schema.TaggedClass<LessThanReceived>()("LessThanReceived", {
  expected: Fen,
  received: Fen,
}) {}

const byYear = (a: ProjectYear, b: ProjectYear): number => b.year - a.year;

/** Takes down what a year brought; what the fund expects of it follows. */
export const reportResult = (
  project: Project,
  { year, result }: { readonly year: number; readonly result: Fen },
): Result.Result<Project, LessThanReceived> => {
  const expected = shareOfResult(result, project.permille);
  const before = project.years.find((one) => one.year === year);
  const received = before ? receivedIn(before) : Fen.make(0);
  if (expected < received) return Result.fail(new LessThanReceived({ expected, received }));
  const others = project.years.filter((one) => one.year !== year);
  const told = { year, result, expected, received: before?.received ?? [] };
  return Result.succeed({ ...project, years: [...others, told].toSorted(byYear) });
};

interface Received {
  readonly fen: Fen;
  readonly on: CalendarDate;
  readonly into: PurseOf | null;
}

/** Takes down that a share, or a part of it, came into the fund. */
export const receiveShare = (
  project: Project,
  { year, ...came }: { readonly year: number } & Received,
): Result.Result<Project, NoResultYet | AboveExpectedShare> => {
  const { title } = project;
  const { fen } = came;
  const told = project.years.find((one) => one.year === year);
  if (!told) return Result.fail(new NoResultYet({ title, year }));
  const { expected } = told;
  const received = receivedIn(told);
  if (received + fen > expected)
    return Result.fail(new AboveExpectedShare({ expected, received, fen }));
  return Result.succeed({
    ...project,
    years: project.years.map((one) =>
      one.year === year ? { ...one, received: [...one.received, came] } : one,
    ),
  });
};
