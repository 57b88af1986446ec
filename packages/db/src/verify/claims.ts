import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import { entriesAbout, type Moved, movedBy } from "./about.ts";
import type { Accounts } from "./accounts.ts";
import { int, orEmpty, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const CLAIMS = `select id, state, household_id, rule_code, rulebook_version, points, event_date,
  reversal_id from claim where village_id = ? order by id`;

interface Facts {
  readonly accounts: Accounts;
  readonly findings: Findings;
}

/** The household whose account was moved; empty where it was nobody's. */
const householdIn = ({ amounts }: Moved, accounts: Accounts): string =>
  [...amounts.keys()].flatMap((id) => accounts.get(id)?.holderId ?? []).join(" ");

const pointsIn = ({ amounts }: Moved, accounts: Accounts): number =>
  [...amounts].reduce((sum, [id, amount]) => {
    return accounts.get(id)?.kind === "household" ? sum + amount : sum;
  }, 0);

const checkClaim = (claim: Cells, moved: Moved | null, { accounts, findings }: Facts): void => {
  const [id, state, household, rule, version, worth, date, reversal] = claim;
  const of = text(id);
  const counted = state === "Approved" || state === "Reversed";
  const points = counted ? int(worth) : 0;
  if (!moved || points === 0) {
    const [expected, found] = [points === 0 ? 0 : 1, moved ? 1 : 0];
    findings.compare("transfer of a claim", of, expected, found);
    return;
  }
  const said = [rule, version, date].map(orEmpty).join(" ");
  const done = [moved.rule, moved.version, moved.eventDate].join(" ");
  findings.compare("rule of a claim", of, said, done);
  findings.compare("household of a claim", of, text(household), householdIn(moved, accounts));
  findings.compare("points of a claim", of, points, pointsIn(moved, accounts));
  findings.compare("reversal of a claim", of, orEmpty(reversal), moved.reversal);
};

/**
 * I12: what was counted is what was claimed. Every claim that was counted moved the points of its
 * household by the rule and version that it says, and was undone by the reversal that it says; no
 * other claim moved anything, and no rule moved anything without a claim.
 */
export const checkClaims = async (look: Look, facts: Facts): Promise<void> => {
  const { findings } = facts;
  const transfers = entriesAbout(look, "ByRule");
  const unclaimed = new Map<string, string>();
  const stray = ([claim, transfer]: Cells): void => {
    unclaimed.set(text(transfer), text(claim));
  };
  for await (const rows of batches(look, CLAIMS)) {
    for (const claim of rows) {
      const { own, strays } = await transfers.upTo(text(claim[0]));
      strays.forEach(stray);
      checkClaim(claim, movedBy(own), facts);
    }
  }
  for await (const entry of transfers.rest()) stray(entry);
  for (const [transfer, claim] of unclaimed) {
    findings.add("claim of a transfer", transfer, claim, "");
  }
};
