// Runs the formatter's check, the linter, the comparison of the client with the server's descriptions, the type checker
// and the unit tests; stops at the first that fails.
// Usage: [SKIP_TESTS=true] node scripts/check.js
import { spawnSync } from 'node:child_process'

if (process.env.SKIP_TESTS !== 'true') {
  for (const step of ['lint', 'api:check', 'type-check', 'test']) {
    const args = ['run', '--silent', step]
    const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0) process.exit(status ?? 1)
  }
}
