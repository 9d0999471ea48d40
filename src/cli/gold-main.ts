import { runGold } from './gold'

process.exitCode = runGold(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
