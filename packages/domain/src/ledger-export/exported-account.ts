import type { Account, AccountKind } from "../points/account.ts";
import type { AccountId } from "../points/ids.ts";
import { oneLine } from "./one-line.ts";

/** An account under the name that it has in exports: `households:H0012`, `village:pool:points`, `fund:canteen:bank`. */
export type ExportedAccount = Pick<Account, "id" | "unit"> & { readonly name: string };

/**
 * An account to be named. `name` is what people know it by, such as a household's number; `null`
 * where that is nothing better than the id. The village's own accounts are named by their kind.
 */
export type NamelessAccount = Pick<Account, "id" | "kind" | "unit" | "name">;

const BRANCHES: Partial<Record<AccountKind, string>> = {
  household: "households",
  person: "persons",
  group: "groups",
};

/** A colon would open a level of the tree of accounts, a semicolon a comment. */
const segment = (text: string): string => oneLine(text).replaceAll(":", "：").replaceAll(";", "；");

const nameOf = ({ id, kind, unit, name }: NamelessAccount): string => {
  if (kind === "purse") return ["fund", ...(name ?? id).split("/").map(segment)].join(":");
  if (unit === "money") return `outside:${kind}`;
  const branch = BRANCHES[kind];
  return branch ? `${branch}:${segment(name ?? "") || id}` : `village:${kind}:${unit}`;
};

/** Names all accounts of an export, so that no two of one unit have the same name. */
export const nameAccounts = (
  accounts: ReadonlyArray<NamelessAccount>,
): ReadonlyMap<AccountId, ExportedAccount> => {
  const key = (account: NamelessAccount) => `${account.unit} ${nameOf(account)}`;
  const seen = new Map<string, number>();
  for (const account of accounts) seen.set(key(account), (seen.get(key(account)) ?? 0) + 1);
  return new Map(
    accounts.map((account) => {
      const { id, unit } = account;
      const name = nameOf(account);
      const alone = seen.get(key(account)) === 1;
      return [id, { id, unit, name: alone ? name : `${name} (${id})` }];
    }),
  );
};
