import { goodStandings, paymentFor, receivedFen } from "@huzhu/domain/purchases";
import * as purchaseBook from "../repositories/purchase-book.ts";
import { batches, type Look } from "../stream.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const BOUGHT = `select good_id, sequence, pieces from movement
  where village_id = ? and kind = 'purchase' order by good_id, sequence`;

/** What left the fund by each payment. */
const PAID = `select t.subject_id, (select coalesce(sum(e.amount), 0) from entry e
    where e.village_id = t.village_id and e.transfer_id = t.id and e.amount > 0)
  from transfer t where t.village_id = ? and t.reason_kind = 'ByPayment' order by t.id`;

const boughtPieces = async (look: Look): Promise<ReadonlyMap<string, number>> => {
  const all = new Map<string, number>();
  for await (const rows of batches(look, BOUGHT)) {
    for (const [good, sequence, pieces] of rows) {
      all.set(`${text(good)}/${int(sequence)}`, int(pieces));
    }
  }
  return all;
};

const paidFen = async (look: Look): Promise<ReadonlyMap<string, number>> => {
  const all = new Map<string, number>();
  for await (const rows of batches(look, PAID)) {
    for (const [payment, fen] of rows) all.set(text(payment), int(fen));
  }
  return all;
};

/** I11, I15: what was taken in of an order came into stock, and the fund paid just that for it. */
export const checkPurchases = async (look: Look, findings: Findings): Promise<void> => {
  const bought = await boughtPieces(look);
  const paid = await paidFen(look);
  for (const order of (await purchaseBook.orders(look.read)).values()) {
    const came = order.receipts.flatMap(({ goods }) => goods);
    for (const { good, received } of goodStandings(order)) {
      const stocked = came
        .filter((one) => one.good === good)
        .reduce((sum, { movement }) => sum + (bought.get(`${good}/${movement}`) ?? 0), 0);
      findings.compare("pieces of a purchase", `${order.id}/${good}`, received, stocked);
    }
    const fen = paid.get(paymentFor(order.id));
    if (fen !== undefined) {
      findings.compare("money of a purchase", order.id, receivedFen(order), fen);
    }
  }
};
