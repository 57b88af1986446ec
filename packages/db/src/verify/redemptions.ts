import type { ByReturn, ReturnedLine } from "@huzhu/domain/points";
import { RedemptionId, type RedemptionLine } from "@huzhu/domain/store";
import { eq } from "drizzle-orm";
import { batches, type Look } from "../stream.ts";
import { type Read, within } from "../unit.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

/** The points that reached the store by each redemption's transfer, and the pieces that moved. */
const REDEMPTIONS = `select r.id, r.points, r.lines, r.event_date,
  coalesce(r.top_up_points, 0), coalesce(r.top_up_fen, 0),
  (select coalesce(sum(e.amount), 0) from entry e
    join account a on a.village_id = e.village_id and a.id = e.account_id
    where e.village_id = r.village_id and e.transfer_id = r.transfer_id and a.kind = 'store'),
  (select coalesce(sum(m.pieces), 0) from movement m
    where m.village_id = r.village_id and m.redemption_id = r.id and m.kind = 'redemption'),
  (select coalesce(sum(m.pieces), 0) from movement m
    where m.village_id = r.village_id and m.redemption_id = r.id and m.kind = 'return')
  from redemption r where r.village_id = ? order by r.id`;

type Line = typeof RedemptionLine.Type;

/** The lines as they were written: nobody but us writes them, unless somebody changed the row. */
const linesIn = (document: unknown): ReadonlyArray<Line> => {
  try {
    return JSON.parse(text(document)) as ReadonlyArray<Line>;
  } catch {
    return [];
  }
};

const returnIn = (document: unknown): Pick<ByReturn, "redemption" | "lines"> => {
  try {
    return JSON.parse(text(document)) as ByReturn;
  } catch {
    return { redemption: RedemptionId.make(""), lines: [] };
  }
};

const loadPrices = async (read: Read) => {
  const { db, price } = within(read);
  const rows = await db.select().from(price).where(eq(price.villageId, read.village));
  return Map.groupBy(rows, ({ goodId }) => goodId);
};

/** What came back of a redemption while the rest of it stood, by what the journal says. */
interface CameBack {
  readonly lines: ReadonlyArray<ReturnedLine>;
  readonly pieces: number;
  /** What the store gave back for it. */
  readonly points: number;
}

const RETURNS = `select t.reason, (select coalesce(-sum(e.amount), 0) from entry e
    join account a on a.village_id = e.village_id and a.id = e.account_id
    where e.village_id = t.village_id and e.transfer_id = t.id and a.kind = 'store')
  from transfer t where t.village_id = ? and t.reason_kind = 'ByReturn' order by t.id`;

const loadReturns = async (look: Look): Promise<ReadonlyMap<string, CameBack>> => {
  const all = new Map<string, CameBack>();
  for await (const rows of batches(look, RETURNS)) {
    for (const [reason, points] of rows) {
      const { redemption, lines } = returnIn(reason);
      const before = all.get(redemption) ?? { lines: [], pieces: 0, points: 0 };
      all.set(redemption, {
        lines: [...before.lines, ...lines],
        pieces: before.pieces + lines.reduce((n, { pieces }) => n + pieces, 0),
        points: before.points + int(points),
      });
    }
  }
  return all;
};

/** What came back was part of it, at the price that it had cost. */
const checkBack = (
  findings: Findings,
  of: string,
  lines: ReadonlyArray<Line>,
  back: CameBack | undefined,
): void => {
  if (!back) return;
  const priced = new Map(lines.map((line) => [line.good, line]));
  const worth = back.lines.reduce(
    (sum, { good, pieces }) => sum + (priced.get(good)?.price ?? 0) * pieces,
    0,
  );
  findings.compare("points given back", of, worth, back.points);
  const more = lines.filter(({ good, pieces }) => {
    const came = back.lines.filter((line) => line.good === good);
    return came.reduce((n, line) => n + line.pieces, 0) > pieces;
  });
  findings.compare("goods of which more came back", of, 0, more.length);
};

/**
 * I11: points and top-up are the sum of the lines, each at a price that its good had by that day, and
 * money stands beside missing points only.
 */
export const checkRedemptions = async (look: Look, findings: Findings): Promise<void> => {
  const returns = await loadReturns(look);
  const prices = await loadPrices(look.read);
  const unpriced = ({ good, price }: Line, date: string): boolean => {
    const known = prices.get(good) ?? [];
    return !known.some(({ points, fromDate }) => points === price && fromDate <= date);
  };
  for await (const rows of batches(look, REDEMPTIONS)) {
    for (const [id, said, document, date, missing, fen, points, pieces, returned] of rows) {
      const of = text(id);
      const lines = linesIn(document);
      const price = lines.reduce((all, line) => all + line.price * line.pieces, 0);
      const sum = price - int(missing);
      const count = lines.reduce((all, line) => all + line.pieces, 0);
      const strange = lines.filter((line) => unpriced(line, text(date)));
      findings.compare("points of a redemption", of, sum, int(said));
      findings.compare("points taken", of, sum, int(points));
      findings.compare(
        "top-up of a redemption",
        of,
        int(missing) > 0 ? 1 : 0,
        int(fen) > 0 ? 1 : 0,
      );
      findings.compare("pieces taken", of, -count, int(pieces));
      findings.compare("lines without a price", of, 0, strange.length);
      const some = returns.get(of);
      checkBack(findings, of, lines, some);
      if (some) findings.compare("pieces given back", of, some.pieces, int(returned));
      else if (int(returned) !== 0) findings.compare("pieces given back", of, count, int(returned));
    }
  }
};
