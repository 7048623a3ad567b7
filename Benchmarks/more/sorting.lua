local seed = 3
local function random(limit)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % limit
end

local people = {}
for i = 0, 39999 do
    people[i + 1] = {name = "p" .. random(5000), age = random(90), score = random(1000) / 4 + i % 2}
end
local function copy(list)
    local result = {}
    for i = 1, #list do result[i] = list[i] end
    return result
end
local byAge = copy(people)
table.sort(byAge, function(a, b)
    if a.age ~= b.age then return a.age < b.age end
    return a.score < b.score
end)
local byName = copy(people)
table.sort(byName, function(a, b) return a.name < b.name end)
print(byAge[1].age .. " " .. byAge[40000].age .. " " .. byName[1].name .. " " .. byName[40000].name)

local numbers = {}
for i = 1, 200000 do numbers[i] = random(1000000) end
table.sort(numbers, function(a, b) return a > b end)
local checksum = 0
for i, n in ipairs(numbers) do
    if (i - 1) % 1000 == 0 then checksum = checksum + n end
end
print(tostring(numbers[1] >= numbers[2]) .. " " .. tostring(checksum > 0))

local function quicksort(a, low, high)
    if low >= high then return end
    local pivot = a[(low + high) // 2]
    local i, j = low, high
    while i <= j do
        while a[i] < pivot do i = i + 1 end
        while a[j] > pivot do j = j - 1 end
        if i <= j then
            a[i], a[j] = a[j], a[i]
            i = i + 1
            j = j - 1
        end
    end
    quicksort(a, low, j)
    quicksort(a, i, high)
end

local values = {}
for i = 1, 120000 do values[i] = random(1000000) end
quicksort(values, 1, #values)
local isSorted = true
for i = 2, #values do
    if values[i - 1] > values[i] then isSorted = false end
end
print(tostring(isSorted))
