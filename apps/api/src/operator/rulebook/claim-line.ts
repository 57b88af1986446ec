import { Particulars, type PastDeed, Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Result, Schema } from "effect";
import { troublesOf } from "./document-troubles.ts";

const Word = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(80));

/** One claim of a file: what happened, for whom, and what it counted in its own time. */
const ClaimLine = Schema.Struct({
  rule: RuleCode,
  /** In units of ten to the minus the rule's decimals; one where it is left out. */
  quantity: Schema.optionalKey(Quantity),
  date: CalendarDate,
  /** The household, or the person where people have their own accounts. */
  holder: Word,
  person: Schema.optionalKey(Word),
  hamlet: Schema.optionalKey(Word),
  groups: Schema.optionalKey(Schema.Array(Word)),
  /** In smallest units. */
  before: Schema.optionalKey(Schema.Int),
  ...Particulars.fields,
});
type ClaimLine = typeof ClaimLine.Type;

/** The names that a line may use; a fact in a table is `fact.` and its name. */
export const COLUMNS: ReadonlyArray<string> = Object.keys(ClaimLine.fields).filter(
  (name) => name !== "facts",
);

const decode = Schema.decodeUnknownResult(ClaimLine, {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true,
});

const pastOf = ({
  rule,
  quantity = Quantity.make(1),
  date: eventDate,
  holder,
  person,
  hamlet,
  groups,
  before,
  ...particulars
}: ClaimLine): PastDeed => ({
  deed: { rule, quantity, eventDate, holder, person: person ?? null, particulars },
  hamlet,
  groups,
  before,
});

/** The claim of a line, or why it is none. */
export const claimIn = (line: unknown): Result.Result<PastDeed, string> => {
  const read = decode(line);
  if (Result.isSuccess(read)) return Result.succeed(pastOf(read.success));
  const reasons = troublesOf(read.failure.issue).map(
    ({ path, wrong, todo }) => `${path || "这一行"}：${wrong}，${todo}`,
  );
  return Result.fail(reasons.join("；"));
};
