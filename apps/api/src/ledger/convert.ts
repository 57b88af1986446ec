import { convertTime as endpoint, NotFound } from "@huzhu/contract";
import { accounts, type Read, residents } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import type { ResidentId } from "@huzhu/domain/people";
import { convert, Points, TransferId } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffPosting } from "../mount/posting.ts";
import { expiresOf } from "./expires.ts";
import { movedOf } from "./moved.ts";
import { accountIn } from "./people-account.ts";
import { sweepFirst } from "./sweep-first.ts";

/** The accounts that a conversion goes through: a person's time, and their household's points. */
const sidesOf = async (read: Read, id: ResidentId) => {
  const resident = await residents.byId(read, id);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  const person = await accounts.ofPerson(read, id, "time");
  const holder = await accounts.ofHousehold(read, resident.householdId);
  if (!person || !holder) return Result.fail(new NotFound({ what: "account" }));
  return Result.succeed({
    home: resident.householdId,
    person: person.id,
    holder: holder.id,
    exchangeOfTime: await accounts.own(read, "exchange", "time"),
    exchangeOfPoints: await accounts.own(read, "exchange"),
    expired: await accounts.own(read, "expired", "time"),
  });
};

export const convertTime = staffPosting(
  endpoint,
  async ({ tx, request, now, world, staff, village }) => {
    const { resident, minutes } = request.body;
    const sides = await sidesOf(tx, resident);
    if (Result.isFailure(sides)) return Result.fail(sides.failure);
    const { home, person, holder, exchangeOfTime, exchangeOfPoints, expired } = sides.success;
    if (home === staff.household) return Result.fail(new OwnHousehold({ household: home }));
    const { newId } = world;
    const { points: policy } = village.settings;
    return Result.succeed({
      accounts: [person, holder, exchangeOfTime, exchangeOfPoints, expired],
      spendings: [{ account: person, most: null }],
      decide: (books) =>
        Result.gen(function* () {
          const swept = yield* sweepFirst(books, { account: person, expired, policy, newId }, now);
          const facts = {
            books: swept.books,
            transfers: { out: TransferId.make(newId()), in: TransferId.make(newId()) },
            person: accountIn(swept.books, person),
            exchangeOfTime: accountIn(swept.books, exchangeOfTime),
            holder: accountIn(swept.books, holder),
            exchangeOfPoints: accountIn(swept.books, exchangeOfPoints),
            minutes: Points.make(minutes),
            rate: policy.conversion,
            expires: expiresOf("points", policy, localDate(now)),
          };
          const converted = yield* convert(facts, now);
          return [...swept.postings, converted.out, converted.in];
        }),
    });
  },
  movedOf,
);
