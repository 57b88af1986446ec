import { defineConfig } from "vitest/config";

/** Unpacking and starting a browser takes seconds on a slow machine. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
