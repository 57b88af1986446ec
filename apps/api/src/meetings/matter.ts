import { committee, kinTies, type Read } from "@huzhu/db";
import { type MatterFacts, type Meeting, type Motion, seatedOn } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { BRINGINGS } from "./bringing.ts";

/** What is known of a motion's matter, and how members' households are kin, in sentences. */
export interface Matter extends MatterFacts {
  readonly how: ReadonlyMap<HouseholdId, ReadonlyMap<HouseholdId, string>>;
}

/** The households that a motion is about: by hand, and those that its subject names. */
const concernedBy = async (
  tx: Read,
  { about, subject, concerns }: Motion,
): Promise<ReadonlyArray<HouseholdId>> => {
  const named = subject === null ? [] : await BRINGINGS[about].concerns(tx, subject);
  return [...new Set([...concerns, ...named])];
};

/** Reads what a motion is about; ties of kin only where it is about households at all. */
export const matterOf = async (
  tx: Read,
  { body, date }: Pick<Meeting, "body" | "date">,
  motion: Motion,
): Promise<Matter> => {
  const members = body === "committee" ? await committee.list(tx) : [];
  const about = body === "committee" ? await concernedBy(tx, motion) : [];
  const how = new Map<HouseholdId, ReadonlyMap<HouseholdId, string>>();
  for (const { household } of about.length === 0 ? [] : seatedOn(members, date)) {
    if (household !== null) how.set(household, await kinTies.howOf(tx, household));
  }
  const kinOf = new Map([...how].map(([home, ties]) => [home, new Set(ties.keys())]));
  return { members, about, kinOf, how };
};
