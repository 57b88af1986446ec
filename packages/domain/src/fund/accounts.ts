import { type Account, newAccount } from "../points/account.ts";
import { AccountId } from "../points/ids.ts";
import { ZERO } from "../points/points.ts";
import type { LineCode } from "./ids.ts";
import { MoneyPlace, type PurseOf, purseName } from "./place.ts";

const unit = "money";

/** The accounts of the world outside, which gifts come from and payments go to. */
export const SOURCE = newAccount({ id: AccountId.make("fund-source"), kind: "source", unit });
export const SPENT = newAccount({ id: AccountId.make("fund-spent"), kind: "spent", unit });

export const purseId = ({ line, place }: PurseOf): AccountId =>
  AccountId.make(`fund-${line}-${place}`);

/** A purse that nothing lies in yet; nothing can be taken that is not there. */
export const newPurse = (of: PurseOf): Account =>
  newAccount({ id: purseId(of), kind: "purse", unit, name: purseName(of), floor: ZERO });

/** All accounts that money on a line needs; those that are there already stay as they are. */
export const fundAccounts = (line: LineCode): ReadonlyArray<Account> => [
  SOURCE,
  SPENT,
  ...MoneyPlace.literals.map((place) => newPurse({ line, place })),
];
