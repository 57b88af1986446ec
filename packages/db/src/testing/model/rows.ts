import { getTableName } from "drizzle-orm";
import { asking, selecting } from "../../sets.ts";
import type { Tables } from "../../tables/define.ts";
import { type Read, tableOf } from "../../unit.ts";

const NAMES = [
  "account",
  "transfer",
  "entry",
  "lot",
  "lotUse",
  "hold",
  "holdEnd",
  "voucher",
  "voucherEnd",
  "attempt",
  "leaf",
  "journalHead",
] as const satisfies ReadonlyArray<keyof Tables>;
type Name = (typeof NAMES)[number];

/** Every row of a village's ledger, as the database has it. */
export type Rows = { readonly [Each in Name]: ReadonlyArray<Tables[Each]["$inferSelect"]> };

const rowsOf = async <Each extends Name>(
  read: Read,
  name: Each,
): Promise<ReadonlyArray<Tables[Each]["$inferSelect"]>> => {
  const table = tableOf(read, name);
  const { names, rowOf } = selecting(table);
  const text = (village: string) =>
    `select ${names} from ${getTableName(table)} where village_id = ${village} order by ${names}`;
  const cells = await asking(read, {
    sqlite: ({ each }) => [...each(text("?"), [read.village])],
    postgres: async ({ query }) => (await query(text("$1"), [read.village])).rows,
  });
  return cells.map(rowOf);
};

export const readRows = async (read: Read): Promise<Rows> => {
  const all = <Each extends Name>(name: Each) => rowsOf(read, name);
  return {
    account: await all("account"),
    transfer: await all("transfer"),
    entry: await all("entry"),
    lot: await all("lot"),
    lotUse: await all("lotUse"),
    hold: await all("hold"),
    holdEnd: await all("holdEnd"),
    voucher: await all("voucher"),
    voucherEnd: await all("voucherEnd"),
    attempt: await all("attempt"),
    leaf: await all("leaf"),
    journalHead: await all("journalHead"),
  };
};
