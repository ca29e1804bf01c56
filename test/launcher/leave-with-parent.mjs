// @ts-check

// Loaded before each service: when the launcher is killed and cannot stop us, its channel closes, and we go.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// Listening alone must not keep a process alive that has nothing left to do.
process.channel?.unref()
