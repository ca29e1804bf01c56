import type { KnipConfig } from 'knip'

export default {
  workspaces: {
    // Started by name from the launcher's checks.
    '.': { ignoreDependencies: ['dependency-cruiser'] },
    shared: { entry: ['src/**/*.ts!'], project: ['src/**/*.ts'] },
    db: { project: ['src/**/*.ts', 'seeds/**/*.ts'] },
    // Its files are served, not imported.
    bff: { project: ['src/**/*.ts'], ignoreDependencies: ['swagger-ui-dist'] },
    miniprogram: {
      // Taro finds pages by the app's configuration, and a platform's file by its suffix.
      entry: [
        'config/index.ts',
        'src/app.tsx',
        'src/app.config.ts',
        'src/**/index.tsx',
        'src/**/index.config.ts',
        'src/**/*.h5.ts',
      ],
      project: ['src/**/*.{ts,tsx}', 'config/**/*.ts'],
      ignoreDependencies: ['@tarojs/.*', '@babel/.*', '@pmmmwh/.*', 'react-dom'],
    },
    'admin-web': { project: ['src/**/*.{ts,tsx}'] },
    test: {
      entry: [
        'launcher/{start,reset,test,check}.mjs',
        'launcher/front-door/main.ts',
        'wechat-sandbox/main.ts',
        '**/*.test.ts',
      ],
      project: ['**/*.{ts,mjs}', '!wechat-sandbox/page/**'],
      // tsx: `node --import tsx`. miniprogram-automator: decided on for the tests of the weapp build to come.
      ignoreDependencies: ['tsx', 'miniprogram-automator'],
    },
  },
} satisfies KnipConfig
