"""What is done to a stored draft in Redis in one step: short scripts in Lua, which get texts only as arguments.

The keys are those of `keys_of`, in this order: the draft (content, digest), the names of the drafts of one browser by
time, those of all by time, and how large each is. All scripts are told first: prefix, group, name.
"""

PREFIX = "neuromap:drafts:"


def keys_of(group: str, name: str) -> tuple[str, ...]:
    """Return the keys of a draft of a group, which is one browser at one data file.

    >>> keys_of("a", "b.json")[:2]
    ('neuromap:drafts:a/b.json', 'neuromap:drafts:of:a')
    """
    return f"{PREFIX}{group}/{name}", f"{PREFIX}of:{group}", f"{PREFIX}all", f"{PREFIX}sizes"


# A member of the list of all is the group and the name, with "/" between them.
_FORGET = """
local function forget(member)
  local group, name = string.match(member, '^([^/]+)/(.+)$')
  redis.call('DEL', ARGV[1] .. member)
  redis.call('ZREM', ARGV[1] .. 'of:' .. group, name)
  redis.call('ZREM', KEYS[3], member)
  redis.call('HDEL', KEYS[4], member)
end
local own = ARGV[2] .. '/' .. ARGV[3]
"""

# ARGV: content, digest, digest of the one before, seconds that a draft lasts and that it is safe, most of one browser,
# most, bytes of all together. Returns kept, overtaken, browser (has too many) or full.
PUT = f"""{_FORGET}
local at = redis.call('HGET', KEYS[1], 'digest')
if at and at ~= ARGV[6] then return at == ARGV[5] and 'kept' or 'overtaken' end
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now - ARGV[7])) do forget(member) end
local listed = redis.call('ZSCORE', KEYS[2], ARGV[3])
if not listed and redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[9]) then return 'browser' end
local count, together = 0, #ARGV[4]
local sizes = redis.call('HGETALL', KEYS[4])
for place = 1, #sizes, 2 do
  if sizes[place] ~= own then count, together = count + 1, together + sizes[place + 1] end
end
local function is_full() return count >= tonumber(ARGV[10]) or together > tonumber(ARGV[11]) end
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now - ARGV[8])) do
  if not is_full() then break end
  if member ~= own then
    count, together = count - 1, together - (redis.call('HGET', KEYS[4], member) or 0)
    forget(member)
  end
end
if is_full() then return 'full' end
redis.call('HSET', KEYS[1], 'content', ARGV[4], 'digest', ARGV[5])
redis.call('EXPIRE', KEYS[1], math.ceil(ARGV[7]))
redis.call('ZADD', KEYS[2], string.format('%.6f', now), ARGV[3])
redis.call('EXPIRE', KEYS[2], math.ceil(ARGV[7]))
redis.call('ZADD', KEYS[3], string.format('%.6f', now), own)
redis.call('HSET', KEYS[4], own, #ARGV[4])
return 'kept'
"""

# ARGV: most bytes. Returns the content, nothing where there is none or it is too large.
GET = """
if redis.call('HSTRLEN', KEYS[1], 'content') > tonumber(ARGV[4]) then return '' end
return redis.call('HGET', KEYS[1], 'content') or ''
"""

# ARGV: the digest that it has to have, "" for any. Returns 1 where it is gone.
REMOVE = f"""{_FORGET}
local at = redis.call('HGET', KEYS[1], 'digest')
if at and ARGV[4] ~= '' and at ~= ARGV[4] then return 0 end
forget(own)
return 1
"""

# ARGV: seconds that a draft lasts. Returns name, time and size of each that is there, the newest first.
LIST = """
local found, now = {}, tonumber(redis.call('TIME')[1])
local listed = redis.call('ZREVRANGEBYSCORE', KEYS[2], '+inf', now - ARGV[4], 'WITHSCORES')
for place = 1, #listed, 2 do
  local size = redis.call('HSTRLEN', ARGV[1] .. ARGV[2] .. '/' .. listed[place], 'content')
  if size > 0 then
    found[#found + 1] = listed[place]
    found[#found + 1] = listed[place + 1]
    found[#found + 1] = tostring(size)
  end
end
return found
"""
