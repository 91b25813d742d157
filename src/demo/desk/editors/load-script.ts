const loaded = new Map<string, Promise<void>>();

/** Runs a classic script of this origin once per page, for the libraries that are not modules; rejects when it cannot be loaded. */
export const loadScript = (source: string): Promise<void> => {
  const known = loaded.get(source);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`cannot load ${source}`)));
    document.head.append(script);
  });
  loaded.set(source, loading);
  return loading;
};
