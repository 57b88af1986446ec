import adapter from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

/** A single-page app of static files: whatever is asked for below the base, 200.html answers. */
export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ fallback: "200.html" }),
      paths: { base: "/admin", relative: false },
      csp: { mode: "hash", directives: { "script-src": ["self"] } },
    }),
  ],
  // The last Chrome on Windows 7, which village offices still have.
  // No asset as a data: address: the content security policy takes none.
  build: { target: "chrome109", assetsInlineLimit: 0 },
});
