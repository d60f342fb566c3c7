// Installs the packages of package-lock.json, unless that was done already.
// Usage: node scripts/install.js
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.zhike-installed'
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.versions.node.split('.')[0] ?? '')
  .digest('hex')

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(STAMP, wanted)
}
