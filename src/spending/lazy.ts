/** An object whose properties are worked out when they are first read, and once. */
export function lazy<T extends object>(parts: {[name in keyof T]: () => T[name]}): T {
  const object = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[])
    Object.defineProperty(object, name, {
      ...{configurable: true, enumerable: true},
      get() {
        const value = parts[name]();
        Object.defineProperty(object, name, {configurable: true, enumerable: true, value});
        return value;
      }
    });
  return object;
}
