import type { ImportedKind, UndoBlock } from "@huzhu/domain/people/roster";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { lockHead } from "../log/append.ts";
import { insertSet, updateSet } from "../sets.ts";
import { type Read, tableOf, type Write, within } from "../unit.ts";
import { type ImportedLine, linesOf } from "./roster-lines.ts";
import { differing, type Picture, pictures } from "./roster-pictures.ts";
import { usesOf } from "./roster-uses.ts";

const KINDS: ReadonlyArray<ImportedKind> = ["hamlet", "household", "account", "resident", "card"];

type Lines = ReadonlyArray<ImportedLine>;
const ofKind = (lines: Lines, kind: ImportedKind): Lines =>
  lines.filter((one) => one.kind === kind);

/** The name of somebody or of a hamlet, the number of a household or of a card. */
const calledIn = (lines: Lines) => {
  const numbers = new Map(ofKind(lines, "household").map(({ id, made }) => [id, made.number]));
  return ({ made }: ImportedLine): string => {
    const { name, number, holderId } = made;
    return String(name ?? number ?? numbers.get(String(holderId)) ?? "");
  };
};

/** How an account stands is the ledger's matter: whether it was ever used is asked apart. */
const changesOf = ({ kind, made }: ImportedLine, is: Picture): ReadonlyArray<string> =>
  kind === "account" ? [] : differing(made, is);

const blocksOf = async (read: Read, importId: string, lines: Lines) => {
  const blocks: Array<UndoBlock> = [];
  const uses = await usesOf(read, importId);
  const nameOf = calledIn(lines);
  for (const kind of KINDS) {
    const some = ofKind(lines, kind);
    const now = await pictures(
      read,
      kind,
      some.map(({ id }) => id),
    );
    for (const line of some) {
      const block = (because: UndoBlock["because"]) =>
        blocks.push({ kind, row: line.row, name: nameOf(line), because });
      const is = now.get(line.id);
      const by = uses.get(`${kind}/${line.id}`);
      if (!is) block({ _tag: "GoneSince" });
      else {
        const fields = changesOf(line, is);
        if (fields.length > 0) block({ _tag: "ChangedSince", fields });
        if (by) block({ _tag: "UsedSince", by });
      }
    }
  }
  return blocks;
};

const takeAway = async (tx: Write, importId: string, kind: ImportedKind): Promise<void> => {
  const { db, rosterImportLine: line, [kind]: table } = within(tx);
  const made = db
    .select({ id: line.id })
    .from(line)
    .where(
      and(
        eq(line.villageId, tx.village),
        eq(line.importId, importId),
        eq(line.kind, kind),
        isNull(line.found),
      ),
    );
  await db.delete(table).where(and(eq(table.villageId, tx.village), inArray(table.id, made)));
};

const giveBack = async (
  tx: Write,
  kind: "household" | "resident" | "card",
  lines: Lines,
): Promise<void> => {
  const changes = ofKind(lines, kind).flatMap(({ id, found }) => {
    if (!found) return [];
    const { villageId: _village, id: _id, ...set } = found;
    return [{ where: { villageId: tx.village, id }, set }];
  });
  await updateSet(tx, tableOf(tx, kind), changes);
};

/** An account's record stays under another name, and with it its leaf. */
const keepAccounts = async (tx: Write, importId: string, lines: Lines): Promise<void> => {
  const ids = ofKind(lines, "account").map(({ id }) => id);
  const { db, account } = within(tx);
  const rows = [];
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    rows.push(
      ...(await db
        .select()
        .from(account)
        .where(and(eq(account.villageId, tx.village), inArray(account.id, some)))),
    );
  }
  await insertSet(
    tx,
    tableOf(tx, "accountUndone"),
    rows.map((row) => ({ ...row, importId })),
  );
};

/**
 * Gives the register back as an import found it, or tells row by row why that cannot be, and changes
 * nothing. Whoever was changed or used since stands in the way.
 */
export const undo = async (tx: Write, importId: string): Promise<ReadonlyArray<UndoBlock>> => {
  await lockHead(tx);
  const lines = await linesOf(tx, importId);
  const blocks = await blocksOf(tx, importId, lines);
  if (blocks.length > 0) return blocks;
  await takeAway(tx, importId, "card");
  await giveBack(tx, "card", lines);
  await giveBack(tx, "resident", lines);
  await takeAway(tx, importId, "resident");
  await keepAccounts(tx, importId, lines);
  await takeAway(tx, importId, "account");
  await takeAway(tx, importId, "household");
  await giveBack(tx, "household", lines);
  await takeAway(tx, importId, "hamlet");
  return [];
};
