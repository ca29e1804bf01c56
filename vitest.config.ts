import { defineConfig } from 'vitest/config'

const never = ['**/node_modules/**', '**/dist/**', '**/dist-*/**']

/** unit: pure, beside the code. api: real Koa, database and Redis. e2e: real browser over the whole house. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{shared,db,bff,miniprogram,admin-web}/**/*.test.ts',
            'test/{launcher,wechat-sandbox}/**/*.test.ts',
          ],
          exclude: never,
        },
      },
      {
        test: {
          name: 'api',
          include: ['test/api/**/*.api.test.ts'],
          exclude: never,
          globalSetup: ['test/support/global-setup.ts'],
          // A real database for each file; two cores.
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: ['test/e2e/support/global-setup.ts'],
          include: ['test/e2e/**/*.e2e.test.ts'],
          exclude: never,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
