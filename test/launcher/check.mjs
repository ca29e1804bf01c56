// @ts-check
import { requireMachine } from './oldest-node.mjs'

requireMachine()
import('./commands/check.mjs')
