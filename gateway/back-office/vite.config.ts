import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const passerelle = process.env['ESMS_PASSERELLE'] ?? 'http://localhost:8080'

/** Sets the colour scheme before the first paint; a file of its own, because the CSP allows no inline script. */
function themeAvantAffichage(): Plugin {
  const source = new URL('node_modules/@codegouvfr/react-dsfr/early-color-scheme.js', import.meta.url)
  return {
    name: 'theme-avant-affichage',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', name: 'theme.js', source: readFileSync(source) })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const fichier = Object.keys(bundle ?? {}).find((nom) => /theme-[^/]*\.js$/.test(nom))
        if (fichier === undefined) throw new Error('theme.js is missing from the bundle')
        return [{ tag: 'script', attrs: { src: `/${fichier}` }, injectTo: 'head-prepend' }]
      },
    },
  }
}

export default defineConfig({
  plugins: [react(), themeAvantAffichage()],
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    // The CSP refuses data: fonts, and one file per asset is cached for ever under its hash.
    assetsInlineLimit: 0,
    // The gateway caches assets/ for ever; the licence comments of the DSFR stay in the files.
    assetsDir: 'assets',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/moi', '/connexion', '/deconnexion', '/oauth2', '/login'].map((chemin) => [chemin, passerelle]),
    ),
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    // react-dsfr ships ES modules without extensions in their imports: Node alone cannot load them.
    server: { deps: { inline: [/@codegouvfr\/react-dsfr/] } },
  },
})
