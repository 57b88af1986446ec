import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import { entriesAbout, movedBy, spell } from "./about.ts";
import type { Accounts } from "./accounts.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const HOLDS = `select h.id, h.account_id, h.to_id, h.amount, e.kind, e.amount, e.transfer_id, r.id
  from hold h left join hold_end e on e.village_id = h.village_id and e.hold_id = h.id
  left join reservation r on r.village_id = h.village_id and r.id = h.id
  where h.village_id = ? order by h.id`;

interface Facts {
  readonly accounts: Accounts;
  readonly findings: Findings;
}

/** What a hold should have moved, by which transfer; one of a reservation ends by a redemption. */
const expectedOf = ([, account, to, , kind, amount, transfer, reservation]: Cells): string =>
  kind === "posted" && reservation === null
    ? spell(text(transfer), [
        [text(account), -int(amount)],
        [text(to), int(amount)],
      ])
    : "";

const spelled = (entries: ReadonlyArray<Cells>): string => {
  const moved = movedBy(entries);
  return moved ? spell(moved.transfer, moved.amounts) : "";
};

/**
 * I3: what stands on hold in an account is the sum of its open holds; none gave more than it held;
 * and what was taken went by one transfer from its account to where it was kept for.
 */
export const checkHolds = async (look: Look, { accounts, findings }: Facts): Promise<void> => {
  const held = new Map<string, number>();
  const transfers = entriesAbout(look, "ByHold");
  const unheld = new Map<string, string>();
  const stray = ([hold, transfer]: Cells): void => {
    unheld.set(text(hold), text(transfer));
  };
  for await (const rows of batches(look, HOLDS)) {
    for (const hold of rows) {
      const [cell, account, , amount, kind, taken] = hold;
      const id = text(cell);
      const { own, strays } = await transfers.upTo(id);
      strays.forEach(stray);
      findings.compare("transfer of a hold", id, expectedOf(hold), spelled(own));
      if (kind === null) held.set(text(account), (held.get(text(account)) ?? 0) + int(amount));
      else {
        const most = kind === "posted" ? int(amount) : 0;
        if (int(taken) > most) findings.add("end of a hold", id, most, int(taken));
      }
    }
  }
  for await (const entry of transfers.rest()) stray(entry);
  for (const [hold, transfer] of unheld) findings.add("transfer of a hold", hold, "", transfer);
  for (const { id, held: found } of accounts.values()) {
    findings.compare("points on hold", id, held.get(id) ?? 0, found);
  }
};
