import { Step } from "@huzhu/domain/rulebook";
import { Option, Schema } from "effect";
import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import { entriesAbout, type Moved, movedBy } from "./about.ts";
import type { Accounts } from "./accounts.ts";
import { int, orEmpty, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const CLAIMS = `select id, state, household_id, rule_code, rulebook_version, points, event_date,
  reversal_id, resident_id, counted from claim where village_id = ? order by id`;

interface Facts {
  readonly accounts: Accounts;
  readonly findings: Findings;
}

/** The accounts of people that were moved; a claim's overflow goes to the village's own beside it. */
const peoplesIn = ({ amounts }: Moved, accounts: Accounts) =>
  [...amounts].flatMap(([id, amount]) => {
    const { kind = "", holderId = null, residentId = null } = accounts.get(id) ?? {};
    return kind === "household" || kind === "person"
      ? [{ whose: holderId ?? residentId ?? "", amount }]
      : [];
  });

const Steps = Schema.fromJsonString(Schema.Struct({ steps: Schema.Array(Step) }));
const stepsIn = Schema.decodeUnknownOption(Steps);

/** What a claim counted by the steps of its transfer: what it moved, but for what a bucket gave. */
const countedIn = (reason: string, points: number): number => {
  if (!reason.includes('"TakenFrom"')) return points;
  const last = Option.getOrNull(stepsIn(reason))?.steps.at(-1);
  return last?._tag === "TakenFrom" ? -last.taken : points;
};

const checkClaim = (claim: Cells, moved: Moved | null, { accounts, findings }: Facts): void => {
  const [id, state, household, rule, version, worth, date, reversal, resident, fills] = claim;
  const of = text(id);
  const decided = state === "Approved" || state === "Reversed";
  const points = decided ? int(worth) : 0;
  if (!moved || !decided) {
    const counts = decided && (points !== 0 || int(fills) !== 0);
    const [expected, found] = [counts ? 1 : 0, moved ? 1 : 0];
    findings.compare("transfer of a claim", of, expected, found);
    return;
  }
  const said = [rule, version, date].map(orEmpty).join(" ");
  const done = [moved.rule, moved.version, moved.eventDate].join(" ");
  findings.compare("rule of a claim", of, said, done);
  const peoples = peoplesIn(moved, accounts);
  const whose = peoples.map((one) => one.whose).join(" ");
  const owner = whose !== "" && whose === resident ? whose : text(household);
  if (points !== 0) findings.compare("household of a claim", of, owner, whose);
  const sum = peoples.reduce((all, { amount }) => all + amount, 0);
  findings.compare("points of a claim", of, points, sum);
  findings.compare("counted of a claim", of, countedIn(moved.reason, points), int(fills));
  findings.compare("reversal of a claim", of, orEmpty(reversal), moved.reversal);
};

const IN_CLAIMS = `select substr(event_date, 1, 7) as month, rule_code, sum(counted) from claim
  where village_id = ? and state = 'Approved' and counted > 0
  group by substr(event_date, 1, 7), rule_code`;
const IN_MONTHS = `select month, rule_code, gained from issued
  where village_id = ? and gained <> 0`;

/** The sums of months that are kept are those of the claims that count. */
const checkIssued = async (look: Look, findings: Findings): Promise<void> => {
  const kept = new Map<string, number>();
  for await (const rows of batches(look, IN_MONTHS)) {
    for (const [month, rule, gained] of rows) kept.set(`${month} ${rule}`, int(gained));
  }
  for await (const rows of batches(look, IN_CLAIMS)) {
    for (const [month, rule, gained] of rows) {
      const of = `${month} ${rule}`;
      findings.compare("points of a month", of, int(gained), kept.get(of) ?? 0);
      kept.delete(of);
    }
  }
  for (const [of, gained] of kept) findings.add("points of a month", of, 0, gained);
};

/**
 * I12: what was counted is what was claimed. Every claim that was counted moved the points of its
 * household by the rule and version that it says, and was undone by the reversal that it says; no
 * other claim moved anything, and no rule moved anything without a claim. The sums that stand for
 * claims are what they come to.
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
  await checkIssued(look, findings);
};
