import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { type Cells, tableOf } from "../unit.ts";
import { int, orEmpty, text } from "./cells.ts";
import { inside, parsed } from "./documents.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";

/** A table of things that take steps, and the one of their events. */
interface Walked {
  readonly name: "helpRequest" | "visit" | "awardRound";
  readonly table: string;
  readonly events: string;
  /** Where the document says again what the columns say by which it is looked for. */
  readonly columns: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly words: { readonly way: string; readonly events: string; readonly stray: string };
}

const WALKED = [
  {
    name: "helpRequest",
    events: `select request_id, place, document from request_event
      where village_id = ? order by request_id, place`,
    table: "help_request",
    columns: { state: ["state", "_tag"], elderId: ["elder"] },
    words: {
      way: "way of a request",
      events: "events of a request",
      stray: "request of an event",
    },
  },
  {
    name: "visit",
    events: `select visit_id, place, document from visit_event
      where village_id = ? order by visit_id, place`,
    table: "visit",
    columns: { state: ["state", "_tag"], elderId: ["elder"] },
    words: { way: "way of a visit", events: "events of a visit", stray: "visit of an event" },
  },
  {
    name: "awardRound",
    events: `select round_id, place, document from award_round_event
      where village_id = ? order by round_id, place`,
    table: "award_round",
    columns: {
      state: ["state", "_tag"],
      scheme: ["scheme", "code"],
      period: ["period"],
      line: ["line"],
    },
    words: { way: "way of a round", events: "events of a round", stray: "round of an event" },
  },
] as const satisfies ReadonlyArray<Walked>;

const checkOne = async (
  look: Look,
  { name, table: all, events: statement, columns, words }: (typeof WALKED)[number],
  findings: Findings,
): Promise<void> => {
  const table = tableOf(look.read, name);
  const { names, rowOf } = selecting(table);
  const events = new Ordered(batches(look, statement));
  const stray = ([owner, place]: Cells): void => {
    findings.add(words.stray, `${text(owner)}/${int(place)}`, text(owner), "");
  };
  const rowsOf = `select ${names} from ${all} where village_id = ? order by id`;
  for await (const rows of batches(look, rowsOf)) {
    for (const cells of rows) {
      const row = rowOf(cells);
      const { own, strays } = await events.upTo(row.id);
      strays.forEach(stray);
      findings.compare(words.events, row.id, row.events, own.length);
      findings.compare(words.way, row.id, orEmpty(own.at(-1)?.[2] ?? null), row.document);
      const said = parsed(row.document);
      const paths = Object.entries(columns);
      const parts = paths.map(([, path]) => path.reduce(inside, said));
      const found = paths.map(([column]) => inside(row, column));
      const [expected, there] = [parts, found].map((each) => each.map(orEmpty).join(" "));
      findings.compare(words.way, row.id, expected ?? "", there ?? "");
    }
  }
  for await (const event of events.rest()) stray(event);
};

/**
 * I9: requests, visits and award rounds stand where their events left them. The events are records of the log
 * themselves, so that nothing of who came, what it brought and who won changes unseen.
 */
export const checkVisits = async (look: Look, findings: Findings): Promise<void> => {
  for (const walked of WALKED) await checkOne(look, walked, findings);
};
