import type { FundLineView, PledgeRow } from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";

type Instalment = PledgeRow["instalments"][number];

/** One instalment of a promise, with the promise it is of. */
export interface Awaited extends Pick<PledgeRow, "title" | "source" | "line" | "ended"> {
  readonly key: string;
  readonly pledge: PledgeRow["id"];
  readonly donor: PledgeRow["donorId"];
  readonly who: string;
  /** The line in words. */
  readonly onto: string;
  /** Counted from one. */
  readonly number: number;
  readonly of: number;
  readonly fen: Fen;
  readonly due: Instalment["due"];
  readonly on: Instalment["on"];
  readonly state: Instalment["state"];
}

/** All instalments of all promises, the earliest due first. */
export const awaitedOf = (
  rows: ReadonlyArray<PledgeRow>,
  lines: ReadonlyArray<Pick<FundLineView, "code" | "title">>,
): ReadonlyArray<Awaited> => {
  const titles = new Map(lines.map(({ code, title }) => [code, title]));
  return rows
    .flatMap(({ id, donor: who, donorId, title, source, line, ended, instalments }) =>
      instalments.map(({ due, fen, on, state }, nth) => ({
        ...{ title, source, line, ended, who, due, on, state },
        ...{ key: `${id}/${nth + 1}`, pledge: id, donor: donorId, fen: Fen.make(fen) },
        ...{ onto: titles.get(line) ?? line, number: nth + 1, of: instalments.length },
      })),
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
};
