local function makeCounter(step)
  local n = 0
  return function()
    n = n + step
    return n
  end
end

local function compose(f, g)
  return function(x) return g(f(x)) end
end

local function map(t, f)
  local r = {}
  for i = 1, #t do r[i] = f(t[i]) end
  return r
end

local function filter(t, f)
  local r = {}
  for i = 1, #t do
    if f(t[i]) then r[#r + 1] = t[i] end
  end
  return r
end

local function reduce(t, acc, f)
  for i = 1, #t do acc = f(acc, t[i]) end
  return acc
end

local numbers = {}
for i = 0, 999 do numbers[i + 1] = i end
local total = 0
for k = 0, 699 do
  local scaled = map(numbers, function(x) return x * 3 + k end)
  local even = filter(scaled, function(x) return x % 2 == 0 end)
  total = total + reduce(even, 0, function(a, b) return a + b end)
end
print(total)

local counter = makeCounter(3)
local last = 0
for _ = 1, 1000000 do last = counter() end
print(last)

local pipeline = compose(compose(function(x) return x + 1 end, function(x) return x * 2 end), function(x) return x % 1000 end)
local sum = 0
for i = 0, 599999 do sum = sum + pipeline(i) end
print(sum)
