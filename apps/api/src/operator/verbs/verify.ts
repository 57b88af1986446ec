import { type Finding, type Report, verify } from "@huzhu/db";
import type { Desk, Outcome } from "../outcome.ts";

const lineOf = ({ law, what, of, expected, found }: Finding): string =>
  `  ${law}  ${what}, ${of}: expected ${expected || "nothing"}, found ${found || "nothing"}`;

const sentences = (name: string, report: Report): ReadonlyArray<string> => {
  const { transfers, leaves, seals, findings, found, keyChanges } = report;
  const looked = `${name}: ${transfers} transfers, ${leaves} records, ${seals} seals`;
  const changes = keyChanges.map(
    ({ number }) => `  note: seal ${number} was signed with another key than the one before.`,
  );
  if (found === 0) return [`${looked}; everything adds up.`, ...changes];
  const more = found - findings.length;
  return [
    `${looked}; ${found} differences.`,
    ...findings.map(lineOf),
    ...(more > 0 ? [`  … and ${more} more of the same kinds.`] : []),
    ...changes,
  ];
};

export const verifyVillage = async ({ db, village }: Desk): Promise<Outcome> => {
  const report = await verify(db, village.id);
  return {
    code: report.found === 0 ? 0 : 1,
    text: sentences(village.name, report).join("\n"),
    json: { village: village.id, ...report },
  };
};
