local function run()
  local total = 0
  for i = 0, 2599 do
    local row = 0
    local j = 0
    while j < 2600 do
      if (i + j) % 3 == 0 then
        row = row + i
      else
        row = row + j
      end
      j = j + 1
    end
    total = (total + row * i) % 1000003
  end
  return total
end

print(run())
