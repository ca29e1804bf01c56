/** The API tests run on real stores, which `npm test` brings up; without them they fail with a sentence. */
export default function setup(): void {
  for (const name of ['DATABASE_URL', 'REDIS_URL']) {
    if (!process.env[name])
      throw new Error(`${name} is missing: run \`npm test\`, or \`npm test -- --only=api\``)
  }
}
