import type { RosterCheck } from "@huzhu/contract";
import { type CheckedRoster, isBad, sentence, suggestionFor } from "@huzhu/domain/people/roster";

/** A checked roster as the console shows it: every finding as a sentence. */
export const verdictOf = ({ rows, totals, left }: CheckedRoster): RosterCheck => ({
  totals,
  left,
  rows: rows.map(({ row, name, verdict, quality, findings, changes }) => ({
    row,
    name,
    verdict,
    quality,
    changes,
    findings: findings.map((finding) => ({
      field: finding.field,
      sentence: sentence(finding),
      bad: isBad(finding),
      suggestion: suggestionFor(finding),
    })),
  })),
});
