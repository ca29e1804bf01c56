/**
 * Exchange of a refresh token, in one piece, so that two requests with one token cannot both be the first.
 *
 * KEYS: session, the token shown, the token to come, the kept answer — all of one session, one hash tag.
 * ARGV: device id · now · how long a repeat is answered · new end of the session · lifetime · time the answer is
 * kept · sealed answer (times in milliseconds; `now` is the security clock's, Redis's own clock only cleans up).
 *
 * Returns [outcome, answer]: `unknown` (never given out, or over), `reused` (the session has been ended),
 * or `good` with the answer to give: the new one, or on a repeat the one that was given first.
 */
export const rotateScript = `
local device, now, window = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local session = redis.call('HMGET', KEYS[1], 'deviceId', 'liveUntil')
local token = redis.call('GET', KEYS[2])
if not session[1] or not token or tonumber(session[2]) < now then
  return {'unknown'}
end
if session[1] == device and token == 'fresh' then
  redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[5])
  redis.call('SET', KEYS[3], 'fresh', 'PX', ARGV[5])
  redis.call('SET', KEYS[4], ARGV[7], 'PX', ARGV[6])
  redis.call('HSET', KEYS[1], 'liveUntil', ARGV[4])
  redis.call('PEXPIRE', KEYS[1], ARGV[5])
  return {'good', ARGV[7]}
end
local answer = redis.call('GET', KEYS[4])
if session[1] == device and answer and now - tonumber(token) <= window then
  return {'good', answer}
end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[4])
return {'reused'}
`
