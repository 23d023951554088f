import type {ResolveHook} from "node:module";

/** What a page's module imports is the page's own too: its address names the page, as that of the module does. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const resolved = await next(specifier, context);
  const page = pageOf(resolved.url) ?? (context.parentURL && pageOf(context.parentURL));
  if (!page || !resolved.url.startsWith("file:")) return resolved;
  const own = new URL(resolved.url);
  own.searchParams.set("page", page);
  return {...resolved, url: own.href, format: "module"};
};

const pageOf = (address: string) => new URL(address).searchParams.get("page");
