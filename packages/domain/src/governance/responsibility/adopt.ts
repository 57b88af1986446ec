import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Role } from "../role.ts";
import { RESPONSIBILITIES } from "./default-matrix.ts";
import { responsibilitiesIn } from "./in-force.ts";
import { Obligation } from "./obligation.ts";
import { Party } from "./party.ts";
import type { Assignment, DutyMatrix, Responsibility } from "./responsibility.ts";

const titled = { title: Schema.String };

/** A change names what no responsibility is called, or one of them twice. */
export class NoSuchResponsibility extends Schema.TaggedClass<NoSuchResponsibility>()(
  "NoSuchResponsibility",
  { code: Schema.String },
) {}

/** A role would hold what its work does not include; a village may take away, and never add. */
export class HandsTooWide extends Schema.TaggedClass<HandsTooWide>()("HandsTooWide", {
  ...titled,
  role: Role,
}) {}

/** Nobody in the console would be left to do it. */
export class NobodyLeft extends Schema.TaggedClass<NobodyLeft>()("NobodyLeft", titled) {}

/** Whoever is above the village may look and approve, and does nothing in the village's books. */
export class NotFromAbove extends Schema.TaggedClass<NotFromAbove>()("NotFromAbove", {
  ...titled,
  party: Party,
}) {}

/** Who does it would also be who sees to it that it is done. */
export class WatchesItself extends Schema.TaggedClass<WatchesItself>()("WatchesItself", {
  ...titled,
  party: Party,
}) {}

/** Who does something would also check it. */
export class MakerAndChecker extends Schema.TaggedClass<MakerAndChecker>()("MakerAndChecker", {
  made: Schema.String,
  checked: Schema.String,
  party: Party,
}) {}

/** An obligation was left out, or one was put to a responsibility that is not its own. */
export class OtherClocks extends Schema.TaggedClass<OtherClocks>()("OtherClocks", {
  ...titled,
  obligation: Obligation,
}) {}

/** A version does not follow the last one. */
export class MatrixOutOfOrder extends Schema.TaggedClass<MatrixOutOfOrder>()("MatrixOutOfOrder", {
  version: Schema.Int,
  from: CalendarDate,
  /** What it has to be at least. */
  next: Schema.Int,
  earliest: CalendarDate,
}) {}

export type AdoptDutiesRefusal =
  | NoSuchResponsibility
  | HandsTooWide
  | NobodyLeft
  | NotFromAbove
  | WatchesItself
  | MakerAndChecker
  | OtherClocks
  | MatrixOutOfOrder;

/** What the console of a village is closed to: the township only looks, remarks and approves. */
const ABOVE: ReadonlySet<Party> = new Set(["township", "county"]);
const OWN: ReadonlySet<string> = new Set(["supervise", "providers", "open-duties", "standards"]);

const sameOrNarrower = (
  was: Responsibility,
  { party, hands, clocks }: Assignment,
): Result.Result<void, AdoptDutiesRefusal> => {
  const { title } = was;
  const wide = hands.find((role) => !was.hands.includes(role));
  if (wide) return Result.fail(new HandsTooWide({ title, role: wide }));
  if (was.duties.length > 0 && hands.length === 0) return Result.fail(new NobodyLeft({ title }));
  if (ABOVE.has(party) && !OWN.has(was.code)) {
    return Result.fail(new NotFromAbove({ title, party }));
  }
  if (party === was.watched) return Result.fail(new WatchesItself({ title, party }));
  const owed = new Set(was.clocks.map(({ obligation }) => obligation));
  const given = new Set(clocks.map(({ obligation }) => obligation));
  const other = [...owed, ...given].find((one) => !owed.has(one) || !given.has(one));
  return other === undefined
    ? Result.void
    : Result.fail(new OtherClocks({ title, obligation: other }));
};

const keptApart = (all: ReadonlyArray<Responsibility>): Result.Result<void, MakerAndChecker> => {
  for (const { title: made, checkedBy, party } of all) {
    const checker = all.find(({ code }) => code === checkedBy);
    if (checker?.party === party) {
      return Result.fail(new MakerAndChecker({ made, checked: checker.title, party }));
    }
  }
  return Result.void;
};

interface Facts {
  readonly last: DutyMatrix | null;
  readonly today: CalendarDate;
}

/**
 * Brings a village's own list of responsibilities into force. A village may move a responsibility to
 * another party, take it out of a role's hands and set its clocks; it may not give a role what its
 * work does not include, the township anything but looking, remarking and approving, and nobody what
 * they have to check themselves.
 */
export const adoptDuties = (
  { last, today }: Facts,
  draft: DutyMatrix,
): Result.Result<DutyMatrix, AdoptDutiesRefusal> =>
  Result.gen(function* () {
    const { version, effectiveFrom: from, changes } = draft;
    const next = (last?.version ?? 0) + 1;
    const earliest = last && last.effectiveFrom > today ? last.effectiveFrom : today;
    if (version !== next || from < earliest) {
      return yield* Result.fail(new MatrixOutOfOrder({ version, from, next, earliest }));
    }
    const seen = new Set<string>();
    for (const change of changes) {
      const { code } = change;
      const was = RESPONSIBILITIES.find((one) => one.code === code);
      if (!was || seen.has(code)) return yield* Result.fail(new NoSuchResponsibility({ code }));
      seen.add(code);
      yield* sameOrNarrower(was, change);
    }
    yield* keptApart(responsibilitiesIn(draft));
    return draft;
  });
