// Called by Maven (see ../pom.xml): installs, builds or tests only what changed since the last time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

process.chdir(import.meta.dirname)

const [task] = process.argv.slice(2)
const contracts = ['budget', 'eligibilite', 'financement', 'notification', 'usage', 'audit', 'commun'].map(
  (name) => `../../contracts/${name}.yaml`,
)
const configuration = [
  'package-lock.json',
  'package.json',
  'index.html',
  'tsconfig.json',
  'vite.config.ts',
  'build.mjs',
  'types.mjs',
  'poids.mjs',
]
const sources = () =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('genere'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Runs the commands unless the files are those of the last success, or what it produced is gone. */
function onChange(stamp, files, product, commands) {
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file))
  const print = hash.digest('hex')
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return
  for (const command of commands) run(command)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}

function run(args) {
  try {
    execFileSync('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  } catch (failure) {
    console.error(
      failure.code === 'ENOENT'
        ? 'npm was not found: install it, or skip the back-office with -DskipUi.'
        : failure.stdout + failure.stderr,
    )
    process.exit(1)
  }
}

const install = () =>
  onChange('node_modules/.esms-stamp', ['package-lock.json', '.npmrc'], 'node_modules', [['ci', '--prefer-offline']])

const tasks = {
  build: () =>
    onChange(
      '../target/back-office/build',
      [...configuration, ...contracts, ...sources()],
      '../target/classes/static/index.html',
      [['run', 'build']],
    ),
  test: () =>
    onChange('../target/back-office/test', [...configuration, ...contracts, ...sources()], 'src/genere/budget.ts', [
      ['test'],
    ]),
}

install()
tasks[task]()
