/** Who may import whom. Cycles and crossed borders are errors. */
const border = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-paths', severity: 'error', from: {}, to: { couldNotResolve: true } },
    border(
      'shared-stands-alone',
      '^shared/',
      '^(db|bff|miniprogram|admin-web|test)/',
      'shared imports nothing of ours',
    ),
    border('db-borders', '^db/', '^(bff|miniprogram|admin-web|test)/', 'db → shared'),
    border('bff-borders', '^bff/', '^(miniprogram|admin-web|test)/', 'bff → shared, db'),
    border('clients-borders', '^(miniprogram|admin-web)/', '^(db|bff|test)/', 'clients → shared'),
    border('no-client-to-client', '^miniprogram/', '^admin-web/', 'clients do not know each other'),
    border('no-client-to-client-back', '^admin-web/', '^miniprogram/', 'clients do not know each other'),
    {
      name: 'no-zod-in-mini-program',
      severity: 'error',
      comment: 'contracts are types to the mini-program; zod would double its package',
      from: { path: '^miniprogram/' },
      to: { path: '^shared/src/contracts/(?!routes)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'domain knows no Koa, no drizzle, no Node',
      from: { path: '^bff/src/[^/]+/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(node_modules/(koa|@koa|drizzle-orm|mysql2|ioredis|bullmq)|db/)|^(fs|path|crypto|http)$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-h5)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
