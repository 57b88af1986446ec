import type { RemarkRow } from "@huzhu/contract";
import { type Read, staff, supervision } from "@huzhu/db";
import type { CalendarDate } from "@huzhu/domain/time";

/** What the township asked the village to see to, the newest first, with who wrote. */
export const remarkRows = async (
  tx: Read,
  today: CalendarDate,
): Promise<ReadonlyArray<RemarkRow>> => {
  const names = new Map((await staff.list(tx)).map(({ id, name }) => [id, name]));
  return (await supervision.remarks(tx)).toReversed().map((remark) => ({
    ...remark,
    writer: names.get(remark.by) ?? "",
    answers: remark.answers.map(({ words, on, by }) => ({
      ...{ words, on, writer: names.get(by) ?? "" },
    })),
    late: remark.answers.length === 0 && remark.closed === null && remark.due < today,
  }));
};
