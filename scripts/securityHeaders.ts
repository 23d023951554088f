/**
 * What the site promises every browser: code, data and workers come from the site itself, nothing is sent anywhere,
 * and no other page may frame it. `wasm-unsafe-eval` lets the database engine compile; it does not allow `eval`.
 * Where browsers have Trusted Types, no text becomes markup or the address of a script but by two policies, each of which
 * passes what it knows: the site's own workers (`src/ownWorker.ts`) and the template in Framework's client (`finishPages`).
 */
export const securityHeaders = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types budget-notebook-worker budget-notebook-template"
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff"
};
