import { Result, Schema } from "effect";
import { OwnHousehold } from "../claims/chain/may-look-at.ts";
import type { Staff } from "../governance/staff.ts";
import type { KeptSale } from "./book.ts";

/** It stands on a list already: that has to be dropped first. */
export class SaleCleared extends Schema.TaggedClass<SaleCleared>()("SaleCleared", {}) {}

/** Somebody disputed the sale before. */
export class SaleDisputed extends Schema.TaggedClass<SaleDisputed>()("SaleDisputed", {}) {}

/** Nobody disputes the sale, or it is decided. */
export class NoDispute extends Schema.TaggedClass<NoDispute>()("NoDispute", {}) {}

/** They sold it or said that it is wrong: somebody else decides. */
export class SoldOrDisputed extends Schema.TaggedClass<SoldOrDisputed>()("SoldOrDisputed", {}) {}

/** 对一笔有异议: whoever keeps the shop or the office says that a sale was not so. Once for a sale. */
export const disputeSale = (
  kept: KeptSale,
): Result.Result<KeptSale["sale"], SaleCleared | SaleDisputed> => {
  if (kept.dispute !== null) return Result.fail(new SaleDisputed());
  return kept.clearing === null ? Result.succeed(kept.sale) : Result.fail(new SaleCleared());
};

/** Decides a dispute: somebody who neither sold nor disputed, and whose household it is not (I14). */
export const settleSale = (
  kept: KeptSale,
  { id, household }: Pick<Staff, "id" | "household">,
): Result.Result<KeptSale["sale"], NoDispute | SoldOrDisputed | OwnHousehold> => {
  const { sale, by, dispute, ruling } = kept;
  if (dispute === null || ruling !== null) return Result.fail(new NoDispute());
  if (by === id || dispute.by === id) return Result.fail(new SoldOrDisputed());
  return household !== null && household === sale.household
    ? Result.fail(new OwnHousehold({ household }))
    : Result.succeed(sale);
};
