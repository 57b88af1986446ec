import type { TransferRows } from "../log/record.ts";
import type { Cells } from "../unit.ts";

/** Whole numbers come as text from PostgreSQL. */
export const int = (cell: unknown): number => (typeof cell === "number" ? cell : Number(cell));
export const text = (cell: unknown): string => String(cell);
/** What is not there is compared as nothing. */
export const orEmpty = (cell: unknown): string => (cell === null ? "" : String(cell));
const textOrNull = (cell: unknown): string | null => (cell === null ? null : String(cell));
const intOrNull = (cell: unknown): number | null => (cell === null ? null : int(cell));

type Row<Name extends keyof TransferRows> =
  TransferRows[Name] extends ReadonlyArray<infer One> ? One : TransferRows[Name];

export const transferIn = (villageId: string, cells: Cells): Row<"transfer"> => ({
  villageId,
  id: text(cells[0]),
  eventDate: text(cells[1]),
  recordedAt: int(cells[2]),
  reason: text(cells[3]),
  reasonKind: text(cells[4]),
  subjectId: text(cells[5]),
  ruleCode: textOrNull(cells[6]),
  rulebookVersion: intOrNull(cells[7]),
  actor: text(cells[8]),
  attemptId: textOrNull(cells[9]),
});

export const entryIn = (villageId: string, cells: Cells): Row<"entries"> => ({
  villageId,
  transferId: text(cells[0]),
  ordinal: int(cells[1]),
  accountId: text(cells[2]),
  sequence: int(cells[3]),
  amount: int(cells[4]),
  balance: int(cells[5]),
  earned: int(cells[6]),
  eventDate: text(cells[7]),
  recordedAt: int(cells[8]),
});

export const lotIn = (villageId: string, cells: Cells): Row<"lots"> => ({
  villageId,
  transferId: text(cells[0]),
  place: int(cells[1]),
  accountId: text(cells[2]),
  sequence: int(cells[3]),
  origin: text(cells[4]),
  expires: text(cells[5]),
  amount: int(cells[6]),
  remaining: 0,
  gift: textOrNull(cells[7]),
});

export const useIn = (villageId: string, cells: Cells): Row<"uses"> => ({
  villageId,
  transferId: text(cells[0]),
  lotTransferId: text(cells[1]),
  lotPlace: int(cells[2]),
  accountId: text(cells[3]),
  amount: int(cells[4]),
});
