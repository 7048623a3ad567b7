local people = {}
for i = 0, 999 do
    local person = {name = "person " .. i}
    if i % 3 ~= 0 then person.address = {city = i % 2 == 0 and "Rome" or nil, code = i} end
    if i > 0 and i % 5 ~= 0 then person.friend = people[i] end
    people[i + 1] = person
end

local letters, codes, missing = 0, 0, 0
for _ = 1, 600 do
    for _, person in ipairs(people) do
        local friend = person.friend
        if friend and friend.address and friend.address.city then letters = letters + #friend.address.city end
        codes = codes + (person.address and person.address.code or -1)
        local second = friend and friend.friend
        if second and second.address and second.address.city == "Rome" then
            letters = letters + 1
        else
            missing = missing + 1
        end
        if friend and friend.address then friend.address.code = friend.address.code + 1 end
    end
end
print(letters .. " " .. codes .. " " .. missing)

local function parse(text)
    if text == "none" then return nil end
    return math.tointeger(tonumber(text))
end

local inputs = {"12", "none", "x", "400", "7"}
local sum = 0
for i = 0, 449999 do
    local value = parse(inputs[i % 5 + 1])
    if value then sum = sum + value end
end
print(sum)
