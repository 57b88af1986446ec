import { AccountKind, keepsLots } from "@huzhu/domain/points";
import { batches, type Look } from "../stream.ts";
import type { Accounts } from "./accounts.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";

const LOTS = `select transfer_id, place, account_id, amount, remaining
  from lot where village_id = ? order by transfer_id, place`;
const USES = `select lot_transfer_id, lot_place, sum(amount), min(account_id), max(account_id)
  from lot_use where village_id = ? group by lot_transfer_id, lot_place
  order by lot_transfer_id, lot_place`;

/** The kinds of accounts that keep lots, as the table has them. */
const KEEPING: ReadonlySet<string> = new Set(
  AccountKind.literals.filter((kind) => keepsLots({ kind })),
);

interface Facts {
  readonly accounts: Accounts;
  readonly findings: Findings;
}

interface Used {
  readonly amount: number;
  /** Of all that used it, the first and the last by name: both are the lot's own. */
  readonly accounts: readonly [string, string];
}

/**
 * I7: what is left of a lot is what it brought less all that was drawn from it, and what is left of
 * all lots of an account is its balance, as long as that is above zero.
 */
export const checkLots = async (look: Look, { accounts, findings }: Facts): Promise<void> => {
  const left = new Map<string, number>();
  const uses = new Ordered(batches(look, USES));
  let opener = "";
  let used = new Map<number, Used>();
  const leftOver = (): void => {
    for (const place of used.keys()) findings.add("use without a lot", `${opener}/${place}`, 1, 0);
  };
  for await (const rows of batches(look, LOTS)) {
    for (const [transferId, place, account, amount, remaining] of rows) {
      const transfer = text(transferId);
      if (transfer !== opener) {
        leftOver();
        const { own, strays } = await uses.upTo(transfer);
        for (const [id, at] of strays) {
          findings.add("use without a lot", `${text(id)}/${int(at)}`, 1, 0);
        }
        opener = transfer;
        used = new Map(
          own.map(([, at, sum, first, last]) => {
            return [int(at), { amount: int(sum), accounts: [text(first), text(last)] }] as const;
          }),
        );
      }
      const of = `${transfer}/${int(place)}`;
      const owner = text(account);
      const use = used.get(int(place));
      used.delete(int(place));
      findings.compare("remaining of a lot", of, int(amount) - (use?.amount ?? 0), int(remaining));
      for (const by of use?.accounts ?? []) findings.compare("account of a lot", of, owner, by);
      left.set(owner, (left.get(owner) ?? 0) + int(remaining));
    }
  }
  leftOver();
  for await (const [id, at] of uses.rest()) {
    findings.add("use without a lot", `${text(id)}/${int(at)}`, 1, 0);
  }
  for (const { id, kind, balance } of accounts.values()) {
    const expected = KEEPING.has(kind) ? Math.max(balance, 0) : 0;
    findings.compare("sum of lots", id, expected, left.get(id) ?? 0);
  }
};
