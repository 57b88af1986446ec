import type { PeriodRow, PeriodView } from "@huzhu/contract";
import { holders, type Read, staff } from "@huzhu/db";
import type { Period, PeriodSheet } from "@huzhu/domain/periods";

/** Names those who prepared and signed periods. */
export const namingPeriods = async (read: Read): Promise<(period: Period) => PeriodRow> => {
  const names = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  return (period) => ({
    ...period,
    preparedByName: names.get(period.preparedBy) ?? period.preparedBy,
    signedByName: period.signedBy && (names.get(period.signedBy) ?? period.signedBy),
  });
};

/** A period with whose every account is. */
export const periodViewOf = async (
  read: Read,
  { period, lines }: PeriodSheet,
): Promise<PeriodView> => {
  const named = await namingPeriods(read);
  const held = await holders.byIds(
    read,
    lines.map(({ account }) => account),
  );
  return {
    period: named(period),
    lines: lines.map((line) => ({
      ...line,
      owner: held.get(line.account)?.owner ?? { _tag: "Village" },
    })),
  };
};
