const roots = ['jsdelivr.net/npm/', 'unpkg.com/', 'esm.sh/', 'esm.run/', 'cdnjs.cloudflare.com/ajax/libs/']

/** Where the library CDNs serve an npm package; a name that ends in `/` is a whole scope. */
export const packageHosts = (name: string): string[] => roots.map((root) => root + name)
