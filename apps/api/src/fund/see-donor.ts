import { donorAccount as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { donorAccount } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { donorRowOf } from "./donor-rows.ts";
import { maskedPayee } from "./masked-payee.ts";

/** What a donor is told: every payment that their money was part of, families masked. */
export const seeDonor = staffQuery(endpoint, async ({ tx, request }) => {
  const facts = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
  const { fund } = facts;
  const donor = fund.donors.get(request.params.donor);
  if (!donor) return Result.fail(new NotFound({ what: "donor" }));
  const { spent } = donorAccount(fund, facts.rows, donor.id);
  const received = [...fund.gifts.values()]
    .filter((gift) => gift.donor === donor.id && !gift.takenBack)
    .map(({ id, on, fen, earmark }) => ({ gift: id, on, fen, use: earmark?.use ?? null }));
  return Result.succeed({
    ...donorRowOf(facts, donor),
    received,
    things: fund.inKind.filter((gift) => gift.donor === donor.id),
    spent: spent.map(({ payment, fen }) => ({
      ...{ on: payment.on, line: fund.lines.get(payment.line)?.title ?? payment.line },
      ...{ title: payment.title, payees: payment.payees.map(maskedPayee), fen },
    })),
  });
});
