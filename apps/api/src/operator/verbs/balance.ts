import { accounts, balances, type HeldAccount, holders, type Read } from "@huzhu/db";
import { readSought } from "@huzhu/domain/people";
import { AccountId, formatPoints } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result, Schema } from "effect";
import { type Desk, type Outcome, problem } from "../outcome.ts";

const isId = Schema.is(AccountId);
const isDate = Schema.is(CalendarDate);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A day or a moment, as {@link balances.known} takes it. */
const momentIn = (at: string | undefined): Result.Result<balances.UpTo, string> => {
  if (at === undefined) return Result.succeed({});
  if (isDate(at)) return Result.succeed({ on: at });
  const moment = MOMENT.test(at) ? Date.parse(at) : Number.NaN;
  return Number.isNaN(moment)
    ? Result.fail(`--at takes a day or a moment with its time zone, not "${at}".`)
    : Result.succeed({ at: Instant.make(moment) });
};

/** The account of an id, or of the household with that number. */
const find = async (read: Read, wanted: string): Promise<ReadonlyArray<HeldAccount>> => {
  const own = isId(wanted) ? await holders.byId(read, wanted) : null;
  if (own) return [own];
  const { rows } = await holders.page(
    read,
    { sought: readSought(wanted, null) },
    { page: 1, pageSize: 100 },
  );
  return rows.filter(({ owner }) => owner._tag === "Household" && owner.number === wanted);
};

export const seeBalance = async ({ db, village, options }: Desk): Promise<Outcome> => {
  const { account: wanted, at } = options;
  if (wanted === undefined) return problem("balance needs --account.");
  const moment = momentIn(at);
  if (Result.isFailure(moment)) return problem(moment.failure);
  return db.read(village.id, async (read) => {
    const found = await find(read, wanted);
    const [held] = found;
    if (!held) return problem(`${village.name} has no account "${wanted}".`);
    if (found.length > 1) {
      const ids = found.map(({ id }) => id).join(", ");
      return problem(`Several households have the number ${wanted}: choose among ${ids}.`);
    }
    const account = await accounts.byId(read, held.id);
    if (!account) throw new Error(`The account ${held.id} is gone.`);
    const { id, unit } = account;
    const balance = await balances.known(read, account, moment.success);
    const said = unit === "points" ? formatPoints(balance, village.scale) : String(balance);
    const word = unit === "points" ? "points" : "minutes";
    return {
      code: 0,
      text: `${wanted}: ${said} ${word}${at === undefined ? "" : ` at ${at}`}`,
      json: { village: village.id, account: id, unit, ...moment.success, balance, shown: said },
    };
  });
};
