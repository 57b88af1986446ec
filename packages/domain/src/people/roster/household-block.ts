import { fold } from "../fold.ts";
import { readRelation } from "../relation.ts";
import { hamletName } from "./hamlet-name.ts";
import { type RosterRow, written } from "./read-rows.ts";

/**
 * The rows of one household. Rosters write 户号 and 组 once per family, so what is missing is
 * carried down; `null` is what was never said.
 */
export interface HouseholdBlock {
  readonly hamlet: string | null;
  readonly number: string | null;
  /** The name of the head, as the roster writes it. */
  readonly head: string | null;
  readonly rows: ReadonlyArray<RosterRow>;
}

/** What one row says about its household; `isHead` when it is the head's own row. */
interface Said {
  readonly hamlet: string | null;
  readonly number: string | null;
  readonly head: string | null;
  readonly isHead: boolean;
}

interface OpenBlock {
  hamlet: string | null;
  readonly number: string | null;
  head: string | null;
  isHead: boolean;
  readonly rows: Array<RosterRow>;
}

const saidBy = (row: RosterRow): Said => {
  const isHead = readRelation(written(row, "relation")) === "head";
  const head = fold(written(row, "head")) || (isHead ? fold(written(row, "name")) : "");
  const number = fold(written(row, "household"));
  return {
    hamlet: hamletName(written(row, "hamlet")) || null,
    number: number || null,
    head: head || null,
    isHead,
  };
};

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const startsAnother = (block: OpenBlock, said: Said): boolean => {
  if (differ(said.hamlet, block.hamlet)) return true;
  if (said.number !== null) return said.number !== block.number;
  return differ(said.head, block.head) || (said.isHead && block.isHead);
};

/** Rows of a household that the roster lists in two places belong together by their 户号. */
const gather = (blocks: ReadonlyArray<OpenBlock>): ReadonlyArray<HouseholdBlock> => {
  const byPlace = Map.groupBy(blocks, ({ hamlet, number, rows }) =>
    number === null ? `row ${rows[0]?.row}` : `${hamlet ?? ""} ${number}`,
  );
  return [...byPlace.values()].map((parts) => ({
    hamlet: parts[0]?.hamlet ?? null,
    number: parts[0]?.number ?? null,
    head: parts.find((part) => part.head !== null)?.head ?? null,
    rows: parts.flatMap((part) => part.rows),
  }));
};

/** Parts the rows into households: by 户号 where it is written, else wherever the head changes. */
export const householdBlocks = (rows: ReadonlyArray<RosterRow>): ReadonlyArray<HouseholdBlock> => {
  const blocks: Array<OpenBlock> = [];
  for (const row of rows) {
    const said = saidBy(row);
    const block = blocks.at(-1);
    if (!block || startsAnother(block, said)) {
      blocks.push({ ...said, hamlet: said.hamlet ?? block?.hamlet ?? null, rows: [row] });
      continue;
    }
    block.hamlet ??= said.hamlet;
    block.head ??= said.head;
    block.isHead ||= said.isHead;
    block.rows.push(row);
  }
  return gather(blocks);
};
