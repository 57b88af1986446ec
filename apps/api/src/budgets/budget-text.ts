import type { Budget, Fund } from "@huzhu/domain/fund";

/** What a meeting is asked about a year's plan, line by line as it is read out. */
export const budgetText = (
  { lines: known }: Pick<Fund, "lines">,
  { year, lines }: Budget,
): { readonly title: string; readonly text: string } => {
  const one = ({ line, fen }: Budget["lines"][number]) =>
    `${known.get(line)?.title ?? line}${fen / 100}元`;
  const total = lines.reduce((sum, { fen }) => sum + fen, 0);
  const text = `${year}年基金各条目最多付：${lines.map(one).join("、")}，一共${total / 100}元。`;
  return { title: `${year}年基金预算`, text: text.slice(0, 2000) };
};
