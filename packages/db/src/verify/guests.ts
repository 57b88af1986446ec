import type { ShopBook } from "@huzhu/domain/alliance";
import { disagreements, type GuestBook } from "@huzhu/domain/guests";
import type { VillageId } from "@huzhu/domain/people";
import type { Database } from "../database.ts";
import * as guestBook from "../repositories/guest-book.ts";
import * as shopBook from "../repositories/shop-book.ts";
import { batches, type Look } from "../stream.ts";
import type { Read } from "../unit.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

/** The pieces that went to guests and came back from them. */
const MOVED = `select guest_sale_id,
    coalesce(sum(case when kind = 'redemption' then pieces else 0 end), 0),
    coalesce(sum(case when kind = 'return' then pieces else 0 end), 0)
  from movement where village_id = ? and guest_sale_id is not null
  group by guest_sale_id order by guest_sale_id`;

const piecesOf = ({ sales }: GuestBook) =>
  [...sales.values()].map(({ sale, takenBack }) => {
    const went = sale.lines.reduce((sum, { pieces }) => sum + pieces, 0);
    return [sale.id as string, { went, back: takenBack ? went : 0 }] as const;
  });

/** I11: what went to guests left the stock, and what they brought back came into it again. */
export const checkGuests = async (look: Look, findings: Findings): Promise<void> => {
  const books = [...(await guestBook.all(look.read)).values()];
  const served = new Map(books.flatMap(piecesOf));
  for await (const rows of batches(look, MOVED)) {
    for (const [id, went, back] of rows) {
      const sale = text(id);
      const said = served.get(sale) ?? { went: 0, back: 0 };
      findings.compare("pieces of a guest", sale, -said.went, int(went));
      findings.compare("pieces back from a guest", sale, said.back, int(back));
      served.delete(sale);
    }
  }
  for (const [sale, { went }] of served) findings.compare("pieces of a guest", sale, -went, 0);
};

type Sales = Pick<ShopBook, "sales">;

/** What the village of a unit keeps of its people's sales at the store of another one. */
const salesAt = async (read: Read, store: VillageId): Promise<Sales> => {
  const books = [...(await shopBook.all(read)).values()];
  const own = books.filter(({ terms }) => terms?.partner?.village === store);
  return { sales: new Map(own.flatMap(({ sales }) => [...sales])) };
};

interface Sides {
  readonly home: VillageId;
  readonly store: VillageId;
}

const compare = async (
  database: Database,
  { home, store }: Sides,
  findings: Findings,
): Promise<void> => {
  const sales = () => database.read(home, (read) => salesAt(read, store));
  const early = await sales();
  const kept = await database.read(store, (read) => guestBook.about(read, home));
  for (const { sale, ...said } of disagreements(early, kept, await sales())) {
    findings.add("sale in two books", sale, said.home, said.store);
  }
};

const partnersOf = async (read: Read): Promise<ReadonlySet<VillageId>> =>
  new Set(
    [...(await shopBook.all(read)).values()].flatMap(({ terms }) => terms?.partner?.village ?? []),
  );

/**
 * I9 between villages: what a store gave to the people of another village stands in both books alike,
 * from whichever side somebody looks.
 */
export const compareGuests = async (
  database: Database,
  village: VillageId,
  findings: Findings,
): Promise<void> => {
  const guests = [...(await database.read(village, guestBook.all)).keys()];
  for (const home of guests) await compare(database, { home, store: village }, findings);
  const stores = await database.read(village, partnersOf);
  for (const store of stores) await compare(database, { home: village, store }, findings);
};
