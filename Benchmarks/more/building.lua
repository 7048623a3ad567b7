local function escape(text)
    local result = ""
    for i = 1, #text do
        local c = text:sub(i, i)
        if c == "<" then result = result .. "&lt;"
        elseif c == ">" then result = result .. "&gt;"
        elseif c == "&" then result = result .. "&amp;"
        else result = result .. c end
    end
    return result
end

local function isPalindrome(n)
    local digits = tostring(n)
    local i, j = 1, #digits
    while i < j do
        if digits:byte(i) ~= digits:byte(j) then return false end
        i = i + 1
        j = j - 1
    end
    return true
end

local rows = {}
for i = 0, 15999 do
    rows[#rows + 1] = "<li class=row>" .. escape("item <" .. i .. "> & more") .. "</li>\n"
end
local page = table.concat(rows)
print(#page)

local found = 0
for n = 0, 159999 do
    if isPalindrome(n) then found = found + 1 end
end
print(found)

local parts = {}
for line in page:gmatch("[^\n]+") do
    if line:sub(1, 3) == "<li" and line:sub(-5) == "</li>" then
        parts[#parts + 1] = (line:gsub("class=row", "id=x"))
    end
end
print(#parts .. " " .. #table.concat(parts))
