import { followStock, type NumberedMovement, notFirstOut } from "@huzhu/domain/store";
import { movementOf } from "../rows/store.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { tableOf } from "../unit.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const LEFT = `select good_id, sequence, pieces_left from batch where village_id = ?
  order by good_id, sequence`;

type Lefts = ReadonlyMap<string, number>;

/** Each movement is of batches that together are its pieces, and who gets some gets what goes first. */
const checkBook = (
  good: string,
  book: ReadonlyArray<NumberedMovement>,
  lefts: Lefts,
  findings: Findings,
): void => {
  for (const { sequence, pieces, parts } of book) {
    if (parts === null) continue;
    const sum = parts.reduce((all, part) => all + part.pieces, 0);
    findings.compare("batches of a movement", `${good}/${sequence}`, pieces, sum);
  }
  for (const sequence of notFirstOut(book)) {
    findings.add("order of batches", `${good}/${sequence}`, "first out", "another");
  }
  for (const { batch, left } of followStock(book)) {
    const of = `${good}/${batch}`;
    findings.compare("pieces of a batch", of, left, lefts.get(of) ?? 0);
  }
};

/** I11: what is left of each batch is what came less what went, and what spoils first goes first. */
export const checkBatches = async (look: Look, findings: Findings): Promise<void> => {
  const lefts = new Map<string, number>();
  for await (const rows of batches(look, LEFT)) {
    for (const [good, sequence, left] of rows) {
      lefts.set(`${text(good)}/${int(sequence)}`, int(left));
    }
  }
  const { names, rowOf } = selecting(tableOf(look.read, "movement"));
  const all = `select ${names} from movement where village_id = ? order by good_id, sequence`;
  let book: Array<NumberedMovement> = [];
  let good = "";
  for await (const rows of batches(look, all)) {
    for (const cells of rows) {
      const movement = movementOf(rowOf(cells));
      if (movement.good !== good) {
        checkBook(good, book, lefts, findings);
        book = [];
        good = movement.good;
      }
      book.push(movement);
    }
  }
  checkBook(good, book, lefts, findings);
};
