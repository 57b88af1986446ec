import type { NamedLine } from "@huzhu/contract";
import { providers, type Read } from "@huzhu/db";
import type { PaymentLine } from "@huzhu/domain/market";

/** Gives each line the name of whom it pays. */
export const namedLines = async (
  read: Read,
): Promise<(lines: ReadonlyArray<PaymentLine>) => ReadonlyArray<NamedLine>> => {
  const names = new Map((await providers.list(read)).map(({ id, name }) => [id, name]));
  return (lines) =>
    lines.map((line) => ({ ...line, providerName: names.get(line.provider) ?? "" }));
};
