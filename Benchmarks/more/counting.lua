local counts = {}
local seed = 1
for _ = 1, 900000 do
    seed = (seed * 1103515245 + 12345) % 2147483648
    local key = seed % 5000
    counts[key] = (counts[key] or 0) + 1
end
local most, n = 0, 0
for _, count in pairs(counts) do
    n = n + 1
    if count > most then most = count end
end
print(n .. " " .. most)

local groups = {}
local names = {"red", "green", "blue", "black", "white"}
for i = 0, 449999 do
    local name = names[i % 5 + 1]
    local group = groups[name]
    if not group then
        group = {}
        groups[name] = group
    end
    group[#group + 1] = i
end
local total = 0
for _, name in ipairs(names) do
    local group = groups[name]
    if group then total = total + #group * group[11] end
end
print(total)

local seen, size = {}, 0
for i = 0, 599999 do
    local key = i * i % 10007
    if not seen[key] then
        seen[key] = true
        size = size + 1
    end
end
print(size)
