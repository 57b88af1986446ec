import { expect, it } from "vitest";
import { Toasts } from "./toasts.svelte.ts";

const withHands = () => {
  const due: { run: () => void; milliseconds: number }[] = [];
  return { due, toasts: new Toasts((run, milliseconds) => due.push({ run, milliseconds })) };
};
const words = (toasts: Toasts) => toasts.shown.map((toast) => toast.words);

it("says what was done, one below the other, each for its own time", () => {
  const { due, toasts } = withHands();
  toasts.show({ words: "记上了40个人" });
  toasts.show({ words: "存好了" }, 3);
  expect(words(toasts)).toEqual(["记上了40个人", "存好了"]);
  expect(due.map(({ milliseconds }) => milliseconds)).toEqual([10_000, 3000]);
  due[1]?.run();
  expect(words(toasts)).toEqual(["记上了40个人"]);
});

it("goes at once when it is undone, and undoes once", () => {
  const { toasts } = withHands();
  const undone: string[] = [];
  toasts.show({ words: "记上了", undo: () => undone.push("记上了") });
  for (const toast of toasts.shown) toasts.undo(toast);
  expect(words(toasts)).toEqual([]);
  expect(undone).toEqual(["记上了"]);
});
