import type { Option } from "./shape.ts";

/** What is ticked after one more was ticked or cleared, in the order of the choices. */
export const ticked = (
  options: ReadonlyArray<Option>,
  chosen: ReadonlyArray<unknown>,
  option: Option[0],
  on: boolean,
): ReadonlyArray<unknown> | undefined => {
  const left = options
    .map(([one]) => one)
    .filter((one) => (one === option ? on : chosen.includes(one)));
  return left.length > 0 ? left : undefined;
};
