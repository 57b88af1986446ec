import { type DonorAccountView, donorAccount as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { donorAccount, type GiftId, type LineCode } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { batchWent } from "./batch-went.ts";
import { boughtBy } from "./bought-by.ts";
import { donorRowOf } from "./donor-rows.ts";
import { maskedPayee } from "./masked-payee.ts";

/** What a donor is told: every payment that their money was part of, families masked. */
export const seeDonor = staffQuery(endpoint, async ({ tx, request }) => {
  const facts = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
  const { fund } = facts;
  const donor = fund.donors.get(request.params.donor);
  if (!donor) return Result.fail(new NotFound({ what: "donor" }));
  const { spent } = donorAccount(fund, facts.rows, donor.id);
  const thanked = (gift: GiftId) => {
    const thanks = fund.thanks.get(gift);
    return thanks ? { how: thanks.how, at: thanks.at } : null;
  };
  const titleOf = (line: LineCode) => fund.lines.get(line)?.title ?? line;
  const received = [...fund.gifts.values()]
    .filter((gift) => gift.donor === donor.id && !gift.takenBack)
    .map(({ id, on, fen, earmark }) => ({
      ...{ gift: id, on, fen, use: earmark?.use ?? null, thanked: thanked(id) },
      lines: (earmark?.lines ?? []).map(titleOf),
    }));
  const things: Array<DonorAccountView["things"][number]> = [];
  for (const { movement, ...gift } of fund.inKind) {
    if (gift.donor !== donor.id) continue;
    const { good } = gift;
    const went = await batchWent(tx, { good, movement });
    things.push({ ...gift, ...went, thanked: thanked(gift.id) });
  }
  const bought = await boughtBy(tx, fund);
  const paid: Array<DonorAccountView["spent"][number]> = [];
  for (const { payment, fen } of spent) {
    const { id, on, title, use, payees } = payment;
    const goods = await bought(id);
    const line = titleOf(payment.line);
    paid.push({ on, line, title, use, payees: payees.map(maskedPayee), fen, goods });
  }
  return Result.succeed({ ...donorRowOf(facts, donor), received, things, spent: paid });
});
