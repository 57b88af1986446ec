import { explain } from "@huzhu/contract";
import { type HeldAccount, holders, journalLines, type Read, type VillageProfile } from "@huzhu/db";
import {
  csvHead,
  csvTransfer,
  type ExportTerms,
  hledgerAssertions,
  hledgerHead,
  hledgerTransfer,
  nameAccounts,
} from "@huzhu/domain/ledger-export";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";

export const FORMATS = ["csv", "hledger"] as const;
export type Format = (typeof FORMATS)[number];

const ALL = { page: 1, pageSize: 1_000_000 };

/** A household is known by its number and a group by its name; people only by their accounts' ids. */
const knownAs = ({ owner }: HeldAccount): string | null => {
  if (owner._tag === "Household") return owner.number;
  return owner._tag === "Group" ? owner.name : null;
};

interface Exporting {
  readonly village: Pick<VillageProfile, "scale">;
  readonly now: Instant;
  readonly signal?: AbortSignal | undefined;
}

/** The whole journal of one moment as text, piece by piece, in the order in which it was written. */
export async function* journalText(
  read: Read,
  format: Format,
  { village, now, signal }: Exporting,
): AsyncGenerator<string> {
  const { scale } = village;
  const { rows: held } = await holders.page(read, {}, ALL);
  const accounts = nameAccounts(held.map((each) => ({ ...each, name: knownAs(each) })));
  const terms: ExportTerms = {
    scale,
    accounts,
    describe: (reason, unit) => explain(reason, scale, unit),
  };
  const write = format === "csv" ? csvTransfer : hledgerTransfer;
  let last: CalendarDate = localDate(now);
  yield format === "csv" ? csvHead() : hledgerHead(terms);
  for await (const { transfer, lines } of journalLines.inOrder({ read, signal })) {
    const { id, eventDate, recordedAt, reason, actor } = transfer;
    if (eventDate > last) last = eventDate;
    const line = { id, eventDate, recordedAt, reason, entries: lines, actorName: actor.name };
    yield write(line, terms);
  }
  const balances = held.map(({ id: account, balance }) => ({ account, balance }));
  if (format === "hledger") yield hledgerAssertions(balances, last, terms);
}

/** Pieces put together until they are worth sending. */
export async function* inPieces(text: AsyncIterable<string>, size = 64 * 1024) {
  let piece = "";
  for await (const each of text) {
    piece += each;
    if (piece.length < size) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
