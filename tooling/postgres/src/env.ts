import { delimiter } from "node:path";

export const environment = () => ({
  folders: (process.env.PATH ?? "").split(delimiter),
  /** On the machine that guards the main branch nothing may be left out. */
  ci: Boolean(process.env.CI),
  /** The address of a running server, or `off`. */
  server: process.env.HUZHU_TEST_POSTGRES,
});

/** Lets the projects of one test run share one server. */
export const announce = (server: string | undefined): void => {
  if (server === undefined) delete process.env.HUZHU_TEST_POSTGRES;
  else process.env.HUZHU_TEST_POSTGRES = server;
};
