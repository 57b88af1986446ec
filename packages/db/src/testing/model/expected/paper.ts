import type { Deed } from "../deed.ts";
import { book } from "./book.ts";
import { at, type Reference } from "./reference.ts";

const transfer = ({ id, today, at: moment }: Deed, from: string, to: string, amount: number) => ({
  id,
  kind: "ByVoucher",
  date: today,
  at: moment,
  entries: [
    [from, -amount],
    [to, amount],
  ] as const,
});

/** Six digits that nobody is to guess; here they follow from the serial. */
export const chanceOf = (serial: number): string => String(100_000 + ((serial * 7919) % 900_000));

const paperOf = (serial: number): string =>
  `${String(serial).padStart(7, "0")}-${chanceOf(serial)}`;

export const predictIssue = (
  ref: Reference,
  deed: Deed,
  { worth, count }: { readonly worth: number; readonly count: number },
): string | null => {
  if (count === 0) return "NothingToMove";
  const last = ref.papers.size;
  for (let serial = last + 1; serial <= last + count; serial += 1) {
    ref.papers.set(paperOf(serial), { worth, end: null });
  }
  return book(ref, transfer(deed, "issuance", "vouchers", worth * count));
};

const ENDED = { redeemed: "VoucherUsed", void: "VoucherVoid" } as const;

/** A voucher comes back, or is made void. */
export const predictPaperEnd = (
  ref: Reference,
  deed: Deed,
  kind: "redeemed" | "void",
  to: string,
): string | null => {
  const paper = at(ref.papers, deed.about);
  if (paper.end === "redeemed" || paper.end === "void") return ENDED[paper.end];
  paper.end = kind;
  const move = transfer(deed, "vouchers", to, paper.worth);
  return book(ref, { ...move, comes: { origin: "granted", expires: null } });
};
