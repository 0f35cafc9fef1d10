"""What is done to a presentation in Redis in one step: short scripts in Lua, which Redis runs between two commands.

The keys of a presentation are those of `keys_of`, in this order: its record (proof, shown, number, asked, open), the
lines of each process, the sign that it has ended, the list of all presentations with the second at which a presenter
was last there, and the list of what was asked. Beside them is a table of votes, by voter, for each round of what was
asked. Scripts get only texts of ours as arguments, never as part of the script.
"""

from hashlib import sha256

from web.live.ballot import MOST_ROUNDS, Ballot
from web.live.ballot_box import MOST_VOTERS

PREFIX = "neuromap:live:"
CHANNEL = f"{PREFIX}changed"

# Seconds: how long what nobody looks at stays, and for how long the lines that a process has named count.
LIFETIME, FRESH = 3600, 15
# Rounds of which the votes stay, the newest of them.
MOST_ROUNDS_KEPT = 100


def keys_of(code: str) -> tuple[str, ...]:
    """Return the keys of the presentation with a code.

    >>> keys_of("abc")[0]
    'neuromap:live:abc'
    """
    own = f"{PREFIX}{code}"
    return own, f"{own}:lines", f"{own}:ended", f"{PREFIX}all", f"{own}:asked"


def asked_of(id: str, round: int) -> str:
    """Return what a round of a question is called: a digest, for a presenter chooses the id, and the number.

    >>> asked_of("q1", 2)
    'c75de8c1b7c3ae52 2'
    """
    return f"{sha256(id.encode()).hexdigest()[:16]} {round}"


def asking(ballot: Ballot | None) -> tuple[str, str]:
    """Return what a record says of the ballot: which round is asked, and "1" where it is open."""
    return (asked_of(ballot.id, ballot.round), "1" if ballot.is_open else "") if ballot else ("", "")


# ARGV: code, proof, most presentations, prefix. Returns 1 where it is open, 0 where there are too many, -1 where
# another secret has the code.
OPEN = f"""
local proof = redis.call('HGET', KEYS[1], 'proof')
if proof then return proof == ARGV[2] and 1 or -1 end
local now = tonumber(redis.call('TIME')[1])
redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now - {LIFETIME})
if redis.call('ZCARD', KEYS[4]) >= tonumber(ARGV[3]) then
  local left = redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', now - {FRESH}, 'LIMIT', 0, 1)[1]
  if not left then return 0 end
  redis.call('ZREM', KEYS[4], left)
  redis.call('DEL', ARGV[4] .. left, ARGV[4] .. left .. ':lines', ARGV[4] .. left .. ':asked')
  redis.call('SET', ARGV[4] .. left .. ':ended', '1', 'EX', {LIFETIME})
  redis.call('PUBLISH', '{CHANNEL}', left)
end
redis.call('DEL', KEYS[2], KEYS[3])
redis.call('HSET', KEYS[1], 'proof', ARGV[2], 'number', 0)
redis.call('EXPIRE', KEYS[1], {LIFETIME})
redis.call('ZADD', KEYS[4], now, ARGV[1])
return 1
"""

# ARGV: code, proof, shown, number that the process knows, asked, open. Returns the new number, 0 where it has ended
# or is another's.
SHOW = f"""
local proof = redis.call('HGET', KEYS[1], 'proof')
if redis.call('EXISTS', KEYS[3]) == 1 or (proof and proof ~= ARGV[2]) then return 0 end
local number = math.max(tonumber(redis.call('HGET', KEYS[1], 'number') or '0') or 0, tonumber(ARGV[4])) + 1
redis.call('HSET', KEYS[1], 'proof', ARGV[2], 'shown', ARGV[3], 'number', number, 'asked', ARGV[5], 'open', ARGV[6])
redis.call('EXPIRE', KEYS[1], {LIFETIME})
redis.call('PUBLISH', '{CHANNEL}', ARGV[1])
return number
"""

# ARGV: code, proof ("" where the process knows none), shown, number, asked, open, process, followers, presenters.
# Names the lines of the process, and returns what all have to know: how it stands, proof, number, shown, who is
# elsewhere, and the votes of each round of what is asked. A Redis that was started anew is told again what was shown.
EXCHANGE = f"""
if redis.call('EXISTS', KEYS[3]) == 1 then return {{'ended'}} end
local proof = redis.call('HGET', KEYS[1], 'proof')
local stands = 'open'
if not proof then
  if ARGV[2] == '' then return {{'none'}} end
  proof, stands = ARGV[2], 'again'
  redis.call('HSET', KEYS[1], 'proof', proof, 'shown', ARGV[3], 'number', ARGV[4], 'asked', ARGV[5], 'open', ARGV[6])
end
local now = tonumber(redis.call('TIME')[1])
local own = ARGV[8] .. ' ' .. ARGV[9]
local before = string.match(redis.call('HGET', KEYS[2], ARGV[7]) or '0 0 0', '^(%d+ %d+)')
if own == '0 0' then redis.call('HDEL', KEYS[2], ARGV[7])
else redis.call('HSET', KEYS[2], ARGV[7], own .. ' ' .. now) end
if own ~= before then redis.call('PUBLISH', '{CHANNEL}', ARGV[1]) end
if ARGV[9] ~= '0' then redis.call('ZADD', KEYS[4], now, ARGV[1]) end
local followers, presenters = 0, 0
local named = redis.call('HGETALL', KEYS[2])
for place = 1, #named, 2 do
  local follow, present, time = string.match(named[place + 1], '^(%d+) (%d+) (%d+)$')
  if not time or tonumber(time) < now - {FRESH} then redis.call('HDEL', KEYS[2], named[place])
  elseif named[place] ~= ARGV[7] then
    followers, presenters = followers + tonumber(follow), presenters + tonumber(present)
  end
end
for place = 1, 2 do redis.call('EXPIRE', KEYS[place], {LIFETIME}) end
local record = redis.call('HMGET', KEYS[1], 'number', 'shown', 'asked')
local asked, round = string.match(record[3] or '', '^(%x+) (%d+)$')
local votes = {{}}
for place = 1, math.min(tonumber(round or '0'), {MOST_ROUNDS}) do
  votes[place] = redis.call('HGETALL', KEYS[1] .. ':votes:' .. asked .. ' ' .. place)
end
return {{stands, proof, record[1] or '0', record[2] or '', followers, presenters, votes}}
"""

# ARGV: code, asked, voter, choice. Returns 1 where the vote counts: what was asked then is open, and no voter is one
# too many. Of one voter the last choice stands.
CAST = f"""
local found = redis.call('HMGET', KEYS[1], 'asked', 'open')
if found[1] ~= ARGV[2] or found[2] ~= '1' then return 0 end
local votes = KEYS[1] .. ':votes:' .. ARGV[2]
if redis.call('HEXISTS', votes, ARGV[3]) == 0 and redis.call('HLEN', votes) >= {MOST_VOTERS} then return 0 end
if redis.call('EXISTS', votes) == 0 then
  redis.call('RPUSH', KEYS[5], ARGV[2])
  if redis.call('LLEN', KEYS[5]) > {MOST_ROUNDS_KEPT} then
    redis.call('DEL', KEYS[1] .. ':votes:' .. redis.call('LPOP', KEYS[5]))
  end
end
redis.call('HSET', votes, ARGV[3], ARGV[4])
redis.call('EXPIRE', votes, {LIFETIME})
redis.call('EXPIRE', KEYS[5], {LIFETIME})
redis.call('PUBLISH', '{CHANNEL}', ARGV[1])
return 1
"""

# ARGV: code, asked, then voters and their choices. Gives a Redis that was started anew the votes that a process knows.
AGAIN = f"""
local votes = KEYS[1] .. ':votes:' .. ARGV[2]
redis.call('RPUSH', KEYS[5], ARGV[2])
for place = 3, math.min(#ARGV, {2 * MOST_VOTERS + 2}), 2 do
  redis.call('HSETNX', votes, ARGV[place], ARGV[place + 1])
end
redis.call('EXPIRE', votes, {LIFETIME})
redis.call('EXPIRE', KEYS[5], {LIFETIME})
redis.call('PUBLISH', '{CHANNEL}', ARGV[1])
return 1
"""

# ARGV: code.
CLOSE = f"""
for _, asked in ipairs(redis.call('LRANGE', KEYS[5], 0, -1)) do redis.call('DEL', KEYS[1] .. ':votes:' .. asked) end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[5])
redis.call('SET', KEYS[3], '1', 'EX', {LIFETIME})
redis.call('ZREM', KEYS[4], ARGV[1])
redis.call('PUBLISH', '{CHANNEL}', ARGV[1])
return 1
"""

# ARGV: code. Returns 1 where it has ended.
ENDED = "return redis.call('EXISTS', KEYS[3])"
