import { type Decision, decided } from "@huzhu/domain/governance";
import { eq } from "drizzle-orm";
import { Result } from "effect";
import * as decisions from "../repositories/decisions.ts";
import * as resolutions from "../repositories/resolutions.ts";
import { type Read, within } from "../unit.ts";
import type { Findings } from "./finding.ts";

/** What a decision says that is there: the meeting could decide, and what it decided on came later. */
const checkOne = (findings: Findings, of: string, from: string, decision: Decision): void => {
  const carried = Result.match(decided(decision), {
    onFailure: ({ _tag }) => _tag,
    onSuccess: () => "carried",
  });
  findings.compare("votes of a decision", of, "carried", carried);
  if (from < decision.date) findings.add("day of a decision", of, from, decision.date);
};

/** What a decision leans on was carried, with the same figures. */
const checkMotion = async (
  read: Read,
  findings: Findings,
  of: string,
  decision: Decision,
): Promise<void> => {
  if (decision.motion === undefined) return;
  const kept = await resolutions.byMotion(read, decision.motion);
  const figuresOf = ({ date, due, present, inFavour, against, abstained }: Decision) =>
    [date, due, present, inFavour, against, abstained].join("/");
  const carried = kept?.carried
    ? figuresOf({ ...decision, ...kept.resolution, body: decision.body })
    : "";
  findings.compare("votes of a decision", of, carried, figuresOf(decision));
};

/** A catalog may have been adopted without a meeting; a meeting over none cannot have been. */
const checkCatalogs = async (read: Read, findings: Findings): Promise<void> => {
  const { db, catalog } = within(read);
  const rows = await db
    .select({ version: catalog.version, from: catalog.effectiveFrom })
    .from(catalog)
    .where(eq(catalog.villageId, read.village));
  const versions = new Map(rows.map(({ version, from }) => [String(version), from]));
  for (const [version, decision] of await decisions.about(read, "catalog")) {
    const from = versions.get(version);
    const of = `catalog:${version}`;
    if (from === undefined) findings.add("decision on a rulebook", of, 0, 1);
    else checkOne(findings, of, from, decision);
    await checkMotion(read, findings, of, decision);
  }
};

/**
 * I14: every rulebook was decided on by a meeting that could decide, and not before that meeting;
 * only those from before decisions were kept have none, and no later one is among them.
 */
const checkRulebooks = async (read: Read, findings: Findings): Promise<void> => {
  const { db, rulebook, undecided } = within(read);
  const all = await decisions.about(read, "rulebook");
  const first = Math.min(...[...all.keys()].map(Number));
  const before = await db.select().from(undecided).where(eq(undecided.villageId, read.village));
  const excused = new Set(before.map(({ version }) => version).filter((one) => one < first));
  const rows = await db
    .select({ version: rulebook.version, from: rulebook.effectiveFrom })
    .from(rulebook)
    .where(eq(rulebook.villageId, read.village));
  const versions = new Map(rows.map(({ version, from }) => [String(version), from]));
  for (const [version, from] of versions) {
    const decision = all.get(version);
    const of = `rulebook:${version}`;
    if (decision === undefined) {
      if (!excused.has(Number(version))) findings.add("decision on a rulebook", of, 1, 0);
      continue;
    }
    checkOne(findings, of, from, decision);
    await checkMotion(read, findings, of, decision);
  }
  for (const id of all.keys()) {
    if (!versions.has(id)) findings.add("decision on a rulebook", `rulebook:${id}`, 0, 1);
  }
};

/** What was decided on is what there is, and was decided as the law asks. */
export const checkDecisions = async (read: Read, findings: Findings): Promise<void> => {
  await checkRulebooks(read, findings);
  await checkCatalogs(read, findings);
};
