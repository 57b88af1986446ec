import { mergeConfig } from "vitest/config";
import tests from "./vitest.config.ts";

/** `pnpm kiosk:pictures`: the tours once more, for people to look at. */
export default mergeConfig(tests, {
  root: import.meta.dirname,
  test: { include: ["test/take-pictures.ts"] },
});
