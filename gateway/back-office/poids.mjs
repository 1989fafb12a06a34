// Fails the build when the first screen weighs more than its budget: scripts and styles of the page, and the DSFR's script it always loads, once compressed.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 250_000
const ROOT = '../target/classes/static'

const page = readFileSync(`${ROOT}/index.html`, 'utf8')
const linked = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file)
const dsfr = readdirSync(`${ROOT}/assets`)
  .filter((file) => /^dsfr\.module-.*\.js$/.test(file))
  .map((file) => `assets/${file}`)
const files = [...new Set([...linked, ...dsfr])]
if (!files.some((file) => file.endsWith('.css')) || dsfr.length === 0)
  throw new Error('The first screen was not found in index.html')
const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${ROOT}/${file}`)).length, 0)
if (weight > BUDGET) {
  console.error(
    `The first screen weighs ${weight} bytes compressed, more than ${BUDGET}: load what it does not show with lazy().`,
  )
  process.exit(1)
}
console.log(`First screen: ${weight} bytes compressed, of ${BUDGET}.`)
