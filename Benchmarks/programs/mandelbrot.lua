local function escape(cx, cy, limit)
  local x = 0.0
  local y = 0.0
  local n = 0
  while n < limit do
    local xx = x * x
    local yy = y * y
    if xx + yy > 4.0 then return n end
    y = 2.0 * x * y + cy
    x = xx - yy + cx
    n = n + 1
  end
  return limit
end

local function run(size, limit)
  local total = 0
  for row = 0, size - 1 do
    local cy = 2.0 * row / size - 1.0
    for column = 0, size - 1 do
      local cx = 3.0 * column / size - 2.0
      total = total + escape(cx, cy, limit)
    end
  end
  return total
end

print(run(260, 200))
