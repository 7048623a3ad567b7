local Heap = {}
Heap.__index = Heap

function Heap:push(item)
    local items = self.items
    local child = #items + 1
    items[child] = item
    while child > 1 do
        local parent = child // 2
        if items[parent] <= items[child] then break end
        items[parent], items[child] = items[child], items[parent]
        child = parent
    end
end

function Heap:pop()
    local items = self.items
    local n = #items
    if n == 0 then return nil end
    local first = items[1]
    local last = items[n]
    items[n] = nil
    if n == 1 then return first end
    items[1] = last
    local parent = 1
    while true do
        local child = 2 * parent
        if child > #items then break end
        if child + 1 <= #items and items[child + 1] < items[child] then child = child + 1 end
        if items[parent] <= items[child] then break end
        items[parent], items[child] = items[child], items[parent]
        parent = child
    end
    return first
end

local function largest(a, b) if a < b then return b else return a end end

local heap = setmetatable({items = {}}, Heap)
local seed = 7
for _ = 1, 120000 do
    seed = (seed * 1103515245 + 12345) % 2147483648
    heap:push(seed % 100000)
end
local check, most, turn = 0, 0, 0
while true do
    local item = heap:pop()
    if not item then break end
    turn = turn + 1
    check = (check * 31 + item) % 1000003
    most = largest(most, item)
end
print(turn .. " " .. check .. " " .. most)
