import { ClaimId } from "@huzhu/domain/claims";
import { inForce, Quantity, type RuleCode } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { between, pick } from "../random.ts";
import { attempt, clock, type Diary, type Errand } from "./diary.ts";
import type { Neighbour } from "./neighbour.ts";

/** What somebody did on a day, in the units of its rule. */
export interface Deed {
  readonly neighbour: Neighbour;
  readonly rule: RuleCode;
  readonly quantity: number;
  readonly eventDate: CalendarDate;
  readonly note: string;
}

/** Whether the rulebook of the day knows the rule. */
const counts = ({ world }: Diary, { rule, eventDate }: Pick<Deed, "rule" | "eventDate">): boolean =>
  Option.exists(inForce(world.versions, eventDate), ({ rules }) =>
    rules.some(({ code }) => code === rule),
  );

/** The errand of telling a cadre, some time before the office closes. */
export const report = (diary: Diary, deed: Deed): Errand => ({
  second: between(diary.random, clock(8, 40), clock(16, 20)),
  run: (at) => {
    if (!counts(diary, deed)) return;
    const { random, ids, office } = diary;
    const { neighbour, rule, quantity, eventDate, note } = deed;
    attempt(diary, {
      _tag: "Record",
      draft: {
        id: ClaimId.make(ids("claim")),
        household: neighbour.household.id,
        resident: neighbour.helper?.id ?? null,
        rule,
        quantity: Quantity.make(quantity),
        particulars: {},
        eventDate,
        note,
        recordedBy: { _tag: "ByStaff", staff: pick(random, office.cadres).id },
        recordedAt: at,
      },
    });
  },
});
