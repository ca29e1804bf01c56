import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Packages that change together and seldom; kept apart so that a release of ours leaves them cached. */
const vendorGroups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/ },
  { name: 'query', test: /node_modules[\\/]@tanstack[\\/]/ },
]

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  // `npm run dev` beside a BFF on its default port.
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    // antd's shared core is one piece of about 600 kB before compression; the pages load their own parts late.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: vendorGroups } } },
  },
})
