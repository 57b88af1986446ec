import type { Table } from "drizzle-orm";
import { nameOf } from "../columns.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { tableOf } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import {
  cellIn,
  isDocumented,
  PLACE_KINDS,
  PLACES,
  type PlaceKind,
  rowName,
} from "../vault/places.ts";
import { isSealed } from "../vault/safe.ts";
import { erasedOnes } from "./erased.ts";
import type { Findings } from "./finding.ts";
import { opened, openedPicture } from "./sealed.ts";

/** Kinds whose cells are opened where it is looked what they say. */
const ELSEWHERE: ReadonlySet<PlaceKind> = new Set([
  ...(["resident", "registerChange", "abilityAssessment", "certification"] as const),
  ...(["certificationEnd", "careEvent", "requestEvent", "visitEvent", "helpRequest"] as const),
  ...(["visit", "mandate", "disclosure", "consent", "doorstep"] as const),
]);

type Row = Readonly<Record<string, unknown>>;

/** That a document is what its digest tells, and gone only where somebody was erased. */
const checkDocument = (
  { kind, of, row }: { readonly kind: PlaceKind; readonly of: string; readonly row: Row },
  said: ReadonlyMap<string, string | null>,
  erasedAny: boolean,
  findings: Findings,
): void => {
  if (!isDocumented(kind)) return;
  const [salt, document] = [said.get("salt") ?? "", said.get("document") ?? null];
  if (row.document === null && !erasedAny) {
    findings.add("erased without a word", `${kind}/${of}`, 1, 0);
  }
  if (row.digest === null || document === null) return;
  const now = digestOf(salt, document);
  if (kind === "provider") findings.compare("content of a provider", of, String(row.digest), now);
  else findings.compare("content of a record", `${kind}/${of}`, String(row.digest), now);
};

const checkKind = async (
  look: Look,
  kind: PlaceKind,
  erasedAny: boolean,
  findings: Findings,
): Promise<void> => {
  const table: Table = tableOf(look.read, kind);
  const { names, rowOf } = selecting(table);
  const columns = Object.keys(PLACES[kind].sealed);
  const rows = `select ${names} from ${nameOf(table)} where village_id = ?`;
  for await (const some of batches(look, rows)) {
    for (const row of some.map((cells): Row => rowOf(cells))) {
      const of = rowName(kind, row);
      const said = new Map<string, string | null>();
      for (const column of columns) {
        const [cell, at] = [row[column], cellIn(kind, column, of)];
        if (cell instanceof Uint8Array) openedPicture(look.read, cell, at, findings);
        // Answers of orders, and those that are kept no more, stand in the open.
        if (typeof cell !== "string" || (kind === "attempt" && !isSealed(cell))) continue;
        said.set(column, opened(look.read, cell, at, findings));
      }
      checkDocument({ kind, of, row }, said, erasedAny, findings);
    }
  }
};

/** I9: what is sealed can be opened where it stands, and says what was sealed there. */
export const checkOpenable = async (look: Look, findings: Findings): Promise<void> => {
  const erasedAny = (await erasedOnes(look.read)).size > 0;
  for (const kind of PLACE_KINDS) {
    if (!ELSEWHERE.has(kind)) await checkKind(look, kind, erasedAny, findings);
  }
};
