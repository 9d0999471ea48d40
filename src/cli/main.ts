#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './run'

const version = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

// A closed pipe is reported through the writes themselves; without a listener it would end the process with a trace.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

const { stdin, stdout, stderr, env } = process
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env }, version)
// Standard input may still be open after a failure; nothing is left to be read from it.
stdin.unref?.()
