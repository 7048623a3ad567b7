local function build(n)
  local parts = {}
  for i = 0, n - 1 do
    parts[#parts + 1] = "word" .. (i % 100) .. " "
  end
  return table.concat(parts)
end

local text = build(300000)
local counts, distinct = {}, 0
for word in text:gmatch("%S+") do
  if counts[word] then
    counts[word] = counts[word] + 1
  else
    counts[word] = 1
    distinct = distinct + 1
  end
end
print(distinct .. " " .. counts["word7"])

local vowels = 0
for c in text:gmatch(".") do
  if c == "o" then vowels = vowels + 1 end
end
print(vowels)

local lines = {}
for i = 0, 199999 do
  lines[#lines + 1] = i .. ":" .. (i * 7 % 1000)
end
local joined = table.concat(lines, ",")
print(#joined .. " " .. tostring(joined:sub(1, 7) == "0:0,1:7") .. " " .. #joined:upper())
