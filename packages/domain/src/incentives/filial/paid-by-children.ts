import { sumFen } from "../../money/fen.ts";
import type { FilialPayment } from "./filial-payment.ts";

type Paid = Extract<FilialPayment["said"], { readonly _tag: "Paid" }>;

/** The lines that nobody struck. */
export const standing = (
  lines: ReadonlyArray<FilialPayment>,
): ReadonlyArray<FilialPayment & { readonly said: Paid }> => {
  const struck = new Set(lines.map(({ said }) => (said._tag === "Struck" ? said.payment : null)));
  return lines.flatMap(({ said, ...line }) =>
    said._tag === "Paid" && !struck.has(line.id) ? [{ ...line, said }] : [],
  );
};

/** What children paid by these lines, in fen, and how many of them; a child counts once per parent's lines. */
export const paidByChildren = (lines: ReadonlyArray<FilialPayment>) => {
  const paid = standing(lines);
  const children = new Set(paid.map(({ said }) => said.child.trim()));
  return { fen: sumFen(paid.map(({ said }) => said.fen)), children: children.size };
};
