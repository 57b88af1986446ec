import type { ClearingRow, ClearingSheet, SaleRow, ShopRow, ShopView } from "@huzhu/contract";
import { fundBook, households, type Read, staff as register, residents } from "@huzhu/db";
import { type Clearing, type KeptSale, type ShopId, waiting } from "@huzhu/domain/alliance";
import { type Fund, stateOfOrder } from "@huzhu/domain/fund";
import type { Staff, StaffId } from "@huzhu/domain/governance";
import { sumFen } from "@huzhu/domain/money";
import { type HouseholdId, maskName } from "@huzhu/domain/people";
import { sum } from "@huzhu/domain/points";
import type { AgreedBook } from "./own-shop.ts";

/** Who reads, as far as that changes what they are shown. */
export type Reader = Pick<Staff, "role">;

type NameOf = (id: StaffId) => string;

const namesOf = (people: ReadonlyArray<Staff>): NameOf => {
  const all = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => all.get(id) ?? "";
};

/** A shop that knew the number of a slip could say that it has it. */
const slipRow = ({ sale, handedOver }: KeptSale, { role }: Reader): SaleRow["slip"] => {
  if (sale.slip === null) return null;
  const handedIn = handedOver !== null;
  return { handedIn, number: handedIn || role !== "shop" ? sale.slip : null };
};

/** What a household is called before others: its head, masked. */
export const maskedOf = async (read: Read, id: HouseholdId): Promise<string> => {
  const head = (await households.byId(read, id))?.head ?? null;
  const person = head === null ? null : await residents.byId(read, head);
  return person ? maskName(person.name) : "**";
};

const saleRow = async (
  read: Read,
  kept: KeptSale,
  reader: Reader,
  nameOf: NameOf,
): Promise<SaleRow> => {
  const { sale, by, at, dispute, ruling, clearing } = kept;
  const { id, household, on, lines, points, fen } = sale;
  return {
    ...{ sale: id, on, lines, points, fen, clearing, maskedName: await maskedOf(read, household) },
    sold: { name: nameOf(by), at },
    slip: slipRow(kept, reader),
    doubt: dispute?.doubt ?? null,
    ruling: ruling?.ruling ?? null,
  };
};

const clearingRow = (
  { made, sales, signatures, ...clearing }: Clearing,
  { orders, lines }: Pick<Fund, "orders" | "lines">,
  nameOf: NameOf,
): ClearingRow => {
  const { id, payment, ...rest } = clearing;
  const order = payment === null ? undefined : orders.get(payment);
  const line = order && lines.get(order.payment.line);
  return {
    ...{ ...rest, clearing: id, payment, sales: sales.length },
    made: { name: nameOf(made.by), at: made.at },
    signatures: [...signatures].map(([side, { by, at }]) => ({ side, name: nameOf(by), at })),
    paid: order && line ? stateOfOrder(order, line) : null,
  };
};

export const shopRow = (shop: ShopId, book: AgreedBook): ShopRow => {
  const open = waiting(book).map(({ sale }) => sale);
  const disputed = [...book.sales.values()].filter(
    ({ dispute, ruling }) => dispute !== null && ruling === null,
  );
  return {
    ...{ shop, terms: book.terms, disputes: disputed.length },
    waiting: {
      points: sum(open.map((one) => one.points)),
      fen: sumFen(open.map(({ fen }) => fen)),
    },
  };
};

/** A receipt for whoever just sold something. */
export const soldRow = async (read: Read, kept: KeptSale, reader: Reader): Promise<SaleRow> =>
  saleRow(read, kept, reader, namesOf(await register.list(read)));

/** A shop with what is open, and what stands on its lists. */
export const shopView = async (
  read: Read,
  shop: ShopId,
  book: AgreedBook,
  reader: Reader,
): Promise<ShopView> => {
  const people = await register.list(read);
  const nameOf = namesOf(people);
  const fund = await fundBook.fund(read);
  const lists = [...book.clearings.values()].toReversed();
  const open = [...book.sales.values()].filter(({ clearing }) => clearing === null).toReversed();
  return {
    ...shopRow(shop, book),
    logins: people
      .filter(({ id, active }) => active && book.logins.has(id))
      .map(({ id, name, login }) => ({ staff: id, name, login })),
    sales: await Promise.all(open.map((kept) => saleRow(read, kept, reader, nameOf))),
    clearings: lists.map((list) => clearingRow(list, fund, nameOf)),
  };
};

/** The lists of a shop, the newest first. */
export const clearingRows = async (
  read: Read,
  { clearings }: Pick<AgreedBook, "clearings">,
): Promise<ReadonlyArray<ClearingRow>> => {
  const nameOf = namesOf(await register.list(read));
  const fund = await fundBook.fund(read);
  return [...clearings.values()].toReversed().map((list) => clearingRow(list, fund, nameOf));
};

/** A list as it is signed. */
export const clearingSheet = async (
  read: Read,
  shop: ShopId,
  book: AgreedBook,
  { list, reader }: { readonly list: Clearing; readonly reader: Reader },
): Promise<ClearingSheet> => {
  const nameOf = namesOf(await register.list(read));
  const on = list.sales.flatMap((sale) => book.sales.get(sale) ?? []);
  return {
    shop: shopRow(shop, book),
    list: clearingRow(list, await fundBook.fund(read), nameOf),
    sales: await Promise.all(on.map((kept) => saleRow(read, kept, reader, nameOf))),
  };
};
