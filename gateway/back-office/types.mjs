// Writes the types of the contracts the screens read, one file per service; nothing is declared by hand.
import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

mkdirSync('src/genere', { recursive: true })
for (const service of ['budget', 'eligibilite', 'financement', 'notification', 'usage', 'audit']) {
  const contract = pathToFileURL(`../../contracts/${service}.yaml`)
  writeFileSync(`src/genere/${service}.ts`, astToString(await openapiTS(contract)))
}
