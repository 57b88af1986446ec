import { deedOf, type Happened } from "@huzhu/domain/claims";
import {
  asks,
  type History,
  type Measure,
  type Rulebook,
  type Tally,
} from "@huzhu/domain/rulebook";
import { addDays } from "@huzhu/domain/time";
import { asking } from "../sets.ts";
import type { Cells, Read } from "../unit.ts";

/** Whose account claims are for: it decides over whose claims a holder's sums go. */
type Account = Rulebook["account"];

/** A sum as a statement, in which `?` stands for each parameter and `rules` for those summed. */
interface Asked {
  readonly from: string;
  readonly rules: ReadonlyArray<string>;
  /** Parameters behind the village and the rules. */
  readonly params: ReadonlyArray<string>;
}

const SUMS: Record<Measure, string> = {
  points: "sum(abs(counted))",
  gained: "sum(case when counted > 0 then counted else 0 end)",
  signed: "sum(counted)",
  quantity: "sum(quantity)",
  claims: "count(*)",
};

const MONTH = "2026-03".length;

const ofWhom = ({ whose }: Tally, account: Account): { text: string; params: string[] } => {
  switch (whose.of) {
    case "village":
      return { text: "", params: [] };
    case "subject":
      return { text: " and subject = ?", params: [whose.id] };
    case "person":
      return { text: " and resident_id = ?", params: [whose.id] };
    case "holder":
      return account === "person"
        ? {
            text: " and (resident_id = ? or (household_id = ? and resident_id is null))",
            params: [whose.id, whose.id],
          }
        : { text: " and household_id = ?", params: [whose.id] };
  }
};

/** What a village gave in whole months stands there as sums: one for each month and rule. */
const inMonths = ({ measure, rules, whose, window }: Tally): Asked | null => {
  if (whose.of !== "village" || measure !== "gained") return null;
  const from = "select sum(gained) from issued where village_id = ? and rule_code rules";
  if (window === null) return { from, rules, params: [] };
  const [first, last] = [window.from, window.to];
  if (!first.endsWith("-01") || !addDays(last, 1).endsWith("-01")) return null;
  const months = [first.slice(0, MONTH), last.slice(0, MONTH)];
  return { from: `${from} and month between ? and ?`, rules, params: months };
};

const inClaims = (tally: Tally, account: Account): Asked => {
  const { measure, rules, window } = tally;
  const { text, params } = ofWhom(tally, account);
  const days = window === null ? "" : " and event_date between ? and ?";
  return {
    from: `select ${SUMS[measure]} from claim
      where village_id = ? and rule_code rules and state = 'Approved'${text}${days}`,
    rules,
    params: window === null ? params : [...params, window.from, window.to],
  };
};

/** All sums as one statement, so that they are one way there and back. */
const together = (
  village: string,
  asked: ReadonlyArray<Asked>,
): { text: string; params: Cells } => {
  const params: Array<unknown> = [village];
  const parts = asked.map(({ from, rules, params: rest }, nth) => {
    const own = [...rest];
    params.push([...rules]);
    const text = from
      .replace("village_id = ?", "village_id = $1")
      .replace("rule_code rules", `rule_code = any($${params.length}::text[])`)
      .replaceAll("?", () => `$${params.push(own.shift())}`);
    return `(${text}) as s${nth}`;
  });
  return { text: `select ${parts.join(", ")}`, params };
};

/**
 * What claims that were approved and not taken back sum to, by the keys of the sums that were asked
 * for. Caps hold under concurrency only where the holder's account, and for a ceiling over the
 * village the journal's head, was locked before this is asked.
 *
 * Each sum is found by an index: over a household, a person or a subject, and over the days of a
 * village. Only what a village gave in months or ever is read from sums that are kept.
 */
export const tallied = async (
  read: Read,
  tallies: ReadonlyArray<Tally>,
  { account }: Pick<Rulebook, "account"> = {},
): Promise<ReadonlyMap<string, number>> => {
  if (tallies.length === 0) return new Map();
  const asked = tallies.map((tally) => inMonths(tally) ?? inClaims(tally, account));
  const [sums = []] = await asking(read, {
    sqlite: ({ all }) => [
      asked.map(({ from, rules, params }) => {
        const among = "rule_code in (select value from json_each(?))";
        const text = from.replace("rule_code rules", among);
        return all(text, [read.village, JSON.stringify(rules), ...params])[0]?.[0];
      }),
    ],
    postgres: async ({ query }) => {
      const { text, params } = together(read.village, asked);
      return (await query(text, params)).rows;
    },
  });
  return new Map(tallies.map(({ key }, nth) => [key, Number(sums[nth] ?? 0)]));
};

/** The past of whoever a claim is for, as its rulebook asks for it; `balance` in smallest units. */
export const history = async (
  read: Read,
  claim: Happened,
  rulebook: Rulebook,
  balance: number,
): Promise<History> => {
  const sums = await tallied(read, asks(rulebook, deedOf(claim, rulebook)), rulebook);
  return {
    balance,
    sum(tally) {
      const sum = sums.get(tally.key);
      if (sum === undefined) throw new Error(`Nobody asked for the sum ${tally.key}.`);
      return sum;
    },
  };
};
