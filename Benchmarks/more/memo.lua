local memo, size = {}, 0
local function collatz(n)
    if n == 1 then return 1 end
    local known = memo[n]
    if known then return known end
    local length
    if n % 2 == 0 then length = 1 + collatz(n // 2) else length = 1 + collatz(3 * n + 1) end
    memo[n] = length
    size = size + 1
    return length
end

local best, start = 0, 0
for n = 1, 149999 do
    local length = collatz(n)
    if length > best then
        best = length
        start = n
    end
end
print(start .. " " .. best .. " " .. size)

local function ways(amount, kind, coins, known)
    if amount == 0 then return 1 end
    if amount < 0 or kind > #coins then return 0 end
    local value = known[kind][amount]
    if value then return value end
    value = ways(amount - coins[kind], kind, coins, known) + ways(amount, kind + 1, coins, known)
    known[kind][amount] = value
    return value
end

local coins = {1, 2, 5, 10, 20, 50, 100, 200}
local known = {}
for i = 1, #coins do known[i] = {} end
print(ways(20000, 1, coins, known))
