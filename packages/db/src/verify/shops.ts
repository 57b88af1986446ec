import type { ShopBook } from "@huzhu/domain/alliance";
import * as shopBook from "../repositories/shop-book.ts";
import { batches, type Look } from "../stream.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

/** What each sale moved to the village's store, and whether it was taken back. */
const MOVED = `select t.subject_id, t.id,
    (select coalesce(sum(e.amount), 0) from entry e
      join account a on a.village_id = e.village_id and a.id = e.account_id
      where e.village_id = t.village_id and e.transfer_id = t.id and a.kind = 'store'),
    (select count(*) from transfer r where r.village_id = t.village_id
      and r.reason_kind = 'ByReversal' and r.subject_id = t.id)
  from transfer t where t.village_id = ? and t.reason_kind = 'ByShop' order by t.id`;

const owedOf = (book: ShopBook) =>
  [...book.sales.values()].map(({ sale, ruling }) => {
    const taken = ruling?.ruling === "void";
    return [sale.id as string, taken ? 0 : sale.points] as const;
  });

const checkClearings = (book: ShopBook, findings: Findings): void => {
  for (const { id, sales, fen } of book.clearings.values()) {
    const sum = sales.reduce((all, sale) => all + (book.sales.get(sale)?.sale.fen ?? 0), 0);
    findings.compare("sum of a clearing", id, sum, fen);
  }
};

/** I11, I15: what shops sold is what the journal moved for it, and a list owes what its sales come to. */
export const checkShops = async (look: Look, findings: Findings): Promise<void> => {
  const books = [...(await shopBook.all(look.read)).values()];
  const owed = new Map(books.flatMap(owedOf));
  for (const book of books) checkClearings(book, findings);
  for await (const rows of batches(look, MOVED)) {
    for (const [subject, transfer, amount, taken] of rows) {
      const sale = text(subject);
      const points = owed.get(sale);
      const moved = int(taken) > 0 ? 0 : int(amount);
      if (points === undefined) findings.add("sale of a transfer", text(transfer), sale, "");
      else findings.compare("points of a sale", sale, points, moved);
      owed.delete(sale);
    }
  }
  for (const [sale, points] of owed) findings.compare("points of a sale", sale, points, 0);
};
