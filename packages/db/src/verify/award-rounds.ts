import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { type Cells, tableOf } from "../unit.ts";
import { cellIn } from "../vault/places.ts";
import { int, orEmpty, text } from "./cells.ts";
import { inside, parsed } from "./documents.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";
import { opened } from "./sealed.ts";

/** Where the document says again what the columns say by which a round is looked for. */
const COLUMNS: Readonly<Record<string, ReadonlyArray<string>>> = {
  state: ["state", "_tag"],
  scheme: ["scheme", "code"],
  period: ["period"],
  line: ["line"],
};

/** What an event says of its round, or what an erasure left of that. */
const said = (look: Look, event: Cells | undefined, findings: Findings): string => {
  if (!event) return "";
  const [owner, place, document = null, remains = null] = event;
  const column = document === null ? "remains" : "document";
  const cell = cellIn("awardRoundEvent", column, `${text(owner ?? "")}/${int(place ?? 0)}`);
  const sealed = document ?? remains;
  return sealed === null ? "" : (opened(look.read, text(sealed), cell, findings) ?? "");
};

/** I9: award rounds stand where their events left them, so that nobody wins unseen. */
export const checkAwardRounds = async (look: Look, findings: Findings): Promise<void> => {
  const { names, rowOf } = selecting(tableOf(look.read, "awardRound"));
  const statement = `select round_id, place, document, remains from award_round_event
    where village_id = ? order by round_id, place`;
  const events = new Ordered(batches(look, statement));
  const stray = ([owner, place]: Cells): void => {
    findings.add("round of an event", `${text(owner)}/${int(place)}`, text(owner), "");
  };
  const rounds = `select ${names} from award_round where village_id = ? order by id`;
  for await (const rows of batches(look, rounds)) {
    for (const cells of rows) {
      const row = rowOf(cells);
      const { own, strays } = await events.upTo(row.id);
      strays.forEach(stray);
      findings.compare("events of a round", row.id, row.events, own.length);
      const cell = cellIn("awardRound", "document", row.id);
      const document = opened(look.read, row.document, cell, findings);
      if (document === null) continue;
      const last = said(look, own.at(-1), findings);
      findings.compare("way of a round", row.id, last, document);
      const whole = parsed(document);
      const paths = Object.entries(COLUMNS);
      const parts = paths.map(([, path]) => path.reduce(inside, whole));
      const found = paths.map(([column]) => inside(row, column));
      const [expected, there] = [parts, found].map((each) => each.map(orEmpty).join(" "));
      findings.compare("way of a round", row.id, expected ?? "", there ?? "");
    }
  }
  for await (const one of events.rest()) stray(one);
};
