import { type Batch, HANDED_OUT, takeOut } from "./batch.ts";
import { type NumberedMovement, opensBatch } from "./follow-stock.ts";

/**
 * The places of movements by which somebody got other pieces than those that go first, in a book that
 * says of which batches each movement was. Older lines, of which that is not known, are passed over.
 */
export const notFirstOut = (book: ReadonlyArray<NumberedMovement>): ReadonlyArray<number> => {
  if (book.some(({ parts }) => parts === null)) return [];
  const batches = new Map<number, Batch>();
  const wrong: Array<number> = [];
  for (const movement of book.toSorted((a, b) => a.sequence - b.sequence)) {
    const { sequence, kind, pieces, eventDate, came, parts } = movement;
    if (opensBatch(movement)) {
      const bestBefore = came?.bestBefore ?? null;
      batches.set(sequence, { batch: sequence, left: pieces, bestBefore });
      continue;
    }
    if (HANDED_OUT.has(kind)) {
      const right = takeOut([...batches.values()], { kind, pieces, eventDate });
      if (JSON.stringify(right) !== JSON.stringify(parts)) wrong.push(sequence);
    }
    for (const part of parts ?? []) {
      const batch = batches.get(part.batch);
      if (batch) batches.set(part.batch, { ...batch, left: batch.left + part.pieces });
    }
  }
  return wrong;
};
