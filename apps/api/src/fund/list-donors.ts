import { donors as endpoint } from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { donorRowOf } from "./donor-rows.ts";

export const listDonors = staffQuery(endpoint, async ({ tx }) => {
  const facts = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
  const all = [...facts.fund.donors.values()].map((donor) => donorRowOf(facts, donor));
  return Result.succeed(all.sort((a, b) => b.given + b.inKind - a.given - a.inKind));
});
