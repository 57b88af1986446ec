import type { AccountRow } from "@huzhu/contract";
import type { HeldAccount } from "@huzhu/db";

export const accountRowOf = ({
  id,
  kind,
  unit,
  status,
  owner,
  balance,
  held,
  lifetime,
}: HeldAccount): AccountRow => ({ id, kind, unit, status, owner, balance, held, lifetime });
