import type { Helper, HelperId } from "@huzhu/domain/reciprocity/helper";
import { canonicalJson } from "@huzhu/domain/seal";
import type { Instant } from "@huzhu/domain/time";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptHelper } from "../nouns/kept-helper.ts";
import { helperOf, personCell, profileSaid } from "../rows/helper-roster.ts";
import { insertSet } from "../sets.ts";
import { type Read, safeOf, tableOf, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** What is written down of a change, and by whom. */
interface Change {
  readonly why: string;
  readonly at: Instant;
  readonly actor: Actor;
}

const writeProfile = async (
  tx: Write,
  { id, profile }: Pick<Helper, "id" | "profile">,
  place: number,
  { why, at, actor }: Change,
): Promise<void> => {
  const subject = `${id}/${place}`;
  const said = documentCells(
    tx,
    { table: "helper_profile", row: subject },
    profileSaid(profile, why),
  );
  const own = { villageId: tx.village, helperId: id, place, at, actor: JSON.stringify(actor) };
  await keep(tx, "helperProfile", [{ subject, row: { ...own, ...said } }], at);
};

/** Takes a helper onto the roster. */
export const enroll = async (tx: Write, helper: Helper, change: Change): Promise<void> => {
  await lockHead(tx);
  const { id, person, since } = helper;
  await insertSet(tx, tableOf(tx, "helper"), [
    {
      villageId: tx.village,
      id,
      residentId: person._tag === "Neighbour" ? person.resident : null,
      since,
      person: safeOf(tx).seal(canonicalJson(person), personCell(id)),
      recordedAt: change.at,
      actor: JSON.stringify(change.actor),
    },
  ]);
  await writeProfile(tx, helper, 0, change);
};

/** Writes down what changed of a helper that was read in the same unit. */
export const change = (tx: Write, helper: KeptHelper, how: Change): Promise<void> =>
  writeProfile(tx, helper, helper.changes + 1, how);

const like = async (read: Read, filter: SQL | undefined): Promise<ReadonlyArray<KeptHelper>> => {
  const { db, helper, helperProfile } = within(read);
  const rows = await db
    .select({ helper, helperProfile })
    .from(helper)
    .innerJoin(
      helperProfile,
      and(eq(helperProfile.villageId, helper.villageId), eq(helperProfile.helperId, helper.id)),
    )
    .where(and(eq(helper.villageId, read.village), filter))
    .orderBy(helper.id, desc(helperProfile.place));
  const last = rows.filter((row, at) => rows[at - 1]?.helper.id !== row.helper.id);
  return last.map((row) => helperOf(read, row.helper, row.helperProfile));
};

/** Everybody on the roster as they stand now. */
export const list = (read: Read): Promise<ReadonlyArray<KeptHelper>> => like(read, undefined);

export const byId = async (read: Read, id: HelperId): Promise<KeptHelper | null> => {
  const { helper } = within(read);
  return (await like(read, eq(helper.id, id)))[0] ?? null;
};
