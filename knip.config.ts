import type { KnipConfig } from 'knip'

export default {
  workspaces: {
    '.': {
      entry: ['.dependency-cruiser.cjs', 'vitest.config.ts'],
      // Types of a dependency's dependency; hoisted by npm.
      ignoreDependencies: [],
    },
    shared: { entry: ['src/**/*.ts!'], project: ['src/**/*.ts'] },
    db: {
      entry: ['drizzle.config.ts', 'src/migrate.ts', 'src/seed.ts'],
      project: ['src/**/*.ts', 'seeds/**/*.ts'],
    },
    bff: { entry: ['src/main.ts', 'src/worker.ts', 'src/demo/tell-story.ts'], project: ['src/**/*.ts'] },
    miniprogram: {
      entry: [
        'src/app.tsx',
        'src/app.config.ts',
        'src/**/index.tsx',
        'src/**/index.config.ts',
        'config/index.ts',
        'babel.config.js',
      ],
      project: ['src/**/*.{ts,tsx}', 'config/**/*.ts'],
      ignoreDependencies: [
        '@tarojs/.*',
        '@babel/.*',
        'babel-preset-taro',
        'react-refresh',
        '@pmmmwh/.*',
        'postcss',
        'sass',
        'webpack',
        'react-dom',
        'miniprogram-api-typings',
      ],
    },
    'admin-web': { entry: ['src/main.tsx', 'vite.config.ts'], project: ['src/**/*.{ts,tsx}'] },
    test: {
      entry: [
        'launcher/{start,reset,test,check}.mjs',
        'launcher/front-door/*.ts',
        'wechat-sandbox/main.ts',
        '**/*.test.ts',
        'support/global-setup.ts',
      ],
      project: ['**/*.{ts,mjs}', '!wechat-sandbox/page/**'],
    },
  },
} satisfies KnipConfig
