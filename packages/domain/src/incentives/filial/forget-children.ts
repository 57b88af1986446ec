import type { FilialPayment } from "./filial-payment.ts";

/** Lines of one elder without the children's names: who paid how much together can still be counted. */
export const forgetChildren = (
  lines: ReadonlyArray<FilialPayment>,
): ReadonlyArray<FilialPayment> => {
  const numbers = new Map<string, number>();
  return lines.map((line) => {
    const { said } = line;
    if (said._tag !== "Paid") return line;
    const name = said.child.trim();
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return { ...line, said: { ...said, child: `子女${number}` } };
  });
};
