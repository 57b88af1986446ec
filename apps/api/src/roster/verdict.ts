import type { RosterCheck } from "@huzhu/contract";
import { type CheckedRoster, isBad, sentence } from "@huzhu/domain/people/roster";

/** A checked roster as the console shows it: every finding as a sentence. */
export const verdictOf = ({ rows, totals }: CheckedRoster): RosterCheck => ({
  totals,
  rows: rows.map(({ row, name, verdict, findings, changes }) => ({
    row,
    name,
    verdict,
    changes,
    findings: findings.map((finding) => ({
      field: finding.field,
      sentence: sentence(finding),
      bad: isBad(finding),
    })),
  })),
});
