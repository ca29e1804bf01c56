// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from './fault.mjs'
import { lastLines } from './logs.mjs'
import { ROOT } from './paths.mjs'
import { identify } from './process-identity.mjs'

/**
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} [env] the whole environment; ours by default
 * @property {string} [cwd] the repository by default
 * @property {string} [argv0] the name under which a multi-call binary is to run
 * @property {boolean} [ipc] a channel for the word that the process is ready
 *
 * @typedef {object} Entry
 * @property {string} name
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number>} ended the exit code, 128 and above for a signal
 */

/** How long a process may take to end by itself: MariaDB writes its pages back. */
const GRACE_MS = 20_000

/**
 * Starts processes and ends them again, last started first. Each one leads a process group of its own, so that
 * Ctrl-C in the terminal reaches only the launcher, which then stops them in order; each leaves a file with its
 * number, by which the next run finds what a killed launcher left behind.
 */
export class Supervisor {
  /** @type {Entry[]} */
  #entries = []
  #stopping = false

  /** @param {{ logs: string, pids: string }} folders */
  constructor(folders) {
    this.folders = folders
    /** Rejects as soon as a service dies that nobody stopped. @type {Promise<never>} */
    this.death = new Promise((_, reject) => {
      this.reportDeath = reject
    })
    this.death.catch(() => {})
  }

  /** @param {string} name */
  logOf(name) {
    return join(this.folders.logs, `${name}.log`)
  }

  /**
   * A process that is to run until it is stopped.
   *
   * @param {string} name
   * @param {string} command
   * @param {string[]} args
   * @param {Options} [options]
   */
  serve(name, command, args, options) {
    const entry = this.#spawn(name, command, args, options)
    entry.ended.then((code) => {
      if (this.#stopping) return
      const log = this.logOf(name)
      this.reportDeath(
        new Fault(`${name} 意外停止（退出码 ${code}）。`, [`完整日志：${log}`], lastLines(log)),
      )
    })
    return entry.child
  }

  /**
   * A process that is to come to its end.
   *
   * @param {string} name
   * @param {string} command
   * @param {string[]} args
   * @param {Options} [options]
   * @returns {Promise<number>} its exit code
   */
  run(name, command, args, options) {
    return this.#spawn(name, command, args, options).ended
  }

  /** Ends everything in order, each with time to do it well. */
  async stopAll() {
    this.#stopping = true
    for (const { child, ended } of this.#entries.toReversed()) {
      child.kill('SIGTERM')
      const patience = new AbortController()
      await Promise.race([ended, delay(GRACE_MS, undefined, { signal: patience.signal }).catch(() => {})])
      patience.abort()
      killGroup(child.pid)
      await ended
    }
  }

  /** Ends everything now. */
  killAll() {
    this.#stopping = true
    for (const { child } of this.#entries) killGroup(child.pid)
  }

  /**
   * @param {string} name
   * @param {string} command
   * @param {string[]} args
   * @param {Options} [options]
   * @returns {Entry}
   */
  #spawn(name, command, args, { env = process.env, cwd = ROOT, argv0, ipc = false } = {}) {
    if (this.#stopping) throw new Fault('正在停止，不再启动新的程序。')
    const log = openLog(this.logOf(name))
    const child = spawn(command, args, {
      cwd,
      env,
      argv0,
      detached: true,
      stdio: ipc ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    })
    closeSync(log)
    const record = join(this.folders.pids, `${name}.json`)
    if (child.pid) writeFileSync(record, JSON.stringify(identify(child.pid)))
    const entry = { name, child, ended: endOf(child) }
    this.#entries.push(entry)
    entry.ended.then(() => {
      this.#entries = this.#entries.filter((other) => other !== entry)
      rmSync(record, { force: true })
    })
    return entry
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function endOf(child) {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)))
    // 127 is the shell's word for a program that could not be started.
    child.once('error', () => resolve(127))
  })
}

/**
 * What a group's leader leaves behind goes with it: npm's scripts have children of their own.
 *
 * @param {number | undefined} leader
 */
function killGroup(leader) {
  if (!leader) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // The whole group is gone already.
  }
}

/**
 * An empty log; the one of the run before stays beside it.
 *
 * @param {string} path
 */
function openLog(path) {
  mkdirSync(join(path, '..'), { recursive: true })
  if (existsSync(path)) renameSync(path, path.replace(/log$/, 'previous.log'))
  return openSync(path, 'a')
}
