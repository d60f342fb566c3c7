// Prints how the browser tests went, in one line that a machine can read.
// Usage: node e2e/closing-line.js REPORT.json
const { readFileSync } = require('node:fs')

const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(process.argv[2], 'utf8')).stats
console.log(`${expected + flaky} passed, ${unexpected} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
