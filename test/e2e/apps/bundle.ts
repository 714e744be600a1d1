import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { compile } from 'svelte/compiler'

const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { generate: 'client', css: 'injected', filename: path })
      return { contents: js.code, loader: 'js' }
    })
  },
}

/** One application of this folder with its framework from npm, as a site would build it. */
export const bundle = async (name: string): Promise<string> => {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.js`, import.meta.url))],
    bundle: true, write: false, format: 'iife', conditions: ['browser'], plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  })
  return file!.text
}
